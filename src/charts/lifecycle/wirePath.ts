import type { Point, Wire } from './block.ts';

const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
const round = (length: number) => Math.round(length * 10) / 10;

/** The line of a wire, as SVG has it: corners are rounded, as far as the ways between them are long enough. */
export function wirePath({ points, isCurve }: Wire, corner: number): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  if (isCurve) return `M${at(first)}C${rest.map(at).join(' ')}`;
  const through = rest.slice(0, -1).map((point, index) => {
    const [before, after] = [points[index]!, rest[index + 1]!];
    const radius = Math.min(corner, distance(before, point) / 2, distance(point, after) / 2);
    return `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, after, radius))}`;
  });
  return `M${at(first)}${through.join('')}L${at(rest.at(-1)!)}`;
}

/** The arrow at its end: two short strokes. */
export function tipPath({ points }: Wire, size: number): string {
  const [before, end] = [points.at(-2)!, points.at(-1)!];
  const back = toward(end, before, size);
  const [dx, dy] = [(back.x - end.x) * 0.65, (back.y - end.y) * 0.65];
  return `M${at({ x: back.x - dy, y: back.y + dx })}L${at(end)}L${at({ x: back.x + dy, y: back.y - dx })}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toward(from: Point, to: Point, length: number): Point {
  const share = length / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
