import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationAsBibtex, citationAsRis, citationText, type Cited } from '../../src/formats/citation.ts';
import { MESSAGES } from '../../src/i18n/index.ts';

const CITED: Cited = {
  title: 'The New START Simulator',
  paths: [{ name: 'One year, as Russia offered', fingerprint: 'a1b2c3d4e5f6' }],
  modelVersion: '0.1.0',
  modelDated: '2026-11-21',
  address: 'https://example.org/start/?path=1~2020-10-16.offerExtension.RU.1&date=2021-02-05',
  accessed: '2026-11-25'
};
const TWO: Cited = { ...CITED, paths: [...CITED.paths, { name: 'No extension', fingerprint: '0123456789ab' }] };

const hostile = fc.string({
  unit: fc.constantFrom(...'{}%&#_~\\^$"@,=; \n\r\t\u2028aЯ€', 'ER  - ', '\r\nER  - ', '}\n@misc{x,', '\\end{document}')
});
/** What the escapes of a citation stand for, read as TeX would. */
const TEX: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^'
};
const plain = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Reads a BibTeX file as BibTeX does: a value ends with the brace that began it, and a backslash hides no brace. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> }[] {
  const entries = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    const [found] = text.slice(at).match(new RegExp(`^(?:${pattern.source})`)) ?? [];
    if (found === undefined) throw new Error(`${pattern} expected at ${JSON.stringify(text.slice(at, at + 30))}`);
    at += found.length;
    return found;
  };
  while (at < text.length) {
    const type = take(/@\w+/).slice(1);
    take(/\{/);
    const key = take(/[^\s,{}"#%'()=\\~]+/);
    const fields: Record<string, string> = {};
    while (take(/\s*[,}]\s*/).trim() === ',') {
      const name = take(/\w+/);
      take(/\s*=\s*/);
      const from = at;
      for (let depth = 0; depth > 0 || at === from; at++) {
        if (at >= text.length) throw new Error(`${name} never ends`);
        if (text[at] === '{') depth++;
        if (text[at] === '}') depth--;
      }
      expect(fields).not.toHaveProperty(name);
      fields[name] = text.slice(from + 1, at - 1);
    }
    entries.push({ type, key, fields });
  }
  return entries;
}

/** What TeX would set for the text of a field; what it would take for a command or a comment is an error. */
function typeset(field: string): string {
  return field.replace(/\\([A-Za-z]+)\{\}|\\([%&#_$])|[{}]|[\\%&#_$~^]/g, (found, word?: string, sign?: string) => {
    if (word !== undefined && TEX[word]) return TEX[word];
    if (sign) return sign;
    if (found === '{' || found === '}') return '';
    throw new Error(`not escaped: ${found} in ${field}`);
  });
}

/** Reads a RIS file line by line: two capitals or digits, two spaces, a hyphen, a space, and the value. */
function readRis(text: string): [string, string][][] {
  if (!text.endsWith('\r\n')) throw new Error('the last line is not ended');
  const references: [string, string][][] = [];
  let isOpen = false;
  for (const line of text.slice(0, -2).split('\r\n')) {
    const [, tag, value] = line.match(/^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/) ?? [];
    if (tag === undefined) throw new Error(`not a line of RIS: ${JSON.stringify(line)}`);
    if ((tag === 'TY') === isOpen) throw new Error(`${tag} out of place`);
    if (tag === 'TY') references.push([]);
    isOpen = tag !== 'ER';
    references.at(-1)!.push([tag, value!]);
  }
  if (isOpen) throw new Error('no ER');
  return references;
}

describe.each(Object.entries(MESSAGES))('in %s', (_, { share: { citeWords: words } }) => {
  it.each(['short', 'full'] as const)('the text names every path, its fingerprint and the version: %s', (form) => {
    const text = citationText(TWO, words, form);
    for (const { name, fingerprint } of TWO.paths) {
      expect(text).toContain(name);
      expect(text).toContain(fingerprint);
    }
    expect(text).toContain('0.1.0');
    expect(text).toContain(CITED.title);
  });
  it('in full it says where and when it was seen', () => {
    const text = citationText(CITED, words, 'full');
    expect(text).toContain(CITED.address);
    expect(text).toMatch(/25 (November|ноября) 2026/);
  });
  it('a BibTeX entry is read back', () => {
    const [entry, ...more] = readBibtex(citationAsBibtex(TWO, words));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ type: 'software', key: 'new-start-a1b2c3-012345' });
    const { title, url, note, ...rest } = entry!.fields;
    expect(rest).toEqual({ key: CITED.title, version: '0.1.0', year: '2026', urldate: '2026-11-25' });
    expect(title).toBe(`{${CITED.title}}`);
    expect(url).toBe(CITED.address); // letter by letter: biblatex and \url take it as it stands
    for (const { fingerprint } of TWO.paths) expect(note).toContain(`SHA-256 ${fingerprint}`);
  });
  it('a RIS reference is read back', () => {
    const [tags, ...more] = readRis(citationAsRis(TWO, words));
    expect(more).toEqual([]);
    expect(tags![0]).toEqual(['TY', 'COMP']);
    expect(tags!.at(-1)).toEqual(['ER', '']);
    expect(Object.fromEntries(tags!)).toMatchObject({
      TI: CITED.title,
      PY: '2026',
      ET: '0.1.0',
      UR: CITED.address,
      Y2: '2026/11/25'
    });
    const notes = tags!.filter(([tag]) => tag === 'N1').map(([, value]) => value);
    expect(notes).toEqual(TWO.paths.map(words.path));
  });

  it('whatever a path and the title are called, they come back whole, in one entry', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, name, rest) => {
        const cited = { ...CITED, title, address: CITED.address + rest, paths: [{ ...CITED.paths[0]!, name }] };
        const note = plain(words.path({ ...CITED.paths[0]!, name: plain(name) }));
        const bibtex = readBibtex(citationAsBibtex(cited, words));
        expect(bibtex).toHaveLength(1);
        expect(typeset(bibtex[0]!.fields.title!)).toBe(plain(title));
        expect(typeset(bibtex[0]!.fields.note!)).toBe(note);
        const address = plain(cited.address);
        expect(bibtex[0]!.fields.url!.replace(/%(20|5C|7B|7D)/g, decodeURIComponent)).toBe(address);
        const ris = readRis(citationAsRis(cited, words));
        expect(ris).toHaveLength(1);
        const tags = Object.fromEntries(ris[0]!);
        expect([tags.TI, tags.N1, tags.UR]).toEqual([plain(title), note, address]);
        expect(citationText(cited, words, 'full')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 200 }
    );
  });
});

describe('the readers used here notice', () => {
  it.each([
    ['a brace that is not closed', '@misc{a,\n  note = {x{},\n}\n'],
    ['an entry within an entry', '@misc{a,\n  note = {x}\n@misc{b}}\n'],
    ['a key with a space', '@misc{a b}\n']
  ])('%s in BibTeX', (_, text) => {
    expect(() => readBibtex(text)).toThrow();
  });
  it.each(['50% off', 'a & b', '\\alpha', 'a_b', '$x$'])('what TeX would misread: %s', (text) => {
    expect(() => typeset(text)).toThrow('not escaped');
  });
  it.each([
    ['a line break in a value', 'TY  - COMP\r\nTI  - a\nb\r\nER  - \r\n'],
    ['a reference without an end', 'TY  - COMP\r\nTI  - a\r\n'],
    ['a reference that ends twice', 'TY  - COMP\r\nER  - \r\nER  - \r\n']
  ])('%s in RIS', (_, text) => {
    expect(() => readRis(text)).toThrow();
  });
});
