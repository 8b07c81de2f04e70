import { groups, sum } from 'd3-array';
import { EMPTY, joined, moved, type Block, type Part, type Words } from './block.ts';
import type { Edge } from './graph.ts';
import { arriving, platesInto, wireBetween, type Between, type Placed } from './rankWires.ts';

/** A part of a whole whose parts hold one at a time, and how many steps from the beginning it is. */
export interface Ranked {
  id: string;
  part: Part;
  rank: number;
}

/** Room for an arrow beside a plate, between what stands above one another, and for the line along the right, in em. */
const ARROW = 1.2;
const GAP = 1.5;
const RETURN = 1.1;
/** What stands above one another is not set further apart than this. */
const FURTHEST = 4.5;
/** Room on the left for the line down to what is stacked. */
const INDENT = 1.4;

/** Parts in columns, from where it begins to where it can end; where that is too wide, under one another. */
export function ranks(parts: readonly Ranked[], plates: readonly Words[], between: Between, em: number): Part {
  const rankOf = new Map(parts.map(({ id, rank }) => [id, rank]));
  const isOn = (edge: Edge) => rankOf.get(between(edge)[1])! > rankOf.get(between(edge)[0])!;
  const wordsInto = (id: string) => arriving(plates, between, id);
  const edges = plates.flatMap((words) => words.edges);
  const hasReturn = edges.some((edge) => !isOn(edge));
  const columns = groups(parts, ({ rank }) => rank)
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column);
  const gutters = columns.map((column, at) =>
    at === 0 ? 0 : Math.max(0, ...column.flatMap(({ id }) => wordsInto(id).map(({ width }) => width))) + ARROW * em
  );
  const leasts = columns.map((column) => Math.max(...column.map(({ part }) => part.least)));
  const main = leasts.indexOf(Math.max(...leasts));
  const least = sum(leasts) + sum(gutters) + (hasReturn ? RETURN * em : 0);

  function across(width: number): Placed[] {
    const widths = leasts.map((own, at) => own + (at === main ? width - least : 0));
    const drawn = columns.map((column, at) => column.map(({ part }) => part.draw(widths[at]!)));
    const [largest] = drawn[main]!;
    let x = 0;
    return columns.flatMap((column, at) => {
      x += gutters[at]!;
      const [left, wide, blocks] = [x, widths[at]!, drawn[at]!];
      x += wide;
      // One alone stands where its line goes straight on; several are spread over the height of the largest.
      const spare = (largest!.height - sum(blocks.map(({ height }) => height))) / Math.max(1, blocks.length - 1);
      let y = blocks.length === 1 ? largest!.entry - blocks[0]!.entry : 0;
      return column.map(({ id }, place) => {
        const over = Math.max(0, ...wordsInto(id).map(({ height }) => height + 0.4 * em));
        y = Math.max(y, over - blocks[place]!.entry);
        const block = moved(blocks[place]!, left, y);
        const box = { x: left, y, width: wide, height: block.height };
        y += block.height + Math.max(GAP * em, Math.min(spare, FURTHEST * em));
        const bus = left - gutters[at]! + 0.5 * em;
        return { id, block, box, bus, corner: { x: bus - 0.2 * em, y: block.entry - 0.25 * em }, isOver: true };
      });
    });
  }

  function down(width: number): Placed[] {
    let y = 0;
    return columns.flatMap((column) => {
      const over = column.map(({ id }) => Math.max(GAP * em, ...wordsInto(id).map(({ height }) => height + 0.8 * em)));
      const widths = column.map(({ id, part }) => Math.max(part.least, ...wordsInto(id).map((it) => it.width + ARROW * em))); // prettier-ignore
      const spare = (width - sum(widths) - (column.length - 1) * GAP * em) / column.length;
      const isFirst = column[0]!.rank === 0;
      const isRow = column.length === 1 || spare >= 0;
      const stacked = width - (INDENT + (hasReturn ? RETURN : 0)) * em;
      let x = isRow ? 0 : INDENT * em;
      if (isRow && !isFirst) y += Math.max(...over);
      const placed = column.map(({ id, part }, place): Placed => {
        if (!isRow) y += over[place]!;
        const drawn = part.draw(isRow ? widths[place]! + (isFirst ? 0 : spare) : stacked);
        const block = moved(drawn, x, y);
        const box = { x, y, width: block.width, height: block.height };
        const bus = isRow ? x + 0.9 * em : 0.6 * em;
        const corner = { x: isRow ? x + 1.3 * em : x + 0.2 * em, y: y - 0.4 * em };
        if (isRow) x += block.width + GAP * em;
        else y += block.height;
        return { id, block, box, bus, corner, isOver: false };
      });
      if (isRow) y += Math.max(...placed.map(({ box }) => box.height));
      return placed;
    });
  }

  function draw(width: number): Block {
    const placed = width < least ? down(width) : across(width);
    const at = new Map(placed.map((it) => [it.id, it]));
    const sides = { right: width - 0.15 * em, bottom: Math.max(...placed.map(({ box }) => box.y + box.height)) };
    const wires = edges.map((edge) => {
      const [from, to] = between(edge);
      return wireBetween(edge, at.get(from)!, at.get(to)!, isOn(edge), sides, em);
    });
    const lowest = Math.max(...wires.flatMap(({ points }) => points.map(({ y }) => y)));
    const words = placed.flatMap((it) => platesInto(it, wordsInto(it.id), em));
    return {
      ...joined([{ ...EMPTY, wires, plates: words }, ...placed.map(({ block }) => block)]),
      ...{ width, height: Math.max(sides.bottom, lowest + 0.2 * em), entry: placed[0]!.block.entry }
    };
  }
  return { least, draw };
}
