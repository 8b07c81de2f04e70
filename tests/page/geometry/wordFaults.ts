/**
 * Runs in the page: what is wrong with where words and buttons stand in each element that `selector` finds, by its id.
 * No two lines of words overlap, none leaves its row or is cut off, no button covers another or anything said.
 *
 * @param selector of what is looked through, each as wide as its words may reach
 */
export function wordFaults(selector: string): string[] {
  // A line of type is taller than its letters: two lines may touch by a little.
  const LEADING = 4;
  /** Two buttons side by side may have one border, in CSS pixels. */
  const SHARED = 1.5;

  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  interface Words extends Box {
    text: string;
    /** The element they stand in. */
    of: Element;
  }

  const isSeen = (it: Element) =>
    it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !it.closest('.visually-hidden');

  // One for all: the browser keeps every range there is in step with every change of the document that comes after.
  const range = document.createRange();

  /** What is said in an element, each line of it by itself. */
  function wordsIn(root: Element): Words[] {
    const found: Words[] = [];
    const seen = new Map<Element, boolean>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const of = node.parentElement!;
      if (!text || ['STYLE', 'SCRIPT', 'title'].includes(of.tagName)) continue;
      if (!seen.has(of)) seen.set(of, isSeen(of));
      if (!seen.get(of)) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects())
        if (right > left) found.push({ text, of, left, right, top, bottom });
    }
    // A field may be taller than its line, for fingers.
    for (const of of root.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      const { left, right, top, bottom } = of.getBoundingClientRect();
      const [middle, half] = [(top + bottom) / 2, 0.7 * parseFloat(getComputedStyle(of).fontSize)];
      found.push({ text: of.value, of, left, right, top: middle - half, bottom: middle + half });
    }
    return found;
  }

  /** What is left of an element's inside by those around it that clip. */
  const windows = new Map<Element, Box>();
  function windowOf(element: Element): Box {
    const known = windows.get(element);
    if (known) return known;
    const around: Box = element.parentElement
      ? windowOf(element.parentElement)
      : { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const clips = (overflow: string) =>
      (overflow === 'hidden' || overflow === 'clip') && (display !== 'inline' || element instanceof SVGSVGElement);
    const result = { ...around };
    if (element !== document.documentElement && (clips(overflowX) || clips(overflowY))) {
      const { left, right, top, bottom } = insideOf(element);
      if (clips(overflowX))
        Object.assign(result, { left: Math.max(left, around.left), right: Math.min(right, around.right) });
      if (clips(overflowY))
        Object.assign(result, { top: Math.max(top, around.top), bottom: Math.min(bottom, around.bottom) });
    }
    windows.set(element, result);
    return result;
  }
  /** An svg within another is as large as it says, not as what is drawn in it. */
  function insideOf(element: Element): Box {
    if (!(element instanceof SVGSVGElement && element.ownerSVGElement)) return element.getBoundingClientRect();
    const { a, d, e, f } = element.getScreenCTM()!;
    return {
      left: e,
      top: f,
      right: e + a * element.width.baseVal.value,
      bottom: f + d * element.height.baseVal.value
    };
  }

  const faults: string[] = [];
  for (const root of document.querySelectorAll(selector)) {
    const say = (fault: string) => faults.push(root.id ? `${root.id}: ${fault}` : fault);
    const whole = root.getBoundingClientRect();
    const words = wordsIn(root).sort((a, b) => a.top - b.top);
    const across = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = (a: Box, b: Box) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const isWithin = (it: Box, around: Box) =>
      it.left >= around.left - 1 &&
      it.right <= around.right + 1 &&
      it.top >= around.top - LEADING &&
      it.bottom <= around.bottom + LEADING;

    words.forEach((it, index) => {
      for (const other of words.slice(index + 1)) {
        if (other.top > it.bottom) break;
        if (across(it, other) > 0.5 && down(it, other) > LEADING) say(`“${it.text}” overlaps “${other.text}”`);
      }
      const row = (it.of.closest('[data-view]') ?? root).getBoundingClientRect();
      if (it.left < whole.left - 1 || it.right > whole.right + 1) say(`“${it.text}” leaves its row sideways`);
      if (it.top < row.top - LEADING || it.bottom > row.bottom + LEADING) say(`“${it.text}” leaves its row`);
      if (!isWithin(it, windowOf(it.of))) say(`“${it.text}” is cut off`);
    });

    const buttons = [...root.querySelectorAll('button')].filter(isSeen);
    const boxes = buttons.map((button) => {
      const { borderTopWidth, backgroundColor } = getComputedStyle(button);
      // A touch target may be larger than what is seen of it.
      const isPainted = parseFloat(borderTopWidth) > 0 || !/, 0\)$|^transparent$/.test(backgroundColor);
      return { button, box: button.getBoundingClientRect(), isPainted };
    });
    boxes.forEach(({ button, box, isPainted }, index) => {
      const name = button.getAttribute('aria-label') ?? button.textContent!.trim();
      for (const other of boxes.slice(index + 1))
        if (across(box, other.box) > SHARED && down(box, other.box) > SHARED)
          say(`the button “${name}” overlaps “${other.button.textContent!.trim()}”`);
      if (!isWithin(box, whole)) say(`the button “${name}” is outside`);
      for (const it of words) {
        const isOwn = button.contains(it.of);
        if (isOwn && !isWithin(it, box)) say(`“${it.text}” is larger than its button`);
        if (!isOwn && isPainted && across(it, box) > 0.5 && down(it, box) > LEADING)
          say(`the button “${name}” covers “${it.text}”`);
      }
    });
  }
  return faults;
}
