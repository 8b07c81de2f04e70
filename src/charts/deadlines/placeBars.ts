import { textWidth } from '../labels.ts';

/** A bar to be set in a lane, with what it may say beside it or in it. */
export interface Slot {
  /** In CSS pixels, clipped to the plot. */
  x1: number;
  x2: number;
  /** The longest first. */
  texts: readonly string[];
  /** How far words may stand in it, in CSS pixels; not at all where it is `x1`. */
  inner: number;
}

export interface SlotLabel {
  text: string;
  anchor: 'start' | 'end';
  /** Where the text starts or ends, in CSS pixels. */
  at: number;
  isInside: boolean;
}

export interface Placed {
  lane: number;
  label: SlotLabel | null;
}

/** Room between a label and its bar, and between neighbours, in units of the type size. */
const GAP = 0.4;

/** What is taken in a lane: from where to where, in CSS pixels. */
export type Taken = [number, number][];
const isFree = (taken: Taken, from: number, to: number) => taken.every(([a, b]) => to <= a || from >= b);

/**
 * Sets bars in as few lanes as keep every bar and its label apart from the others; each in the first lane where there is
 * room for it and its longest label, or else a shorter one.
 *
 * @param slots in the order in which they are to be set
 * @param width of the plot, in CSS pixels
 * @param size of the type, in CSS pixels
 */
export function placeBars(slots: readonly Slot[], width: number, size: number): Placed[] {
  const lanes: Taken[] = [];
  return slots.map((slot) => {
    for (const [lane, taken] of [...lanes, []].entries()) {
      const placed = setIn(taken, slot, width, size);
      // In a lane of its own it stands even without a label.
      if (!placed && lane < lanes.length) continue;
      if (lane === lanes.length) lanes.push(taken);
      const label = placed ?? null;
      taken.push(extent(slot, label, size));
      return { lane, label };
    }
    throw new Error('unreachable');
  });
}

/** From where to where a bar and its label take up a lane. */
export function extent({ x1, x2 }: Slot, label: SlotLabel | null, size: number): [number, number] {
  const gap = GAP * size;
  if (!label || label.isInside) return [x1 - gap, x2 + gap];
  const length = textWidth(label.text, size);
  return label.anchor === 'start' ? [x1 - gap, label.at + length + gap] : [label.at - length - gap, x2 + gap];
}

/**
 * The longest wording for which there is room in a lane: in the bar, after it or before it; null where there is none.
 */
export function setIn(taken: Taken, slot: Slot, width: number, size: number): SlotLabel | null {
  const { x1, x2, texts, inner } = slot;
  if (!isFree(taken, x1, x2)) return null;
  const gap = GAP * size;
  for (const text of texts) {
    const length = textWidth(text, size);
    if (length + 2 * gap <= inner - x1) return { text, anchor: 'start', at: x1 + gap, isInside: true };
    if (x2 + gap + length <= width && isFree(taken, x1, x2 + gap + length))
      return { text, anchor: 'start', at: x2 + gap, isInside: false };
    if (x1 - gap - length >= 0 && isFree(taken, x1 - gap - length, x2))
      return { text, anchor: 'end', at: x1 - gap, isInside: false };
  }
  return null;
}

/**
 * Labels for thin bars that share one lane, each bar with its own; null where there is no room for all of them.
 */
export function labelEach(slots: readonly Slot[], width: number, size: number): SlotLabel[] | null {
  const taken: Taken = slots.map((slot) => extent(slot, null, size));
  const labels: SlotLabel[] = [];
  for (const [index, slot] of slots.entries()) {
    const label = setIn(
      taken.filter((_, other) => other !== index),
      slot,
      width,
      size
    );
    if (!label) return null;
    labels.push(label);
    taken[index] = extent(slot, label, size);
  }
  return labels;
}

/** One label for all that thin bars in a lane have in common: after the last or before the first. */
export function labelJointly(
  slots: readonly Slot[],
  texts: readonly string[],
  width: number,
  size: number
): SlotLabel | null {
  const [x1, x2] = [Math.min(...slots.map((slot) => slot.x1)), Math.max(...slots.map((slot) => slot.x2))];
  return setIn([], { x1, x2, texts, inner: x1 }, width, size);
}
