import { VIEWS } from '../session/address.ts';

/** What the gallery shows one by one: the views, and the comparison that stands between them. */
export const ROWS = [...VIEWS, 'differences'] as const;

/** A row, or all of them as they stand together on the page. */
export type Row = (typeof ROWS)[number] | 'score';

/** An edge case: what a reader may come to, as an address of the page. */
export interface Case {
  id: string;
  /** For developers. */
  about: string;
  /** A query string; nothing else tells one case from another. */
  address: string;
}

const parties = (date: string, type: string, rest = '') => ['US', 'RU'].map((by) => `${date}.${type}.${by}${rest}`);
const extension = (offered: string, done: string, years: number) => [
  `${offered}.offerExtension.RU.${years}`,
  `${offered}.acceptOffer.US`,
  ...parties(done, 'completeProcedures')
];

function at(paths: readonly (readonly string[])[], date: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(paths.map((parts) => ['path', parts.join('~')]));
  for (const [name, value] of Object.entries({ date, ...more })) query.set(name, value);
  return `?${query}`;
}

/** As long a name as people give, with a word in it that has no break. */
const titled = (nth: number) =>
  `title=Path ${nth}: what would have come of it, had both governments taken the time that the ` +
  `Rüstungskontrollverhandlungsdelegationen had asked them for`;

export const CASES: readonly Case[] = [
  { id: 'four-paths', about: 'The page as it opens', address: '' },
  { id: 'no-decision', about: 'No decision at all', address: at([['1']], '2021-02-05') },
  {
    id: 'nine-decisions',
    about: 'Nine decisions in a week',
    address: at(
      [
        [
          '1',
          '2020-10-16.offerExtension.RU.1',
          '2020-10-17.declineOffer.US',
          '2020-10-18.offerExtension.RU.2',
          '2020-10-18.withdrawOffer.RU',
          '2020-10-19.offerExtension.US.5',
          '2020-10-20.acceptOffer.RU',
          '2020-10-21.pauseInspections',
          ...parties('2020-10-22', 'completeProcedures')
        ],
        ['as-it-happened']
      ],
      '2020-10-19'
    )
  },
  {
    id: 'suspended-before-limits',
    about: 'Suspended by both before the limits fall due',
    address: at(
      [
        ['1', '2014-03-20.suspendParticipation.US', '2014-04-01.suspendParticipation.RU'],
        ['as-it-happened'],
        ['five-year-2021']
      ],
      '2018-02-05'
    )
  },
  {
    id: 'suspended-after-limits',
    about: 'Suspended by both after the limits fell due, and resumed by one',
    address: at(
      [
        [
          '1',
          '2019-08-02.suspendParticipation.RU',
          '2019-08-03.suspendParticipation.US',
          '2020-09-01.resumeParticipation.US'
        ],
        ['as-it-happened']
      ],
      '2020-06-01'
    )
  },
  {
    id: 'horizon-2100',
    about: 'Drawn to 2100, with pledges until 2099',
    address: at(
      [
        [
          '1',
          'horizon=2100-01-01',
          ...extension('2021-01-26', '2021-02-03', 5),
          ...parties('2025-09-22', 'pledgeObservance', '.2099-01-01')
        ],
        ['lapse-2021']
      ],
      '2030-06-01',
      { from: '2010-04-08', to: '2100-01-01' }
    )
  },
  {
    id: 'withdrawal-on-expiry',
    about: 'A withdrawal that takes effect on the day of expiry',
    address: at([['1', '2020-11-05.giveWithdrawalNotice.US'], ['lapse-2021'], ['withdrawal']], '2020-11-05')
  },
  {
    id: 'five-extensions',
    about: 'Five extensions of one year',
    address: at(
      [
        ['1', ...[2020, 2021, 2022, 2023, 2024].flatMap((year) => extension(`${year}-10-16`, `${year + 1}-01-27`, 1))],
        ['five-year-2021'],
        ['one-year-then-four']
      ],
      '2023-06-01'
    )
  },
  {
    id: 'successor-as-limits-fall-due',
    about: 'A successor in force on the day the limits fall due',
    address: at([['1', '2018-02-05.bringSuccessorIntoForce'], ['successor'], ['as-it-happened']], '2018-02-04')
  },
  {
    id: 'two-pledges',
    about: 'Pledges of both that end on different days',
    address: at(
      [
        ['1', '2020-12-01.pledgeObservance.US.2023-06-01', '2021-01-15.pledgeObservance.RU.2026-02-05'],
        ['observance-2026']
      ],
      '2022-06-01'
    )
  },
  {
    id: 'long-titles',
    about: 'Four paths with very long names',
    address: at(
      [
        ['1', titled(1), ...extension('2020-10-16', '2020-12-01', 1)],
        ['1', titled(2), ...extension('2020-10-16', '2020-12-01', 3)],
        ['1', titled(3), '2019-02-02.giveWithdrawalNotice.RU'],
        ['1', titled(4), '2021-02-01.bringSuccessorIntoForce']
      ],
      '2020-11-01',
      { active: '2', against: '4' }
    )
  },
  {
    id: 'one-day',
    about: 'A path drawn to the day after entry into force',
    address: at([['1', 'horizon=2011-02-06']], '2011-02-05')
  },
  {
    id: 'sixty-days',
    about: 'As close as the axis comes',
    address: at([['as-it-happened'], ['one-year-2020'], ['five-year-2021'], ['lapse-2021']], '2020-10-16', {
      from: '2020-10-01',
      to: '2020-11-30'
    })
  }
];

/** The rows and cases that the gallery's own address asks for; all rows and all cases where it names none. */
export function shownAt(search: string): { rows: Row[]; cases: Case[] } {
  const query = new URLSearchParams(search);
  const [rows, cases] = [query.getAll('row'), query.getAll('case')];
  return {
    rows: rows.length > 0 ? [...ROWS, 'score' as const].filter((row) => rows.includes(row)) : [...ROWS],
    cases: cases.length > 0 ? CASES.filter(({ id }) => cases.includes(id)) : [...CASES]
  };
}
