import { EMPTY, joined, moved, type Block, type PlacedState, type Plate, type Wire, type Words } from './block.ts';
import { footer } from './footer.ts';
import type { Edge } from './graph.ts';
import { RADIUS, sortRow, type Row } from './row.ts';

/** Between the channels on the left in which ways back and ways past a stop run, in em. */
const CHANNEL = 0.7;
/** The room on the left for a fan of arcs. */
const FAN = 3;

/**
 * The states of a row under one another, for narrow pages: the line runs down on the left, names are on its right, and
 * each is followed by what leads away from it.
 */
export function laneDown(row: Row, em: number, width: number): Block {
  const { stops } = row;
  const { own, fans, single, ends, hasRiser } = sortRow(row);
  const radius = RADIUS * em;
  const isAside = (edge: Edge) => ![0, 1].includes(ends(edge)[1] - ends(edge)[0]);
  const aside = single.flatMap(({ edges }) => edges.filter(isAside));
  const channels = aside.length + (hasRiser ? 1 : 0);
  const x = radius + Math.max(fans.length > 0 ? FAN : 0, channels > 0 ? 0.4 + channels * CHANNEL : 0) * em;
  const channel = (at: number) => x - radius - (0.4 + at * CHANNEL) * em;

  const plates: Plate[] = [];
  const marks: number[] = [];
  let y = 0;
  for (const words of fans) {
    const box = { x: 0, y, width: words.width, height: words.height };
    plates.push({ ...words, box, anchor: 'start', knot: { x: box.width + 0.4 * em, y: y + box.height / 2 } });
    y += words.height + 0.4 * em;
  }
  const states = stops.map(({ id, name }, at): PlacedState => {
    const height = Math.max(name.height, 2 * radius);
    const mark = y + height / 2;
    marks.push(mark);
    y += height + 0.35 * em;
    // Loops come first, next to their stop; what leads on to the next comes last, next to that.
    const leaving = single.filter(({ edges: [edge] }) => ends(edge!)[0] === at);
    for (const words of leaving.toSorted((a, b) => order(a) - order(b))) {
      const box = { x: x + 1.5 * em, y, width: words.width, height: words.height };
      plates.push({ ...words, box, anchor: 'start', knot: { x, y: y + words.height / 2 } });
      y += words.height + 0.25 * em;
    }
    if (at + 1 < stops.length) y += 0.5 * em;
    const box = { x: x + radius + 0.5 * em, y: mark - name.height / 2, width: name.width, height: name.height };
    return {
      id,
      shape: 'stop',
      box: { x: x - radius, y: mark - radius, width: 2 * radius, height: 2 * radius },
      mark: { x, y: mark },
      name: { lines: name.lines, anchor: 'start', box }
    };
  });
  const wires = [...single.flatMap(({ edges }) => edges.map(way)), ...fans.flatMap(({ edges }) => edges.map(arc))];
  const foot = y + (own.length > 0 ? 0.2 * em : 0);
  const below = footer(own, width, em, (id) => {
    const at = stops.findIndex((stop) => stop.id === id);
    return { riser: channel(aside.length), end: { x: x - radius, y: marks[at]! - foot } };
  });
  return {
    ...joined([{ ...EMPTY, states, wires, plates }, moved({ ...EMPTY, ...below }, 0, foot)]),
    ...{ width, height: foot + below.height, entry: marks[0]! }
  };

  function order({ edges: [edge] }: Words): number {
    return isAside(edge!) ? 1 : ends(edge!)[0] === ends(edge!)[1] ? 0 : 2;
  }
  function way(edge: Edge): Wire {
    const { key } = edge;
    const [from, to] = ends(edge);
    const [a, b] = [marks[from]!, marks[to]!];
    if (to === from + 1) return { edge: key, points: [{ x, y: a + radius }, { x, y: b - radius }] }; // prettier-ignore
    const at = plates.find(({ edges }) => edges.includes(edge))!.knot.y;
    const low = at + 1.1 * em;
    if (to === from) return { edge: key, isCurve: true, points: [{ x: x - 0.1 * em, y: a + radius }, { x: x - 0.1 * em, y: low }, { x: x + 1.5 * em, y: low }, { x: x + 0.25 * em, y: a + radius }] }; // prettier-ignore
    const left = channel(aside.indexOf(edge));
    return { edge: key, points: [{ x, y: a + radius }, { x, y: at }, { x: left, y: at }, { x: left, y: b }, { x: x - radius, y: b }] }; // prettier-ignore
  }
  function arc(edge: Edge): Wire {
    const [from, to] = ends(edge);
    const [a, b] = [marks[from]!, marks[to]!];
    const right = x - radius;
    const left = right - (0.55 + 0.65 * Math.abs(to - from)) * em;
    return { edge: edge.key, isCurve: true, points: [{ x: right, y: a }, { x: left, y: a }, { x: left, y: b }, { x: right, y: b }] }; // prettier-ignore
  }
}
