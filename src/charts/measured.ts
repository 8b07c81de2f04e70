import type { Attachment } from 'svelte/attachments';

/**
 * Tells how wide an element is, in the units of drawings (see units.ts), now and whenever that changes: a multiple of
 * the type size, so that larger type makes a narrower drawing.
 *
 * @param onwidth told whole units; never while there is no room at all
 * @param isKnown how wide it is at first is known: nothing is laid out to ask for it
 */
export function measured(onwidth: (units: number) => void, isKnown = false): Attachment<HTMLElement> {
  return (element) => {
    const { getComputedStyle, ResizeObserver } = element.ownerDocument.defaultView!;
    const style = getComputedStyle(element);
    // Layout counts in fractions of a pixel: what misses a whole unit by less is that unit.
    const ROUNDING = 0.1;
    const measure = () => {
      const unit = parseFloat(style.getPropertyValue('--px')) || 1;
      const units = Math.floor(parseFloat(style.width) / unit + ROUNDING);
      if (units > 0) onwidth(units);
    };
    if (!isKnown) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
