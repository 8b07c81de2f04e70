import { EMPTY, joined, moved, type Block, type Box, type Part, type PlacedState, type Plate, type Point, type Wire } from './block.ts'; // prettier-ignore
import type { Edge } from './graph.ts';
import { footer, footerLeast } from './footer.ts';
import { laneDown } from './laneDown.ts';
import { levelled, MARGIN, type Levelled } from './levels.ts';
import { RADIUS, sortRow, type Row } from './row.ts';

/** Between names, in em. */
const BETWEEN = 0.9;
/** Stops are not set further apart than this, however wide the page. */
const FURTHEST = 15;
/** The height of a loop that is on the line itself. */
const LOOP = 1.9;

/**
 * States side by side on one line, in order. What leads from one to the next is on the line; loops and ways back are
 * above it, as low as they do not touch. What many states have in common is a fan of arcs. Where it is too narrow, the
 * line runs down.
 */
export function lane(row: Row, em: number): Part {
  const { stops } = row;
  const sorted = sortRow(row);
  const { own, fans, single, ends, hasRiser } = sorted;
  const radius = RADIUS * em;

  const steps = stops.slice(1).map(({ name }, before) => {
    const { width } = stops[before]!.name;
    const leading = (to: number) =>
      single.filter(({ edges: [edge] }) => ends(edge!)[0] === before && ends(edge!)[1] === to);
    return Math.max(
      (before === 0 ? width - radius : width / 2) + name.width / 2 + BETWEEN * em,
      ...leading(before + 1).map((words) => words.width + 2 * MARGIN * em),
      ...leading(before).map((words) => words.width + 0.5 * em)
    );
  });
  const least = Math.max(extent(stopsAt(0)), footerLeast(own, em));

  /** Where the stops are, with some room to spare shared out between them. */
  function stopsAt(spare: number): number[] {
    const xs = [radius + (hasRiser ? 1.4 * em : 0)];
    for (const step of steps)
      xs.push(xs.at(-1)! + Math.max(step, Math.min(step + spare / steps.length, FURTHEST * em)));
    return xs;
  }
  function extent(xs: readonly number[]): number {
    const names = xs.map((x, at) => (at === 0 ? x - radius + stops[0]!.name.width : x + stops[at]!.name.width / 2));
    return Math.max(...names, ...levelled(sorted, xs, em).map(({ to }) => to), ...fans.map(({ width }) => width));
  }
  /** How far out the handles of an arc are; its top is three quarters of that. */
  const rise = (edge: Edge) => (0.9 + 0.85 * Math.abs(ends(edge)[1] - ends(edge)[0])) * em;

  function draw(width: number): Block {
    if (width < least) return laneDown(row, em, width);
    const xs = stopsAt(width - least);
    const { top, ...above } = drawAbove(xs);
    const track = Math.max(radius, -top);
    const states = stops.map(({ id, name }, at): PlacedState => {
      const x = xs[at]!;
      const box = { x: at === 0 ? x - radius : x - name.width / 2, y: radius + 0.25 * em, width: name.width, height: name.height }; // prettier-ignore
      return {
        id,
        shape: 'stop',
        box: { x: x - radius, y: -radius, width: 2 * radius, height: 2 * radius },
        mark: { x, y: 0 },
        name: { lines: name.lines, anchor: at === 0 ? 'start' : 'middle', box }
      };
    });
    const onTrack = moved({ ...EMPTY, ...above, states }, 0, track);
    const foot = Math.max(...onTrack.states.map(({ name: { box } }) => box.y + box.height)) + (own.length > 0 ? 0.35 * em : 0); // prettier-ignore
    const below = footer(own, width, em, (id) => {
      const x = xs[stops.findIndex((stop) => stop.id === id)]! - radius;
      return { riser: x - 0.9 * em, end: { x, y: track - foot } };
    });
    return {
      ...joined([onTrack, moved({ ...EMPTY, ...below }, 0, foot)]),
      ...{ width, height: foot + below.height, entry: track }
    };
  }

  /** What is on and over the line, which is at height 0. */
  function drawAbove(xs: readonly number[]): Pick<Block, 'wires' | 'plates'> & { top: number } {
    const middle = (xs[0]! + xs.at(-1)!) / 2;
    const highest = Math.max(0, ...fans.flatMap(({ edges }) => edges.map(rise)));
    const fanTop = highest > 0 ? -0.75 * highest - radius - 0.2 * em : 0;
    let top = fanTop;
    const plates = fans.map((words): Plate => {
      const { width, height } = words;
      const box = { x: Math.max(0, middle - width / 2), y: top - height, width, height };
      top = box.y - 0.25 * em;
      return { ...words, box, anchor: 'middle', knot: { x: middle, y: fanTop + 0.2 * em } };
    });
    const wires = fans.flatMap(({ edges }) => edges.map((edge) => arc(edge)));
    const set = levelled(sorted, xs, em);
    // From the lowest level up: its own line, and over that what is written on it.
    for (let level = 0; level <= Math.max(-1, ...set.map((it) => it.level)); level++) {
      const line = level === 0 && fans.length === 0 ? 0 : top - 0.3 * em;
      top = Math.min(top, line - radius);
      for (const it of set.filter((other) => other.level === level)) {
        const { edges, width, height } = it.words;
        const box: Box = { x: it.from, y: line - 0.2 * em - height, width, height };
        const isLoop = it.ends[0] === it.ends[1];
        plates.push({ ...it.words, box, anchor: isLoop ? 'start' : 'middle', knot: knot(it, line) });
        wires.push(...edges.map((edge) => ({ edge: edge.key, ...way(it, line) })));
        top = Math.min(top, box.y);
      }
    }
    return { wires, plates, top };

    function arc(edge: Edge): Wire {
      const [a, b] = [xs[ends(edge)[0]]!, xs[ends(edge)[1]]!];
      const high = -radius - rise(edge);
      return { edge: edge.key, isCurve: true, points: [{ x: a, y: -radius }, { x: a, y: high }, { x: b, y: high }, { x: b, y: -radius }] }; // prettier-ignore
    }
    function way({ level, ends: [from, to] }: Levelled, line: number): Omit<Wire, 'edge'> {
      const [a, b] = [xs[from]!, xs[to]!];
      if (to === from + 1) return { points: [{ x: a + radius, y: 0 }, { x: b - radius, y: 0 }] }; // prettier-ignore
      if (to === from) {
        // The handles of a loop are a third further out than its top.
        const high = -radius + ((level === 0 ? -LOOP * em : line) + radius) * 1.33;
        return { isCurve: true, points: [{ x: a - 0.12 * em, y: -radius }, { x: a - 0.7 * em, y: high }, { x: a + 1.2 * em, y: high }, { x: a + 0.2 * em, y: -radius }] }; // prettier-ignore
      }
      const [leave, land] = a > b ? [a - 0.2 * em, b] : [a, b - 0.2 * em];
      return { points: [{ x: leave, y: -radius }, { x: leave, y: line }, { x: land, y: line }, { x: land, y: -radius }] }; // prettier-ignore
    }
    function knot({ level, ends: [from, to] }: Levelled, line: number): Point {
      if (from !== to) return { x: (xs[from]! + xs[to]!) / 2, y: line };
      return { x: xs[from]! + 0.2 * em, y: (level === 0 ? -LOOP * em : line) * 0.7 };
    }
  }

  return { least, draw };
}
