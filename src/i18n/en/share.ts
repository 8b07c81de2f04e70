import type { CitationWords } from '../../formats/citation.ts';
import { parts } from '../../treaty/calendarDate.ts';
import { count, date, number } from './grammar.ts';

const cite: CitationWords = {
  short: ({ title, paths, modelVersion }) =>
    `${title}, version ${modelVersion}: ${paths.map(({ name, fingerprint }) => `${name} (${fingerprint})`).join('; ')}.`,
  full: ({ title, paths, modelVersion, modelDated, address, accessed }) =>
    `${title} (Version ${modelVersion}) [Computer software]. (${parts(modelDated).year}). ${paths.length === 1 ? 'Path' : 'Paths'}: ${paths
      .map(({ name, fingerprint }) => `“${name}”, SHA-256 ${fingerprint}`)
      .join('; ')}. Retrieved ${date(accessed)}, from ${address}`,
  path: ({ name, fingerprint }) => `Path “${name}”, SHA-256 ${fingerprint}`
};

/** The address of what is on the screen: as a link, as a code for a camera, as a citation. */
export const share = {
  simulator: 'The New START Simulator',
  link: 'Link to what is on the screen',
  linkHint:
    'The link is the whole picture: the paths, the day and the years shown. Whoever opens it sees it in a language of their own unless you have chosen one.',
  alone: 'The active path alone, as text',
  aloneHint: 'The path in link form: what follows “path=” in an address, and what the command line takes.',
  copy: 'Copy',
  copied: 'Copied.',
  /** The browser does not let the page copy; the text is selected already. */
  copyYourself: 'The browser keeps pages from copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  send: 'Send to …',
  long: (length: number) =>
    `This link has ${number(length)} characters. Some programs cut links off at 2,000: try it where you want to use it, or put paths away first.`,
  here: 'This page is open from your own computer, and the link leads to it there. For others, open the simulator where they can reach it.',
  putAway: (paths: number) =>
    paths === 1
      ? 'The path that you have put away is not in the link.'
      : `The ${number(paths)} paths that you have put away are not in the link.`,
  code: 'Code for a camera',
  codeOf: 'QR code of the link to what is on the screen',
  codeDense: 'This code is dense. If a camera does not read it, show it larger, or put paths away first.',
  codeTooLong:
    'The link is too long for a code. Put paths away until it fits, or write shorter names and notes; the link itself works.',
  saveCode: 'Save the code (SVG)',
  cite: 'Cite',
  form: 'Form of the citation',
  inShort: 'In short',
  inFull: 'In full',
  citation: 'Citation',
  save: (file: string) => `Save ${file}`,
  model: (version: string) => `Version of the model: ${version}`,
  fingerprints: (paths: number): string => (paths === 1 ? 'Fingerprint of the path' : 'Fingerprints of the paths'),
  fingerprintHint: (digits: number) =>
    `A fingerprint stands for a path’s decisions, whatever the path is called: it is the SHA-256 of its decisions, horizon and reading, of which the first ${count(digits, { one: 'digit', other: 'digits' })} are given. With the version of the model it says exactly what was run.`,
  citeWords: cite
};
