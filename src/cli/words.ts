import type { Obligation, Party, Unknown } from '../core.ts';
import { REVISED } from '../formats/ics.ts';
import type { CommandName } from './commandLine.ts';
import { EXIT } from './io.ts';

const SCENARIO = `
<scenario> is one of
  a preset's id, such as as-it-happened (new-start-simulator presets lists them)
  a JSON file, such as ./my-path.json
  a scenario in link form, such as '1~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US'
  -, for JSON from standard input
`;

const HELP: Record<CommandName, string> = {
  simulate: `Usage: new-start-simulator simulate <scenario> [--table|--json] [--strict]

What becomes of the treaty on a path: its periods, its events, and the decisions it refuses.

  --table   aligned columns, for reading (default)
  --json    the chronicle
  --strict  exit with ${EXIT.refused} if a decision is not lawful on its day
${SCENARIO}`,
  obligations: `Usage: new-start-simulator obligations <scenario> [--table|--json|--ics [--stamp <date>]] [--strict]

The dated duties, rights and deadlines of the treaty on a path.

  --table         aligned columns, and what has no day (default)
  --json          the obligations
  --ics           an iCalendar file of whole days; the scenario's id keeps its events apart from those of others
  --stamp <date>  the date the events bear as that of their last change (default ${REVISED})
  --strict        exit with ${EXIT.refused} if a decision is not lawful on its day
${SCENARIO}`,
  machine: `Usage: new-start-simulator machine [--as json|mermaid|scxml]

The statechart of the treaty's lifecycle: its states, and its transitions with the articles they rest on.

  --as json     plain data (default)
  --as mermaid  a state diagram
  --as scxml    SCXML 1.0; guards and actions are called by name
`,
  presets: `Usage: new-start-simulator presets [--table|--json]

The paths that come with the simulator.

  --table  aligned columns (default)
  --json   the scenarios by id
`
};

/** The whole program's help, or that of one command. */
export function help(command?: CommandName): string {
  if (command) return HELP[command];
  return `What happens to New START on a path, by the treaty's own rules.

Usage: new-start-simulator <command>

  simulate <scenario>     periods, events and refusals
  obligations <scenario>  dated duties, rights and deadlines
  machine                 the statechart as JSON, Mermaid or SCXML
  presets                 the paths that come with it

  help <command>, <command> --help   a command's options
  --version

Exit codes: ${EXIT.fine} fine, ${EXIT.refused} a decision was refused and --strict was given, ${EXIT.malformed} what was given cannot be read.
`;
}

/** What each obligation is, and what has no day. */
export const DUTIES: Record<Obligation['key'] | Unknown['key'], string> = {
  airplaneTypes: 'Types of inspection airplanes exchanged',
  inspectorLists: 'Lists of inspectors and aircrew exchanged',
  clearanceNumber: 'Clearance number for inspection airplanes given',
  initialDatabase: 'Initial database given',
  databaseUpdate: 'Database updated',
  inspectionsOpen: 'Inspections may be carried out',
  typeOneInspections: 'Type One inspections',
  typeTwoInspections: 'Type Two inspections',
  limitDeployed: 'Deployed missiles and bombers',
  limitWarheads: 'Warheads on deployed missiles and bombers',
  limitLaunchers: 'Launchers and bombers, deployed or not',
  commissionSessions: 'Bilateral Consultative Commission in session',
  telemetrySettled: 'Telemetry settled for launches of the year before',
  reportToSenate: 'Report to the US Senate',
  latestNotice: 'Last day for a notice of withdrawal to end it by its expiry',
  latestCompletion: 'Last day to complete procedures for an extension',
  expiry: 'Expiry',
  withdrawal: 'Withdrawal takes effect',
  pledge: 'Central limits observed by pledge',
  changeNotified: 'Change in declared data notified',
  launchNotified: 'Missile launch notified',
  bomberNotified: 'Heavy bomber abroad for over 24 hours notified',
  flightPlan: 'Flight plan of an inspection airplane notified',
  visas: 'Visas for listed inspectors and aircrew',
  exhibition: 'Exhibition of a new type, variant or version',
  telemetryComplaint: 'Complaint about telemetry media',
  telemetryExplanation: 'Explanation after such a complaint',
  commissionOnRequest: 'Commission session convened on request',
  commissionYear: 'What year the commission’s sessions are counted by',
  proceduresBegun: 'Procedures for an extension begun in time',
  registration: 'Treaty registered with the United Nations'
};

export const KINDS: Record<Obligation['kind'], string> = {
  duty: 'duty',
  right: 'right',
  lastDay: 'last day',
  end: 'end'
};

export const WHY_NO_DAY: Record<Unknown['why'], string> = {
  endsBeforeDue: 'the treaty ends before it is due',
  runsFromAnEvent: 'runs from an event that may come on any day',
  whichYear: 'what kind of year was not seen',
  noDayGiven: 'no day was seen to be named',
  noLengthGiven: 'how long it takes is not fixed'
};

export const PARTIES_IN_WORDS: Record<Party | 'both', string> = {
  US: 'United States',
  RU: 'Russia',
  both: 'both parties'
};
