import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { date, number } from './grammar.ts';

/** What is on the screen, as a piece of another page: the words of the dialog, and those that go into that page. */
export const embedding = {
  heading: 'Embed in a page',
  lead: 'Choose what readers are to see, and copy the code into your page. Nothing is counted, and no cookies are set.',
  form: 'Form',
  forms: { frame: 'Frame', element: 'Element', figure: 'Picture', markdown: 'Markdown' },
  formHint: {
    frame:
      'An iframe, for most blogs and learning platforms. Its height is written into it, so that it stands well even where scripts are taken out.',
    element:
      'A custom element, for pages of your own: it grows with what it shows and tells your page what readers do. Its script runs with the rights of your page.',
    figure: 'A picture with a link, for newsletters and feeds, which take neither frames nor scripts.',
    markdown: 'The picture and its link for a README, a forum or a wiki.'
  },
  views: 'Views',
  view: {
    paths: 'Paths',
    limits: 'Limits',
    verification: 'Verification',
    deadlines: 'Deadlines',
    lifecycle: 'Lifecycle',
    day: 'On this day'
  },
  allViews: 'All of them is the whole score.',
  noView: 'With none chosen, the whole score is shown.',
  day: 'Day shown',
  dayOfPicture: 'The picture is of the whole path; its link opens the simulator on this day.',
  language: 'Language',
  readers: 'The reader’s',
  readersOfPicture: 'The picture and its words are in the language that you read here; the link opens in the reader’s.',
  theme: 'Theme',
  look: 'Look',
  transparent: 'Transparent: the ground of your page shows through',
  plain: 'Plain: the drawing alone, without buttons',
  height: 'Height, px',
  heightHint: {
    measured: (width: number) => `As measured in the preview, in a column ${number(width)} px wide.`,
    estimated: (width: number, hasPreview: boolean) =>
      `An estimate, for a column ${number(width)} px wide.${hasPreview ? ' The preview measures it at that width.' : ''}`,
    scrolled: (needed: number, width: number) =>
      `In a column ${number(width)} px wide all of it takes ${number(needed)} px. That is long for a page, so the frame scrolls.`,
    own: 'Set by you. Empty the field, and it is worked out again.'
  },
  version: 'Version',
  versions: { updating: 'Updating', frozen: 'Frozen' },
  versionHint: {
    updating: 'Your readers see the latest version: corrections and new facts reach them.',
    frozen: (version: string) =>
      `Your readers see version ${version} for good: for what must look in years as it does today.`
  },
  code: 'Code for your page',
  ownPicture: (file: string) =>
    `There is no picture on the web of a path that has been changed. Save one under “Take away” as PNG, upload it to your site, and put its address in place of ${file}.`,
  onlyHere:
    'This page is open from your own computer, and the code leads to it there. Open the simulator where your readers can reach it, and take the code from there.',

  preview: 'Preview',
  width: 'Width of the preview, px',
  widths: {
    phone: (width: number) => `Phone ${number(width)}`,
    column: (width: number) => `Column ${number(width)}`,
    wide: (width: number) => `Page ${number(width)}`
  },
  scaled: (percent: number) => `Shown at ${number(percent)}% of its size.`,
  tooLow: (needed: number, given: number) =>
    `At this width all of it takes ${number(needed)} px. The frame has ${number(given)}, and the rest is scrolled to.`,
  useHeight: (needed: number) => `Make it ${number(needed)} px high`,
  fromFile: 'There is no preview here: this page is open from a file, and browsers keep files from showing each other.',
  silent: 'The preview has not appeared. It may be that this copy of the simulator lacks it.',
  noPicture: 'The picture could not be loaded. It may be that this copy of the simulator lacks it.',
  alone: 'Open it in a tab of its own',
  more: 'More for authors: parameters, messages, recipes',

  /** Into the other page. */
  title: (paths: string[]) => `New START, ${paths.length === 1 ? 'path' : 'paths'}: ${paths.join('; ')}`,
  open: 'Open in the New START Simulator',
  alt: (path: string, ending: string) => `New START on the path “${path}”: ${ending}`,
  caption: (path: string, ending: string, day: CalendarDate) =>
    `New START on the path “${path}”: ${ending}. Retrieved on ${date(day)}.`
};
