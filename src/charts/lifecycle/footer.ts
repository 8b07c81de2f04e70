import type { Block, Plate, Point, Wire, Words } from './block.ts';

/** Room for the loop before a plate, in em. */
const LOOP = 1.4;

/** Where a line that comes from a whole to one of its parts ends, and the height on the left at which it gets there. */
export interface Landing {
  /** The left of the way up. */
  riser: number;
  /** The part's mark, or the left of its frame. */
  end: Point;
}

export const footerLeast = (plates: readonly Words[], em: number): number =>
  Math.max(0, ...plates.map(({ width }) => width + LOOP * em));

/**
 * What leaves a state that is made of parts and does not leave it: plates side by side under the parts. Where no part is
 * left a loop is drawn before the plate; where it leads to one of the parts, a line along the top and up to it.
 *
 * @param landing where to, by the part's id
 */
export function footer(
  plates: readonly Words[],
  width: number,
  em: number,
  landing: (id: string) => Landing | undefined = () => undefined
): Omit<Block, 'entry' | 'states'> {
  const bus = plates.some(({ edges }) => edges.some(({ target }) => target !== null)) ? 0.75 * em : 0;
  const placed: Plate[] = [];
  const wires: Wire[] = [];
  let [x, y, row] = [0, bus, 0];
  for (const words of plates) {
    if (x > 0 && x + LOOP * em + words.width > width) [x, y, row] = [0, y + row + 0.25 * em, 0];
    const box = { x: x + LOOP * em, y, width: words.width, height: words.height };
    const knot = { x: box.x - 0.75 * em, y: y + box.height / 2 };
    placed.push({ ...words, box, anchor: 'start', knot });
    wires.push(
      ...words.edges.map((edge) => wire(edge.key, box, edge.target === null ? undefined : landing(edge.target)))
    );
    x = box.x + box.width + 0.5 * em;
    row = Math.max(row, box.height);
  }

  function wire(edge: string, box: Plate['box'], to: Landing | undefined): Wire {
    const at = box.y + box.height / 2;
    if (!to) {
      const right = box.x - 0.15 * em;
      return {
        edge,
        isCurve: true,
        points: [
          { x: right, y: at - 0.25 * em },
          { x: right - 1.4 * em, y: at - 1.1 * em },
          { x: right - 1.4 * em, y: at + 1.1 * em },
          { x: right, y: at + 0.25 * em }
        ]
      };
    }
    const from = box.x + 0.9 * em;
    const points = [
      { x: from, y: box.y },
      { x: from, y: bus / 2 },
      { x: to.riser, y: bus / 2 },
      { x: to.riser, y: to.end.y },
      to.end
    ];
    // A plate below the first row is come to along the left.
    return { edge, points: box.y > bus ? [{ x: box.x, y: at }, { x: to.riser, y: at }, ...points.slice(3)] : points };
  }

  return { width, height: placed.length > 0 ? y + row : 0, wires, plates: placed };
}
