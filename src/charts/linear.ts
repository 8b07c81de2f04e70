/** A linear scale. */
export interface Linear {
  (value: number): number;
  invert(at: number): number;
}

/** Of D3's scale only this is used, which brings colours, formats and interpolation with it: half as much as the page. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Linear {
  const slope = (end - start) / (to - from);
  return Object.assign((value: number) => start + (value - from) * slope, {
    invert: (at: number) => from + (at - start) / slope
  });
}
