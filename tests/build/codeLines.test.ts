import { expect, it } from 'vitest';
import { linesOf } from '../../src/authors/lines.ts';

it('a code is as high wherever the site lies', () => {
  const at = (site: string) => `<iframe src="${site}embed.html?path=lapse-2021"></iframe>\n<a href="${site}">Open</a>`;
  for (const letters of [32, 60, 108]) {
    const lines = linesOf(at('https://a.example/'), letters);
    expect(linesOf(at(`http://127.0.0.1:8080/${'folder/'.repeat(9)}`), letters)).toBe(lines);
    expect(lines).toBeGreaterThan(1);
  }
});

it('a line that is too long goes on in the next, and an empty one is one', () => {
  expect(linesOf('12345\n\n1', 4)).toBe(4);
  expect(linesOf('1234', 4)).toBe(1);
});
