import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { count, date, shortDate } from './grammar.ts';

const listed = (names: string[], others: number) =>
  names.join(', ') + (others > 0 ? `, and ${count(others, { one: 'other', other: 'others' })}` : '');
const reported = (names: string[], others: number) => `What is on record: ${listed(names, others)}.`;

/** The picture of a view, to take away; what is said below it and in its file. */
export const takeaway = {
  choose: 'What is shown',
  view: {
    score: 'The whole score',
    paths: 'Paths',
    limits: 'Limits',
    verification: 'Verification',
    deadlines: 'Deadlines',
    lifecycle: 'Lifecycle',
    day: 'The day'
  },
  ground: 'Ground',
  paper: 'Paper',
  night: 'Dark',

  /** Above a picture: what it shows, said for those who see nothing else. */
  title: {
    score: 'New START: what held on each path, and until when',
    paths: 'New START: how each path ends, and when',
    limits: 'New START: the three central limits, and what both sides declared',
    verification: 'New START: inspections, data and notifications by treaty year',
    deadlines: 'New START: terms, notice periods and deadlines',
    lifecycle: 'New START: the treaty as a machine, and the route through it',
    day: (day: CalendarDate) => `New START on ${date(day)}`
  },
  playhead: (day: CalendarDate) => `The line marks ${date(day)}.`,
  state: (day: CalendarDate) => `As of ${date(day)}.`,
  facts: {
    score: reported,
    paths: reported,
    limits: (names: string[], others: number) => `Declared numbers and estimates: ${listed(names, others)}.`,
    verification: reported,
    deadlines: reported,
    lifecycle: reported,
    day: (names: string[], others: number) => `Declared numbers and events: ${listed(names, others)}.`
  },
  law: {
    score: 'Law: the New START Treaty of 8 April 2010, Articles II to XIV, and its Protocol.',
    paths: 'Law: the New START Treaty of 8 April 2010, Article XIV.',
    limits: 'Law: the New START Treaty of 8 April 2010, Articles II and III.',
    verification: 'Law: the New START Treaty of 8 April 2010, Articles VII, XI and XII, and its Protocol.',
    deadlines: 'Law: the New START Treaty of 8 April 2010, Articles II to XIV, and its Protocol.',
    lifecycle: 'Law: the New START Treaty of 8 April 2010, Article XIV.',
    day: 'Law: the New START Treaty of 8 April 2010, Articles II to XIV, and its Protocol.'
  },
  drawnBy: (simulator: string, version: string) =>
    `Drawn by ${simulator}, model version ${version}. What did not happen is supposed.`,
  taken: (day: CalendarDate) => `Taken on ${date(day)}.`,
  description: (paths: string[], summary: string) => `Paths: ${paths.join('; ')}. ${summary}`,
  rights: 'Picture: MIT licence. Facts: their publishers, as named.',

  preview: (title: string) => `Preview: ${title}`,
  /** The words of the buttons. */
  png: 'Save as PNG',
  svg: 'Save as SVG',
  copy: 'Copy the picture',
  print: 'Print the page',
  pngHint: (width: number, height: number) => `PNG: ${width} × ${height} pixels, for texts and slides.`,
  svgHint: 'SVG: of any size, to be changed in Inkscape or Illustrator.',
  printHint: 'Print: the page as it is, the score on one sheet and the lifecycle on the next.',
  saved: (file: string) => `${file} has been handed to the browser.`,
  copied: 'The picture has been copied.',
  cannotCopy: 'The browser keeps pages from copying pictures. Save it instead.',
  failed: 'The picture could not be made. Check the connection, then choose again.',
  /** While something takes longer. */
  drawing: 'Drawing the picture …',
  pixels: 'Turning it into pixels …',
  framed:
    'This page stands within another one, which may keep files from being saved. If nothing came, press and hold the picture below, or click it with the right button, and save it from there.',
  svgText: (file: string) => `${file} as text`,
  pictureOf: (title: string, day: CalendarDate) => `${title}, ${shortDate(day)}`
};
