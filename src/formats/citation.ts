import { parts, type CalendarDate } from '../treaty/calendarDate.ts';

/** A path that is cited: by what it is called, and by what it is. */
export interface CitedPath {
  name: string;
  /** The fingerprint of its scenario, for people. */
  fingerprint: string;
}

/** What a citation names. */
export interface Cited {
  /** Of the simulator. */
  title: string;
  /** One or more, in the order of the comparison. */
  paths: readonly CitedPath[];
  /** The version of the model that was run, and the day it was raised. */
  modelVersion: string;
  modelDated: CalendarDate;
  /** The whole address of what was seen. */
  address: string;
  /** The day on which it was seen. */
  accessed: CalendarDate;
}

/** How a citation reads in a language. All values come without line breaks. */
export interface CitationWords {
  /** For a footnote or a caption. */
  short(cited: Cited): string;
  /** For a list of works cited. */
  full(cited: Cited): string;
  /** One path and its fingerprint, for a note. */
  path(path: CitedPath): string;
}

/** A citation in words, to be put in a text. */
export function citationText(cited: Cited, words: CitationWords, form: 'short' | 'full'): string {
  return oneLine(words[form](flat(cited)));
}

/**
 * A citation as an entry of a BibTeX file, in UTF-8, for biblatex and for the older styles.
 *
 * @see https://ctan.org/pkg/biblatex for `@software`, `version` and `urldate`
 */
export function citationAsBibtex(cited: Cited, words: CitationWords): string {
  const { title, paths, modelVersion, modelDated, address, accessed } = flat(cited);
  const fields = {
    title: `{${escapeTex(title)}}`,
    key: escapeTex(title), // by which an entry without an author is sorted
    version: escapeTex(modelVersion),
    year: String(parts(modelDated).year),
    url: escapeInAddress(address),
    urldate: accessed,
    note: paths.map((it) => escapeTex(words.path(it))).join('; ')
  };
  const lines = Object.entries(fields).map(([name, text]) => `  ${name.padEnd(7)} = {${text}}`);
  return `@software{${keyOf(paths)},\n${lines.join(',\n')}\n}\n`;
}

/**
 * A citation as a RIS file with one reference.
 *
 * @see https://github.com/zotero/translators/blob/master/RIS.js for what programs take each tag for
 */
export function citationAsRis(cited: Cited, words: CitationWords): string {
  const { title, paths, modelVersion, modelDated, address, accessed } = flat(cited);
  const tags = [
    ['TY', 'COMP'],
    ['ID', keyOf(paths)],
    ['TI', title],
    ['PY', String(parts(modelDated).year)],
    ['ET', modelVersion],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ...paths.map((it) => ['N1', words.path(it)]),
    ['ER', '']
  ];
  return tags.map(([tag, text]) => `${tag}  - ${oneLine(text!)}\r\n`).join('');
}

/** Digits of each fingerprint in a key: enough among the works that one text cites. */
const IN_KEY = 6;

function keyOf(paths: readonly CitedPath[]): string {
  return ['new-start', ...paths.map(({ fingerprint }) => fingerprint.slice(0, IN_KEY))].join('-');
}

function flat({ title, paths, address, ...rest }: Cited): Cited {
  return {
    ...rest,
    title: oneLine(title),
    paths: paths.map(({ name, fingerprint }) => ({ name: oneLine(name), fingerprint })),
    address: oneLine(address)
  };
}

/** What breaks a line, or is not seen, would end a field before its time. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Braces are counted even after a backslash, so that they are written as words. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$'
};
const escapeTex = (text: string) => text.replace(/[\\{}~^%&#_$]/g, (it) => TEX[it]!);

/** An address is taken letter by letter; only what would end the field is written as an address may have it. */
const escapeInAddress = (text: string) =>
  text.replace(/[\\{} ]/g, (it) => `%${it.codePointAt(0)!.toString(16).toUpperCase()}`);
