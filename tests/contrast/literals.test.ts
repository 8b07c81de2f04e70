import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES } from './colourNames.ts';
import { colouringAttributes, declarations, styledFiles } from './styles.ts';

/** Colours given as such, and not by a token, wherever styles or markup give them. */
function literals(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, text]) => [
    ...declarations(file, text)
      .filter(({ value }) => isLiteral(value))
      .map(({ selector, property, value }) => `${file} ${selector}: ${property}: ${value}`),
    ...colouringAttributes(file, text)
      .filter((attribute) => isLiteral(attribute.replace(/^[^=]*=/, '')))
      .map((attribute) => `${file}: ${attribute}`)
  ]);
}

function isLiteral(value: string): boolean {
  const given = value.replaceAll(/url\([^)]*\)|--[\w-]+|var\(--[\w-]+\)/g, '');
  if (/#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i.test(given)) return true;
  return given.split(/[^\w-]+/).some((word) => COLOUR_NAMES.has(word.toLowerCase()));
}

it('colours are given in tokens.css alone', () => {
  const { 'tokens.css': tokens, ...others } = styledFiles();
  expect(literals({ 'tokens.css': tokens! }).length).toBeGreaterThan(10);
  expect(Object.keys(others)).toEqual(expect.arrayContaining(['page.css', 'charts/strip.css', 'App.svelte']));
  expect(literals(others)).toEqual([]);
});

describe('the check finds', () => {
  it.each([
    ['a.css', 'p { color: #123 }'],
    ['a.css', 'p { border: 1px solid #11223344 }'],
    ['a.css', 'p { background: linear-gradient(to right, var(--ink), rgb(0 0 0 / 50%)) }'],
    ['a.css', '@media print { p { color: Black } }'],
    ['a.css', 'p { &:hover { fill: color-mix(in srgb, var(--path) 30%, white) } }'],
    ['a.css', ':root { --ink: oklch(0.5 0.1 20) }'],
    ['A.svelte', '<p>1</p><style>p { color: tomato }</style>'],
    ['A.svelte', '<svg><path fill="#fff" /></svg>'],
    ['A.svelte', `<script>let on = true</script><svg><path stroke={on ? 'red' : 'none'} /></svg>`],
    ['A.svelte', '<p style="color: navy">1</p>'],
    ['A.svelte', '<p style:color="hsl(0 0% 0%)">1</p>']
  ])('%s: %s', (file, text) => {
    expect(literals({ [file]: text })).toHaveLength(1);
  });
});

it('the check lets pass what only looks alike', () => {
  const files = {
    'a.css': `/* red */ .red { color: var(--red); border: 1px solid currentColor; content: '1'; background: none }
      @media (forced-colors: active) { p { fill: Canvas; stroke: CanvasText } }`,
    'A.svelte': `<script>let id = 'fade'</script><svg><rect fill="url(#{id})" /><rect fill="url(#fade)" stroke="none" /></svg>
      <p class="red" style:width="{1}px">#fff is white</p>`
  };
  expect(literals(files)).toEqual([]);
});
