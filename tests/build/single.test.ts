import { expect, it } from 'vitest';
import { inlined } from '../../src/build/singleFile.ts';

const PAGE = `<head><link rel="icon" href="data:image/svg+xml,x"><link rel="stylesheet" crossorigin href="./a/style.css">
<script type="module" crossorigin src="./a/main.js"></script></head><body></body>`;

it('scripts and styles stand in the page, in place of their names', () => {
  const { html, left } = inlined(PAGE, { 'a/main.js': 'run()', 'a/style.css': 'p{}\n' });
  expect(html).toBe(
    `<head><link rel="icon" href="data:image/svg+xml,x"><style>p{}</style>\n<script type="module">run()</script></head><body></body>`
  );
  expect(left).toEqual([]);
});

it('what a script says stays what it was, whatever it looks like', () => {
  const said = ["'</script>'", '"<!--<SCRIPT></Script >-->"', "'$& $1 $`'", '`</scr${1}ipt>`'];
  for (const code of said) {
    const { html } = inlined(PAGE, { 'a/main.js': code, 'a/style.css': '' });
    const script = html.split('<script type="module">')[1]!.split('</script>')[0]!;
    expect(eval(script)).toBe(eval(code));
    expect(html.match(/<\/script/gi), code).toHaveLength(1);
    expect(html).not.toContain('<!--');
  }
});

it('a style cannot end before its end', () => {
  const { html } = inlined(PAGE, { 'a/main.js': '', 'a/style.css': `p::after{content:'</style>'}` });
  expect(html.match(/<\/style/g)).toHaveLength(1);
});

it('what the page does not name is left, and what was not built is missed', () => {
  const texts = { 'a/main.js': '', 'a/style.css': '' };
  expect(inlined(PAGE, { ...texts, 'a/later.js': '' }).left).toEqual(['a/later.js']);
  expect(() => inlined(PAGE, { 'a/main.js': '' })).toThrow('a/style.css');
});
