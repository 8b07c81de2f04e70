/** A rectangle in the picture, in CSS pixels from its left upper corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a part of a page is painted onto: it knows the styles of that page, and where in the picture things are. */
export interface Surface {
  styleOf(element: Element, pseudo?: '::before' | '::after'): CSSStyleDeclaration;
  boxOf(rect: Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>): Box;
  /** How far below the top of its line box a text of this element has its baseline, in CSS pixels. */
  ascentOf(element: Element): number;
  /** The name in the picture of what has this id on the page. */
  idOf(id: string): string;
  /** A name for something that has none on the page. */
  newId(): string;
}

/** @param root what is painted: its left upper corner is the picture's */
export function surfaceFor(root: HTMLElement): Surface {
  const page = root.ownerDocument;
  const view = page.defaultView!;
  const corner = root.getBoundingClientRect();
  const ids = new Map<string, string>();
  const ascents = new Map<string, number>();
  let made = 0;
  const newId = () => `part-${++made}`;
  const styleOf = (element: Element, pseudo?: string) => view.getComputedStyle(element, pseudo);

  return {
    styleOf,
    boxOf: ({ left, top, width, height }) => ({ x: left - corner.left, y: top - corner.top, width, height }),
    newId,
    idOf(id) {
      if (!ids.has(id)) ids.set(id, newId());
      return ids.get(id)!;
    },
    ascentOf(element) {
      const { fontFamily, fontSize, fontStyle, fontWeight } = styleOf(element);
      const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      let ascent = ascents.get(font);
      if (ascent === undefined) ascents.set(font, (ascent = measuredAscent(root, font)));
      return ascent;
    }
  };
}

/** Measured, since a browser rounds it in a way of its own: an empty block on a line stands on the baseline. */
function measuredAscent(root: HTMLElement, font: string): number {
  const page = root.ownerDocument;
  const line = page.createElement('span');
  const foot = page.createElement('span');
  Object.assign(line.style, { position: 'absolute', top: '0', left: '0', font, whiteSpace: 'nowrap' });
  Object.assign(foot.style, { display: 'inline-block', width: '0', height: '0' });
  line.append('x', foot);
  root.append(line);
  const range = page.createRange();
  range.selectNodeContents(line.firstChild!);
  const ascent = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
  line.remove();
  return ascent;
}
