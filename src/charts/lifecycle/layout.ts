import { EMPTY, moved, type Block, type Part, type PlacedState, type Plate, type Wire, type Words } from './block.ts';
import { footer, footerLeast } from './footer.ts';
import { isWithin, type Graph, type Node } from './graph.ts';
import { lane } from './lane.ts';
import { platesOf, TYPE, wrap, type Lettering } from './lettering.ts';
import { ranks } from './ranks.ts';
import { RADIUS } from './row.ts';
import { shelves } from './shelves.ts';

/** The drawing of a machine: every state, every transition, and the words on them. */
export interface Layout {
  width: number;
  height: number;
  /** Each after the one it is part of. */
  states: readonly PlacedState[];
  wires: readonly Wire[];
  plates: readonly Plate[];
}

/** Room inside a frame, in em. */
const PAD = 0.8;
/** A stop's name is broken at about this many em. */
const NAME = 6.2;

/**
 * Lays a machine out. The kinds of its states decide how: what holds one at a time is a line of stops or, where the parts
 * have parts, columns; what holds at once stands on shelves. Nothing in it is about one state in particular.
 *
 * @param width that there is, in CSS pixels; where it is not enough, what is side by side is stacked
 * @param em of the page, in CSS pixels
 */
export function layout(graph: Graph, lettering: Lettering, width: number, em: number): Layout {
  const { nodes, root } = graph;
  const { height, states, wires, plates } = part(nodes.get(root)!).draw(width);
  return { width, height: Math.ceil(height), states, wires, plates };

  function part(node: Node): Part {
    const all = platesOf(graph, node.id, lettering, em, width - 5 * em);
    const parts = node.parts.map((id) => nodes.get(id)!);
    if (parts.length === 0) return stop(node);
    if (node.type === 'parallel') return framed(node, shelves(parts.map(part), em), all);
    if (parts.every((it) => it.parts.length === 0)) {
      const stops = parts.map((it) => ({ id: it.id, name: named(it) }));
      return framed(node, lane({ whole: node.id, stops, plates: all }, em), []);
    }
    const own = all.filter(({ edges }) => edges.every(({ from }) => from === node.id));
    const ranked = parts.map((it) => ({ id: it.id, part: part(it), rank: rank(node, it) }));
    const of = (id: string) => parts.find((it) => isWithin(graph, id, it.id))!.id;
    const between = all.filter(({ edges }) => edges.every(({ from, target }) => from !== node.id && target !== null));
    const body = ranks(ranked, between, ({ from, target }) => [of(from), of(target!)], em); // prettier-ignore
    return framed(node, body, own);
  }

  function named(node: Node) {
    return wrap(lettering.state(node), TYPE.name * em, NAME * em);
  }

  /** How many steps from where its whole begins. */
  function rank(whole: Node, node: Node): number {
    let reached = new Set([whole.initial]);
    for (let steps = 0; steps < whole.parts.length; steps++) {
      if (reached.has(node.id)) return steps;
      const on = graph.edges.filter(({ from }) => [...reached].some((id) => isWithin(graph, from, id!)));
      reached = new Set([
        ...reached,
        ...whole.parts.filter((id) => on.some(({ target }) => isWithin(graph, target, id)))
      ]);
    }
    return whole.parts.length;
  }

  /** A body with its state's name over it and, under it, what leaves the state and comes back to it. */
  function framed(node: Node, body: Part, own: readonly Words[]): Part {
    const isRoot = node.parent === null;
    const shape = !isRoot && nodes.get(node.parent!)!.type === 'parallel' ? 'region' : 'frame';
    const pad = shape === 'frame' && !isRoot ? PAD * em : 0;
    const size = (shape === 'region' || isRoot ? TYPE.name : TYPE.title) * em;
    const text = lettering.state(node);
    const least = Math.max(body.least, footerLeast(own, em), Math.min(wrap(text, size, Infinity).width, 12 * em));
    const under = (shape === 'region' ? 0.45 : 0.6) * em;
    function draw(width: number): Block {
      const inner = width - 2 * pad;
      const name = wrap(text, size, inner);
      const top = pad * 0.8 + (shape === 'region' ? 0.4 * em : 0);
      const head = isRoot ? 0 : top + name.height + under;
      const drawn = moved(body.draw(inner), pad, head);
      let foot = head + drawn.height + (own.length > 0 ? 0.7 * em : 0);
      const box = { x: pad, y: isRoot ? foot + 1.2 * em : top, width: name.width, height: name.height };
      // The whole machine is named over what can happen in all its states.
      if (isRoot) foot = box.y + box.height + under;
      const below = moved({ ...EMPTY, ...footer(own, inner, em) }, pad, foot);
      const height = foot + below.height + pad * 0.8;
      const state: PlacedState = {
        id: node.id,
        shape,
        box: { x: 0, y: 0, width, height },
        name: { lines: name.lines, anchor: 'start', box }
      };
      return {
        width,
        height,
        entry: drawn.entry,
        states: [state, ...drawn.states],
        wires: [...drawn.wires, ...below.wires],
        plates: [...drawn.plates, ...below.plates]
      };
    }
    return { least: least + 2 * pad, draw };
  }

  /** A state by itself, in a frame of its own. */
  function stop(node: Node): Part {
    const own = graph.edges.filter(({ from, target }) => from === node.id && target === null);
    const edges = own.map((edge) => ({ ...edge, within: node.id }));
    const plates = platesOf({ ...graph, edges }, node.id, lettering, em, width);
    const pad = PAD * em;
    const size = TYPE.title * em;
    const before = (2 * RADIUS + 0.5) * em;
    const text = lettering.state(node);
    const least = Math.max(before + wrap(text, size, 8 * em).width, footerLeast(plates, em)) + 2 * pad;
    function draw(width: number): Block {
      const name = wrap(text, size, width - 2 * pad - before);
      const foot = pad + name.height + (plates.length > 0 ? 0.6 * em : 0);
      const below = moved({ ...EMPTY, ...footer(plates, width - 2 * pad, em) }, pad, foot);
      const height = foot + below.height + pad * (plates.length > 0 ? 0.8 : 1);
      const entry = pad + name.height / 2;
      const state: PlacedState = {
        id: node.id,
        shape: 'end',
        box: { x: 0, y: 0, width, height },
        mark: { x: pad + RADIUS * em, y: entry },
        name: {
          lines: name.lines,
          anchor: 'start',
          box: { x: pad + before, y: pad, width: name.width, height: name.height }
        }
      };
      return { width, height, entry, states: [state], wires: below.wires, plates: below.plates };
    }
    return { least, draw };
  }
}
