import { count } from './grammar.ts';

/** What is on the screen, taken away as data, as a calendar and as prose. */
export const data = {
  csv: {
    heading: (view: string) => `Data of the view “${view}” (CSV)`,
    about: (tables: number): string =>
      tables === 1
        ? 'One table, a row for each observation, with units and sources; spreadsheets open it.'
        : 'Several tables, each a row for each observation, with units and sources; spreadsheets open them. All of them at once are in the data package.'
  },
  dataPackage: {
    heading: 'All data (data package)',
    about: (paths: number) =>
      `A zip file: the tables of every view on ${count(paths, { one: 'path', other: 'paths' })}, datapackage.json, a README with sources and citation, and the decisions of each path.`
  },
  calendar: {
    heading: 'Deadlines (calendar)',
    about: (path: string, events: number) =>
      `An iCalendar file with ${count(events, { one: 'entry', other: 'entries' })} of the path “${path}”, each with its provision and how it is worked out. Taken again, it replaces what is in the calendar already.`
  },
  prose: {
    heading: 'The run in words (text)',
    about: (path: string) =>
      `The path “${path}” told by date: what was decided and by whom, what fell due, what was refused and why.`,
    label: 'The run in words'
  },
  save: (file: string) => `Save ${file}`,
  working: 'Being made …',
  saved: (file: string) =>
    `${file} has been handed to the browser. Where it keeps pages from saving files, nothing came.`,
  asText: 'Show it as text instead',
  openAlone: 'Open the simulator in a window of its own and save it there.',
  failed: 'This could not be made. Check the connection, then try again.'
};
