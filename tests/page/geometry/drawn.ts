/** Where something is drawn, in CSS pixels from the left end of the axis and from the top of its picture. */
export interface Drawn {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  /** What it says, where it is words. */
  text: string;
  /** What it is marked as: the `data-…` values of it or of the group it is in. */
  data: Record<string, string>;
  /** Where each stroke of it begins, if it is a path of several. */
  strokes: number[];
}

/** One picture of a row: what is drawn in it, by selector, and what is written at its edge. */
export interface Picture {
  marks: Record<string, Drawn[]>;
  /** The numbers at its left edge, and the height each of them stands at. */
  scale: { value: number; y: number; isLimit: boolean }[];
}

/** A row in one case, as it is on the screen. */
export interface DrawnRow {
  id: string;
  row: string;
  case: string;
  /** The length of the axis in CSS pixels, and the years written on it, each at its 1 January. */
  axis: { width: number; years: { year: number; x: number }[] };
  pictures: Picture[];
}

/**
 * Runs in the page: where marks are drawn, as the browser has them and not as they were meant.
 *
 * @param selectors of the marks looked for in the pictures of each row
 */
export function drawnRows(selectors: Record<string, readonly string[]>): DrawnRow[] {
  /** The box of what is drawn, without the breadth of its outline. */
  function place(mark: SVGGraphicsElement, left: number, top: number): Drawn {
    const { x, y, width, height } = mark.getBBox();
    const { a, d, e, f } = mark.getScreenCTM()!;
    const [x1, y1] = [e + a * x - left, f + d * y - top];
    const named = mark.closest<SVGElement>('[data-from], [data-mark]');
    const strokes = [...(mark.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+)/g)].map(
      ([, at]) => e + a * Number(at) - left
    );
    return {
      ...{ x1, x2: x1 + a * width, y1, y2: y1 + d * height },
      text: mark.textContent!.trim(),
      data: { ...named?.dataset } as Record<string, string>,
      strokes
    };
  }
  /** Where a text is set. */
  function onScreen(text: SVGTextElement): { x: number; y: number } {
    const { a, d, e, f } = text.getScreenCTM()!;
    return { x: e + a * text.x.baseVal[0]!.value, y: f + d * text.y.baseVal[0]!.value };
  }
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].flatMap((root): DrawnRow[] => {
    const { row, case: of } = root.dataset as { row: string; case: string };
    const years = root.querySelector('.time svg');
    const wanted = selectors[row];
    if (!wanted || !years) return [];
    const { left, width } = years.getBoundingClientRect();
    const pictures = [...root.querySelectorAll<SVGSVGElement>(`[data-view] svg`)]
      .filter((svg) => !svg.ownerSVGElement && !svg.closest('p, details'))
      .map((svg): Picture => {
        const { top } = svg.getBoundingClientRect();
        const marks = wanted.map((selector) => [
          selector,
          [...svg.querySelectorAll<SVGGraphicsElement>(`:scope ${selector}`)].map((it) => place(it, left, top))
        ]);
        const scale = [...svg.querySelectorAll<SVGTextElement>('text.tick')].map((it) => ({
          value: Number(it.textContent!.replace(/\D/g, '')),
          y: onScreen(it).y - top,
          isLimit: it.classList.contains('limit-tick')
        }));
        return { marks: Object.fromEntries(marks), scale };
      });
    const ticks = [...years.querySelectorAll('text')]
      .filter(({ textContent }) => /^\d{4}$/.test(textContent!))
      .map((it) => ({ year: Number(it.textContent), x: onScreen(it).x - left }));
    return [{ id: root.id, row, case: of, axis: { width, years: ticks }, pictures }];
  });
}
