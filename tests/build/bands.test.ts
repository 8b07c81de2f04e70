import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BANDS, chosenStyle, columnsOf, fluidStyle, mediaOf, roomOf } from '../../src/build/bands.ts';
import { shadowed, withShared } from '../../src/build/shadowStyles.ts';

/** Whether a window so many ems wide is in a band, as its media query says. */
function isIn(width: number, media: string): boolean {
  const [, from = '0'] = /min-width: ([\d.]+)em/.exec(media) ?? [];
  const [, to = 'Infinity'] = /max-width: ([\d.]+)em/.exec(media) ?? [];
  return width >= Number(from) && width <= Number(to);
}

describe('the bands of widths', () => {
  it('leave no width out, and none to two', () => {
    for (let width = 1; width < 200; width += 0.25)
      expect(BANDS.filter((band) => isIn(width, mediaOf(band, BANDS)))).toHaveLength(1);
  });
  it('have a page that fits into the window with a scroll bar of 16 px, at 16 px to the em', () => {
    for (const band of BANDS) {
      expect(columnsOf('page', band) * 16 + 16).toBeLessThanOrEqual(band * 16);
      expect(columnsOf('embed', band) * 16 + 16).toBeLessThanOrEqual(band * 16);
    }
  });
  it('each make the type no larger than by a quarter before the next begins', () => {
    BANDS.slice(1).forEach((band, index) => expect(band / BANDS[index]!).toBeLessThan(1.25));
  });
  it('have less room for the score where a card stands beside it', () => {
    expect(roomOf('page', 65)).toBe((65 - 4 - 21) * 16);
    expect(roomOf('page', 56)).toBe((56 - 4) * 16);
    expect(roomOf('embed', 65)).toBe(64 * 16);
  });
  it('are all in the styles', () => {
    for (const band of BANDS) {
      expect(fluidStyle()).toContain(`100vw / ${band}`);
      expect(chosenStyle()).toContain(`[data-band="${band}"]{display:block}`);
    }
  });
});

describe('styles within an element', () => {
  it('ask nothing of the page around it', () => {
    const css = shadowed(
      ":root { --space: 0.5rem; }\nbody {\n  --px: calc(1rem / 16);\n}\n:root[data-theme='dark'] { color-scheme: dark; }\nbody { margin: -.25rem; }\n.a-1rem { width: 10rem; }"
    );
    expect(css).not.toMatch(/\d+rem\b(?! \{)|:root|\bbody \{(?<!\.body \{)/);
    expect(css).toContain(":host([theme='dark'])");
    expect(css).toContain('--space: calc(8 * var(--px))');
    expect(css).toContain('margin: calc(-4 * var(--px))');
    const tokens = readFileSync(path.resolve(import.meta.dirname, '../../src/tokens.css'), 'utf8');
    for (const sheet of [css, shadowed(tokens)])
      expect(sheet).toMatch(/:host \{\s*--px: var\(--new-start-px, 1px\);\s*\}/);
  });
  it('have a place in its script, or it is not built', () => {
    expect(withShared("const a = '/* shared styles */';", '.b { width: 1rem }')).toBe(
      'const a = ".b { width: calc(16 * var(--px)) }";'
    );
    expect(() => withShared('const a = 1;', '')).toThrow('no place');
  });
});
