import type { Block, Box, Plate, Point, Wire, Words } from './block.ts';
import type { Edge } from './graph.ts';

/** A part with the place it was given, and the way in. */
export interface Placed {
  id: string;
  block: Block;
  box: Box;
  /** Where the line that comes in runs down before it turns, from the left. */
  bus: number;
  /** The lower left corner of the words on it, */
  corner: Point;
  /** which are over a line that runs across, or beside one that runs down. */
  isOver: boolean;
}

/** The parts that an edge leaves and leads to. */
export type Between = (edge: Edge) => readonly [from: string, to: string];

/** What is written on the line that comes into a part: words that stand for several lines are on the first of them. */
export function arriving(plates: readonly Words[], between: Between, id: string): Words[] {
  return plates.filter(({ edges }) => between(edges[0]!)[1] === id);
}

/** The words on the lines into a part, the nearest first. */
export function platesInto({ block, bus, corner, isOver }: Placed, words: readonly Words[], em: number): Plate[] {
  let bottom = corner.y;
  return words.map((it) => {
    const at = { x: corner.x, y: bottom - it.height, width: it.width, height: it.height };
    bottom = at.y - 0.2 * em;
    const knot = isOver ? { x: at.x + at.width / 2, y: block.entry } : { x: bus, y: at.y + at.height / 2 };
    return { ...it, box: at, anchor: isOver ? 'middle' : 'start', knot };
  });
}

/**
 * The line from one part to another.
 *
 * @param isOn it leads on, to where fewer steps come; else it is a way back or beside
 * @param edges of the drawing: lines that do not lead on run along its right or below
 */
export function wireBetween(
  edge: Edge,
  { box: from }: Placed,
  { box: to, block, bus }: Placed,
  isOn: boolean,
  { right, bottom }: { right: number; bottom: number },
  em: number
): Wire {
  return { edge: edge.key, points: isOn ? on() : aside() };

  function on(): Point[] {
    const out = from.x + from.width;
    const { entry } = block;
    if (to.x >= out) {
      const isStraight = entry >= from.y && entry <= from.y + from.height;
      const leave = from.y + from.height / 2;
      const turn = isStraight ? [{ x: out, y: entry }] : [{ x: out, y: leave }, { x: bus, y: leave }, { x: bus, y: entry }]; // prettier-ignore
      return [...turn, { x: to.x, y: entry }];
    }
    const start = { x: bus, y: from.y + from.height };
    if (to.x <= bus) return [start, { x: bus, y: to.y }];
    const into = to.y + Math.min(to.height / 2, 1.1 * em);
    return [start, { x: bus, y: into }, { x: to.x, y: into }];
  }
  function aside(): Point[] {
    if (Math.abs(from.y - to.y) < 1) {
      const [leave, land] = [from.x + from.width / 2, to.x + to.width / 2];
      const low = bottom + 0.9 * em;
      return [{ x: leave, y: from.y + from.height }, { x: leave, y: low }, { x: land, y: low }, { x: land, y: to.y + to.height }]; // prettier-ignore
    }
    const [leave, land] = [from.y + from.height / 2, to.y + to.height / 2];
    return [{ x: from.x + from.width, y: leave }, { x: right, y: leave }, { x: right, y: land }, { x: to.x + to.width, y: land }]; // prettier-ignore
  }
}
