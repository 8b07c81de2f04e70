/** Of d3-shape and d3-array what the first rows use, in a hundredth of the size; the tests hold the one to the other. */

type Draw = (area: number) => string;

export const symbolCircle: Draw = (area) => {
  const r = Math.sqrt(area / Math.PI);
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
};

export const symbolDiamond: Draw = (area) => {
  const tan30 = Math.sqrt(1 / 3);
  const y = Math.sqrt(area / (tan30 * 2));
  const x = y * tan30;
  return `M0,${-y}L${x},0L0,${y}L${-x},0Z`;
};

export const symbol = (draw: Draw, area: number) => () => draw(area);

/** A line through all points, or null where there is none. */
export const line =
  <Point>(x: (point: Point) => number, y: (point: Point) => number) =>
  (points: readonly Point[]): string | null =>
    points.length === 0
      ? null
      : `M${points.map((it) => `${x(it)},${y(it)}`).join('L')}${points.length === 1 ? 'Z' : ''}`;

export const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
