/**
 * Turns a picture into pixels. Where there is no canvas as large as that, it is drawn less fine.
 *
 * @param url of an SVG; one that holds all of it can be drawn in a frame that is kept apart, too
 * @param scale pixels to a CSS pixel
 * @throws Error if the picture cannot be drawn
 */
export async function drawnAsPng(
  page: Document,
  url: string,
  { width, height }: { width: number; height: number },
  scale: number
): Promise<Blob> {
  const image = page.createElement('img');
  image.src = url;
  await image.decode();
  const canvas = page.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) return new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()), scale)], { type: blob.type });
  if (scale <= 1) throw new Error('No canvas is large enough for the picture.');
  return drawnAsPng(page, url, { width, height }, 1);
}

/** Inches in a metre, and CSS pixels in an inch. */
const PER_METRE = 96 / 0.0254;

const SIGNATURE = 8;
/** Length, name and checksum around the data of a chunk. */
const AROUND = 12;

/**
 * A PNG that says how large it is on paper, so that it does not come out twice as large for being drawn twice as fine.
 *
 * @param png as a browser writes it
 * @param scale its pixels to a CSS pixel
 * @throws RangeError if it is no PNG
 */
export function withDensity(png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const isPng = png.length > SIGNATURE + AROUND && view.getUint32(0) === 0x89504e47;
  if (!isPng) throw new RangeError('a PNG was expected');
  const chunk = new Uint8Array(AROUND + 9);
  const to = new DataView(chunk.buffer);
  to.setUint32(0, 9);
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4
  );
  to.setUint32(8, Math.round(PER_METRE * scale));
  to.setUint32(12, Math.round(PER_METRE * scale));
  chunk[16] = 1; // the unit is the metre
  to.setUint32(17, checksum(chunk.subarray(4, 17)));
  // It stands before the pixels, and after the header that comes first.
  const at = SIGNATURE + AROUND + view.getUint32(SIGNATURE);
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, at));
  result.set(chunk, at);
  result.set(png.subarray(at), at + chunk.length);
  return result;
}

/** CRC-32. Source: Portable Network Graphics specification, annex D. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
