import type { Edge } from './graph.ts';

// The parts that the drawing is put together from. All lengths are CSS pixels.

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A state as it is drawn. */
export interface PlacedState {
  id: string;
  /** What is made of parts is a frame or, where its siblings hold as well, a region; `stop`: one of a row; `end`: by itself. */
  shape: 'frame' | 'region' | 'stop' | 'end';
  box: Box;
  /** Where its mark is; absent where it is made of parts. */
  mark?: Point;
  name: { lines: readonly string[]; box: Box; anchor: 'start' | 'middle' };
}

/** A transition as it is drawn: a line through points with its corners rounded, or one curve with two handles. */
export interface Wire {
  edge: string;
  points: readonly Point[];
  isCurve?: boolean;
}

/** The words on one or more wires. */
export interface Plate extends Words {
  box: Box;
  /** Beside its wire the words start at the left, over it they are in the middle. */
  anchor: 'start' | 'middle';
  /** Where its wire passes or begins: a bar across it says that the way is shut. */
  knot: Point;
}

/** What is written on a plate, and the room it takes. */
export interface Words {
  edges: readonly Edge[];
  lines: readonly string[];
  article: string;
  /** It can be a door: there is room for a finger. */
  isDoor: boolean;
  width: number;
  height: number;
}

/** A piece of the drawing, with its own upper left corner as origin. */
export interface Block {
  width: number;
  height: number;
  /** The height at which a line from the left comes in. */
  entry: number;
  states: readonly PlacedState[];
  wires: readonly Wire[];
  plates: readonly Plate[];
}

/** A piece not drawn yet. */
export interface Part {
  /** The least width at which it need not be stacked. */
  least: number;
  draw(width: number): Block;
}

export const EMPTY: Block = { width: 0, height: 0, entry: 0, states: [], wires: [], plates: [] };

/** The same piece at another place. */
export function moved(block: Block, dx: number, dy: number): Block {
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
  return {
    ...block,
    entry: block.entry + dy,
    states: block.states.map((state) => ({
      ...state,
      box: move(state.box),
      ...(state.mark && { mark: move(state.mark) }),
      name: { ...state.name, box: move(state.name.box) }
    })),
    wires: block.wires.map((wire) => ({ ...wire, points: wire.points.map(move) })),
    plates: block.plates.map((plate) => ({ ...plate, box: move(plate.box), knot: move(plate.knot) }))
  };
}

/** What several pieces consist of, taken together. */
export function joined(blocks: readonly Block[]): Pick<Block, 'states' | 'wires' | 'plates'> {
  return {
    states: blocks.flatMap(({ states }) => states),
    wires: blocks.flatMap(({ wires }) => wires),
    plates: blocks.flatMap(({ plates }) => plates)
  };
}
