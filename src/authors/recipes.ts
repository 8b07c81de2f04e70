import type { AuthorsWords } from '../i18n/en/authors.ts';
import { elementSnippet, frameSnippet, type Embedded } from '../panels/share/embed/snippet.ts';

/** What is embedded, and under which addresses. */
export interface ToEmbed extends Embedded {
  /** Of the embed. */
  address: string;
  height: number;
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

/** For each platform, what is pasted there. The last piece of several goes into the text. */
export function recipes(it: ToEmbed): Recipe[] {
  const { address, height, title } = it;
  const frame = frameSnippet(it);
  const pieces: Record<Platform, Piece[]> = {
    html: [{ code: frame }],
    wordpress: [{ code: it.presetPage }, { code: frame }],
    ghost: [{ code: `<figure class="kg-card kg-embed-card kg-width-wide">\n${frame}\n</figure>` }],
    hugo: [
      { file: 'layouts/_shortcodes/new-start.html', code: template((name) => `{{ .Get "${name}" }}`) },
      { code: `{{< new-start src="${address}" height="${height}" title="${quotable(title)}" >}}` }
    ],
    jekyll: [
      { file: '_includes/new-start.html', code: template((name) => `{{ include.${name} | escape }}`) },
      { code: `{% include new-start.html src="${address}" height="${height}" title="${quotable(title)}" %}` }
    ],
    docusaurus: [{ code: jsx(it) }],
    reveal: [{ code: slide(frame) }],
    moodle: [{ code: frame }],
    canvas: [{ code: frame }]
  };
  return Object.entries(pieces).map(([platform, all]) => ({ platform: platform as Platform, pieces: all }));
}

/** The custom element, as it is pasted. */
export const elementOf = (it: ToEmbed): string => elementSnippet(it);

/** The frame as a template, in which what differs from page to page is a value with a name. */
function template(value: (name: string) => string): string {
  const [src, height, title] = ['src', 'height', 'title'].map(value) as [string, string, string];
  return `<iframe src="${src}" title="${title}" loading="lazy" height="${height}" style="width:100%;border:0" allow="fullscreen; clipboard-write" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

/** As React has it: a style is an object, and names have capitals inside. */
function jsx({ address, height, title, page, open }: ToEmbed): string {
  const text = (value: string) => `{${JSON.stringify(value)}}`;
  return [
    '<iframe',
    `  src=${text(address)}`,
    `  title=${text(title)}`,
    `  height="${height}"`,
    "  style={{ width: '100%', border: 0 }}",
    '  loading="lazy"',
    '  allow="fullscreen; clipboard-write"',
    '  allowFullScreen',
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
