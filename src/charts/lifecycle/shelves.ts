import { joined, moved, type Block, type Part } from './block.ts';

/** Room between shelves, and between what stands side by side on one, in em. */
const GAP = { across: 1.5, down: 1.1 };

/** Parts that hold at the same time: side by side as far as there is room, neighbours together where they can be. */
export function shelves(parts: readonly Part[], em: number): Part {
  const gap = GAP.across * em;
  const taken = (row: readonly Part[]) => row.reduce((sum, { least }) => sum + least + gap, 0);
  function draw(width: number): Block {
    const rows = fewest(parts, (row, part) => taken(row) + part.least <= width);
    const columns = Math.max(...rows.map((row) => row.length));
    const even = (width - (columns - 1) * gap) / columns;
    let y = 0;
    const blocks = rows.flatMap((row) => {
      const spare = (width - taken(row) + gap) / row.length;
      // In even columns where they fit.
      const isEven = row.length === columns && row.every(({ least }) => least <= even);
      let x = 0;
      const drawn = row.map((part) => {
        const block = moved(part.draw(isEven ? even : row.length === 1 ? width : part.least + spare), x, y);
        x += block.width + gap;
        return block;
      });
      y += Math.max(...drawn.map(({ height }) => height)) + GAP.down * em;
      return drawn;
    });
    return { width, height: y - GAP.down * em, entry: blocks[0]?.entry ?? 0, ...joined(blocks) };
  }
  return { least: Math.max(...parts.map(({ least }) => least)), draw };
}

/** The parts on as few shelves as can be and, of several such ways, the one that keeps most neighbours together. */
function fewest(parts: readonly Part[], fits: (row: readonly Part[], part: Part) => boolean): Part[][] {
  let best: { rows: Part[][]; parted: number } | undefined;
  place([], 0, 0);
  return best!.rows;

  function place(rows: Part[][], index: number, parted: number): void {
    const isWorse =
      best && (rows.length > best.rows.length || (rows.length === best.rows.length && parted >= best.parted));
    if (isWorse) return;
    const part = parts[index];
    if (!part) {
      best = { rows, parted };
      return;
    }
    for (const [at, row] of rows.entries())
      if (fits(row, part))
        place(rows.with(at, [...row, part]), index + 1, parted + (row.includes(parts[index - 1]!) ? 0 : 1));
    place([...rows, [part]], index + 1, parted + 1);
  }
}
