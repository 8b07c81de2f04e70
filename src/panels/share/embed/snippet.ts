/** What a snippet says: strangers' text among it, such as a path's title, and none of it markup. */
export interface SnippetWords {
  /** The name of the frame, as it is read aloud. */
  title: string;
  /** The words of the link to the whole page. */
  open: string;
}

/** An embed: where it is, and where its whole page is. */
export interface Embedded extends SnippetWords {
  /** Of the page that the link leads to. */
  page: string;
}

/**
 * A frame. What keeps its height without a script is its attribute.
 *
 * @param scheme the colour scheme of an embed that paints no ground of its own: where the frame's is another, browsers
 *   paint one
 */
export function frameSnippet({
  title,
  open,
  page,
  address,
  height,
  scheme
}: Embedded & { address: string; height: number; scheme?: string | null }): string {
  const attributes = attribute({
    src: address,
    title: plain(title),
    loading: 'lazy',
    height,
    style: frameStyle(scheme),
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin'
  });
  // Inside for where there are no frames; after it for where they are taken out, and for whoever wants more.
  return `<iframe${attributes}>${link(page, open)}</iframe>\n<p>${link(page, open)}</p>`;
}

export const frameStyle = (scheme?: string | null): string =>
  `width:100%;border:0${scheme ? `;color-scheme:${scheme}` : ''}`;

/** The custom element, and the script that brings it. */
export function elementSnippet({
  open,
  page,
  script,
  attributes
}: Omit<Embedded, 'title'> & { script: string; attributes: readonly [name: string, value: string][] }): string {
  return `<script${attribute({ src: script })} defer></script>\n<new-start-simulator${attribute(Object.fromEntries(attributes))}>${link(page, open)}</new-start-simulator>`;
}

/** A picture with its link, for what knows neither frames nor scripts. */
export interface Pictured extends Omit<Embedded, 'title'> {
  /** The address of the picture, and how large it is shown; null where that is not known. */
  source: string;
  size: { width: number; height: number } | null;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  caption: string;
}

export function figureSnippet({ source, size, alt, caption, open, page }: Pictured): string {
  const image = attribute({
    src: source,
    alt: plain(alt),
    ...size,
    loading: 'lazy',
    style: 'max-width:100%;height:auto'
  });
  return [
    '<figure>',
    `  <a${attribute({ href: page })}><img${image}></a>`,
    `  <figcaption>${escapeHtml(plain(caption))} ${link(page, open)}</figcaption>`,
    '</figure>'
  ].join('\n');
}

export function markdownSnippet({ source, alt, caption, open, page }: Omit<Pictured, 'size'>): string {
  const to = (address: string) => `(${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return `[![${escapeMarkdown(alt)}]${to(source)}]${to(page)}\n\n${escapeMarkdown(caption)} [${escapeMarkdown(open)}]${to(page)}`;
}

const link = (page: string, words: string) => `<a${attribute({ href: page })}>${escapeHtml(plain(words))}</a>`;

/** Each with a space before it; what has no value is written by its name alone. */
function attribute(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** Brackets and braces too: of them, editors and templates make what they will, even in attributes. */
const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/['[\]{}]/g, (it) => `&#${it.codePointAt(0)};`);

/** Addresses without angle brackets are made links by some, and so are those that begin with www. */
const escapeMarkdown = (text: string) =>
  plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$@]|:(?=\/)|(?<=www)\.|^[-=]/gi, '\\$&')
    .replace(/^(\d+)\./, '$1\\.'); // no numbered list

/** Characters that no line of text has: controls, halves of characters, and those that turn the writing around. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The most of a title that a snippet gives. */
const LONGEST = 300;

/** Text in a line. */
function plain(text: string): string {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST
    ? line
    : `${line
        .slice(0, LONGEST)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()} …`;
}
