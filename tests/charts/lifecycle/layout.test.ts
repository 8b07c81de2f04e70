import { describe, expect, it } from 'vitest';
import type { Box, Plate, PlacedState } from '../../../src/charts/lifecycle/block.ts';
import { graphOf } from '../../../src/charts/lifecycle/graph.ts';
import { layout } from '../../../src/charts/lifecycle/layout.ts';
import { wirePath } from '../../../src/charts/lifecycle/wirePath.ts';
import { describeMachine } from '../../../src/formats/machine.ts';
import { EDGES, NODES } from '../../formats/theMachine.ts';
import { GRAPH, LETTERING } from './words.ts';

const WIDTHS = [288, 640, 960, 1216, 1840];
const cases = (['en', 'ru'] as const).flatMap((lang) =>
  WIDTHS.flatMap((width) => [16, 19].map((em) => [lang, width, em] as const))
);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;
const contains = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
const named = (plate: Plate) => plate.lines.join(' ');
const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

describe.each(cases)('the drawing in %s, %i px wide, 1em = %i px', (lang, width, em) => {
  const drawing = layout(GRAPH, LETTERING[lang], width, em);
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const names = drawing.states.map(({ id, name: { lines, box } }) => ({ what: `${id}: ${lines.join(' ')}`, box }));
  const plates = drawing.plates.map((plate) => ({ what: named(plate), box: plate.box }));
  const marks = drawing.states.filter(({ shape }) => shape === 'stop').map(({ id, box }) => ({ what: id, box }));

  it('has every state and every transition of the machine that runs, once', () => {
    expect(drawing.states.map(({ id }) => id).toSorted()).toEqual(NODES.map(({ id }) => id).toSorted());
    expect(drawing.wires).toHaveLength(EDGES.length);
    expect(new Set(drawing.wires.map(({ edge }) => edge))).toEqual(new Set(GRAPH.edges.map(({ key }) => key)));
  });

  it('has words on every wire, once', () => {
    const worded = drawing.plates.flatMap(({ edges }) => edges.map(({ key }) => key));
    expect(worded.toSorted()).toEqual(GRAPH.edges.map(({ key }) => key).toSorted());
  });

  it('has no words over other words', () => {
    const over = pairs([...names, ...plates]).filter(([a, b]) => overlap(a.box, b.box));
    expect(over.map(([a, b]) => `${a.what} / ${b.what}`)).toEqual([]);
  });

  it('has no words over the mark of a state', () => {
    const over = [...names, ...plates].flatMap((a) => marks.filter((b) => overlap(a.box, b.box)).map((b) => `${a.what} / ${b.what}`)); // prettier-ignore
    expect(over).toEqual([]);
  });

  it('leaves nothing outside', () => {
    const boxes = [...names, ...plates, ...drawing.states.map(({ id, box }) => ({ what: id, box }))];
    expect(boxes.filter(({ box }) => !contains(whole, box)).map(({ what }) => what)).toEqual([]);
    for (const { edge, points, isCurve } of drawing.wires)
      for (const { x, y } of isCurve ? [points[0]!, points.at(-1)!] : points)
        expect(contains(whole, { x, y, width: 0, height: 0 }), edge).toBe(true);
  });

  it('has each state within the one it is part of, and beside its siblings', () => {
    const at = new Map(drawing.states.map((state) => [state.id, state]));
    for (const { id, parent } of NODES)
      if (parent) expect(contains(at.get(parent)!.box, boxOf(at.get(id)!)), id).toBe(true);
    for (const [a, b] of pairs(NODES.filter(({ parent }) => parent)))
      if (a.parent === b.parent) expect(overlap(at.get(a.id)!.box, at.get(b.id)!.box), `${a.id} ${b.id}`).toBe(false);
  });

  it('has room for a finger on every door', () => {
    for (const plate of drawing.plates.filter(({ isDoor }) => isDoor)) {
      expect(plate.box.width, named(plate)).toBeGreaterThanOrEqual(2.75 * em);
      expect(plate.box.height, named(plate)).toBeGreaterThanOrEqual(2.75 * em);
    }
  });

  it('leads each wire from the state it leaves to the one it leads to', () => {
    const at = new Map(drawing.states.map((state) => [state.id, state.box]));
    for (const { edge, points } of drawing.wires) {
      const { target } = GRAPH.edges.find(({ key }) => key === edge)!;
      if (target === null) continue;
      const end = points.at(-1)!;
      const { x, y, width, height } = at.get(target)!;
      const reach = 0.5 * em;
      expect(contains({ x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach }, { ...end, width: 0, height: 0 }), edge).toBe(true); // prettier-ignore
    }
  });
});

function boxOf({ box, name }: PlacedState): Box {
  const right = Math.max(box.x + box.width, name.box.x + name.box.width);
  const [x, y] = [Math.min(box.x, name.box.x), Math.min(box.y, name.box.y)];
  return { x, y, width: right - x, height: Math.max(box.y + box.height, name.box.y + name.box.height) - y };
}

describe('a machine that has one more state', () => {
  const { states, ...machine } = describeMachine();
  const [one] = states.filter(({ id }) => id === 'lapse');
  const more = graphOf({ ...machine, states: [...states, { ...one!, id: 'revived', key: 'revived' }] });

  it('has it drawn by itself, under its own name', () => {
    const { states } = layout(more, LETTERING.en, 1216, 16);
    const drawn = states.find(({ id }) => id === 'revived');
    expect(drawn?.name.lines).toEqual(['revived']);
    expect(states).toHaveLength(NODES.length + 1);
  });
});

describe('wide and narrow', () => {
  const place = (width: number, id: string) =>
    layout(GRAPH, LETTERING.en, width, 16).states.find((state) => state.id === id)!.box;

  it('the end is right of the beginning where there is room, else below it', () => {
    expect(place(1216, 'expired').x).toBeGreaterThan(place(1216, 'inForce').x + place(1216, 'inForce').width);
    expect(place(640, 'expired').y).toBeGreaterThan(place(640, 'inForce').y + place(640, 'inForce').height);
  });
  it('what holds at once stands side by side where there is room, else below', () => {
    const [us, ru] = ['treaty.inForce.participationUS', 'treaty.inForce.participationRU'] as const;
    expect(place(1216, us).y).toBe(place(1216, ru).y);
    expect(place(288, ru).y).toBeGreaterThan(place(288, us).y);
  });
});

describe('the line of a wire', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: -20 },
    { x: 30, y: -20 }
  ];
  it('has its corners rounded, by no more than half of the way between them', () => {
    expect(wirePath({ edge: '', points }, 6)).toBe('M0,0L0,-14Q0,-20 6,-20L30,-20');
    expect(wirePath({ edge: '', points }, 100)).toBe('M0,0L0,-10Q0,-20 10,-20L30,-20');
  });
});
