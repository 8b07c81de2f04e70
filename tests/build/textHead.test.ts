import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { withHead } from '../../src/build/presetHead.ts';
import { textHead } from '../../src/build/textHead.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { WORDS } from '../../src/authors/words.ts';

const SITE = 'https://example.org/new-start/';

describe.each([
  ['how-we-know.html', MESSAGES.en.proof.title],
  ['authors.html', WORDS.en.title]
])('the head of %s', async (file, title) => {
  const html = await readFile(file, 'utf8');
  const count = (text: string, part: string) => text.split(part).length - 1;

  it('says what the page is called, where it belongs and what it looks like', () => {
    const head = textHead(html, file, SITE);
    expect(head).toContain(`<title>${title}</title>`);
    expect(head).toContain(`<link rel="canonical" href="${SITE}${file}"/>`);
    expect(head).toContain(`<meta property="og:url" content="${SITE}${file}"/>`);
    expect(head).toContain(`<meta property="og:title" content="${title}"/>`);
    expect(head).toContain(`<meta property="og:image" content="${SITE}picture.png"/>`);
    const page = withHead(html, head);
    for (const once of ['<title>', 'name="description"', 'rel="canonical"']) expect(count(page, once), once).toBe(1);
  });
  it('has nothing that must be absolute where the address of the site is not known', () => {
    expect(textHead(html, file, null)).not.toMatch(/canonical|og:url|og:image|null|undefined/);
  });
});

it('is not made of a page without a title or description', () => {
  expect(() => textHead('<title>How we know</title>', 'a.html', SITE)).toThrow(RangeError);
});
