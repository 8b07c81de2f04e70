import { createCanvas, loadImage } from '@napi-rs/canvas';

export type Colour = readonly [number, number, number];

/** A picture as pixels. */
export interface Raster {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

/** Decodes a PNG, or draws an SVG, with a renderer that is not the browser. */
export async function raster(file: Buffer): Promise<Raster> {
  const image = await loadImage(file);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): Colour => {
    const index = 4 * (Math.round(y) * width + Math.round(x));
    return [data[index]!, data[index + 1]!, data[index + 2]!];
  };
  return { width, height, at };
}

/** How far apart two colours are, 0 to 1. */
export function distance(one: Colour, other: Colour): number {
  return one.reduce((sum, value, channel) => sum + Math.abs(value - other[channel]!), 0) / (3 * 255);
}

export function colourOf(hex: string): Colour {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

/**
 * How far two pictures of one size are apart, 0 to 1: pixel by pixel, and on the whole of the square of which that is
 * most.
 */
export function difference(one: Raster, other: Raster, side = 16): { mean: number; most: number; where: string } {
  let [sum, most, where] = [0, 0, ''];
  for (let top = 0; top < one.height; top += side)
    for (let left = 0; left < one.width; left += side) {
      const [right, bottom] = [Math.min(left + side, one.width), Math.min(top + side, one.height)];
      const shift: [number, number, number] = [0, 0, 0];
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const [here, there] = [one.at(x, y), other.at(x, y)];
          sum += distance(here, there);
          for (const channel of [0, 1, 2] as const) shift[channel] += here[channel] - there[channel];
        }
      const apart = distance(shift, [0, 0, 0]) / ((right - left) * (bottom - top));
      if (apart > most) [most, where] = [apart, `${left},${top}`];
    }
  return { mean: sum / (one.width * one.height), most, where };
}
