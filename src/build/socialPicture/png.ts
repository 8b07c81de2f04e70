import { crc32, deflateSync } from 'node:zlib';

/** As many as a byte can name. */
const MOST_COLOURS = 256;

/**
 * A PNG in which each pixel names one of a few colours: a third as large as one in which it has a colour of its own.
 * What is drawn in few colours has others only where edges are smoothed, and the rarest of those are given to their
 * neighbours.
 *
 * @param pixels red, green, blue and opacity of each, row by row; all are taken to be opaque
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf(pixels: Uint8ClampedArray, { width, height }: { width: number; height: number }): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colourAt = (pixel: number) => view.getUint32(pixel * 4) >>> 8;
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel++)
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));

  const rows = Buffer.alloc((width + 1) * height); // each begins with how it is filtered: it is not
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colourAt(y * width + x))!;

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // a byte for each pixel, which names a colour
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

/** The place in `palette` of what looks most like `colour`. */
function nearest(colour: number, palette: readonly number[]): number {
  const [r, g, b] = channels(colour);
  let [place, least] = [0, Infinity];
  palette.forEach((other, index) => {
    const [red, green, blue] = channels(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [place, least] = [index, distance];
  });
  return place;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
