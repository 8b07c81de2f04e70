import type { AuthorsWords } from '../i18n/en/authors.ts';
import { elementSnippet, frameSnippet, frameStyle, type Embedded } from '../panels/share/embed/snippet.ts';

/** What is embedded, and under which addresses. */
export interface ToEmbed extends Embedded {
  /** Of the embed. */
  address: string;
  height: number;
  /** What the frame's style needs: see {@link frameSnippet}. */
  scheme: string | null;
  /** Of a preset's own page. */
  presetPage: string;
  /** Of the custom element. */
  script: string;
  attributes: readonly [name: string, value: string][];
}

export type Platform = Exclude<keyof AuthorsWords['recipes'], 'heading' | 'paste' | 'address' | 'file' | 'use'>;

/** Code to be copied; a file of its own, where it is to be saved under a name. */
export interface Piece {
  code: string;
  file?: string;
}

export interface Recipe {
  platform: Platform;
  pieces: Piece[];
}

/**
 * For each platform, what is pasted there. The last piece of several goes into the text.
 *
 * @param isFound whether the preset's page has a link by which its embed is found
 */
export function recipes(it: ToEmbed, isFound: boolean): Recipe[] {
  const frame = frameSnippet(it);
  const values = `src="${it.address}" height="${it.height}" title="${quotable(it.title)}" page="${it.page}"`;
  const pieces: Record<Platform, Piece[]> = {
    html: [{ code: frame }],
    wordpress: isFound ? [{ code: it.presetPage }, { code: frame }] : [],
    wordpressUnfound: isFound ? [] : [{ code: frame }],
    ghost: [{ code: `<figure class="kg-card kg-embed-card kg-width-wide">\n${frame}\n</figure>` }],
    hugo: [
      { file: 'layouts/_shortcodes/new-start.html', code: template(it, (name) => `{{ .Get "${name}" }}`) },
      { code: `{{< new-start ${values} >}}` }
    ],
    jekyll: [
      { file: '_includes/new-start.html', code: template(it, (name) => `{{ include.${name} | escape }}`) },
      { code: `{% include new-start.html ${values} %}` }
    ],
    docusaurus: [{ code: jsx(it) }],
    reveal: [{ code: slide(frame) }],
    moodle: [{ code: frame }],
    canvas: [{ code: frame }]
  };
  return Object.entries(pieces)
    .map(([platform, all]) => ({ platform: platform as Platform, pieces: all }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** The custom element, as it is pasted. */
export const elementOf = (it: ToEmbed): string => elementSnippet(it);

/** The frame as a template, in which what differs from page to page is a value with a name. */
function template({ open, scheme }: ToEmbed, value: (name: string) => string): string {
  const [src, height, title] = ['src', 'height', 'title'].map(value) as [string, string, string];
  const link = `<a href="${value('page')}">${quotable(open)}</a>`;
  return `<iframe src="${src}" title="${title}" loading="lazy" height="${height}" style="${frameStyle(scheme)}" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin">${link}</iframe>\n<p>${link}</p>`;
}

/** As React has it: a style is an object, and names have capitals inside. */
function jsx({ address, height, title, page, open, scheme }: ToEmbed): string {
  const text = (value: string) => `{${JSON.stringify(value)}}`;
  return [
    '<iframe',
    `  src=${text(address)}`,
    `  title=${text(title)}`,
    `  height="${height}"`,
    `  style={{ width: '100%', border: 0${scheme ? `, colorScheme: '${scheme}'` : ''} }}`,
    '  loading="lazy"',
    '  allow="fullscreen; clipboard-write"',
    '  referrerPolicy="strict-origin-when-cross-origin"',
    '/>',
    '',
    `<p><a href=${text(page)}>${text(open)}</a></p>`
  ].join('\n');
}

/** On a slide only the frame is wanted. */
function slide(frame: string): string {
  const [only] = /^<iframe.*?<\/iframe>/s.exec(frame)!;
  return `<section>\n  ${only.replace(' src=', ' data-preload data-src=').replace(' loading="lazy"', '')}\n</section>`;
}

/** Where a value stands between double quotes that cannot be escaped. */
const quotable = (text: string) => text.replaceAll('"', '”').replace(/[{}%<>\\]/g, ' ');

/** A script that listens to the element, and tells it something. */
export const ELEMENT_SCRIPT = `const simulator = document.querySelector('new-start-simulator');
simulator.addEventListener('change', () => {
  console.log(simulator.chronicle.periods);
});
simulator.setAttribute('date', '2021-02-05');`;
