import type { Ending, Length, Pledged, Side, Suspended, Turn } from '../../scenarios/differences.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Years } from '../../treaty/decision.ts';
import { other, type Party } from '../../treaty/party.ts';
import { count, days, number, shortDate, the, years } from './grammar.ts';

const whose = (party: Party) => (party === 'US' ? 'the United States’' : 'Russia’s');
const long = (length: Length) => (length.years === null ? days(Math.abs(length.days)) : years(Math.abs(length.years)));

const decided: Record<Turn['type'], (turn: Turn & { by: Party; years: Years; until: CalendarDate }) => string> = {
  offerExtension: (it) => `${the(it.by)} offers to extend the treaty by ${years(it.years)}`,
  withdrawOffer: (it) => `${the(it.by)} withdraws its offer of ${years(it.years)}`,
  declineOffer: (it) => `${the(it.by)} declines ${whose(other(it.by))} offer of ${years(it.years)}`,
  acceptOffer: (it) => `${the(it.by)} accepts ${whose(other(it.by))} offer of ${years(it.years)}`,
  completeProcedures: (it) => `${the(it.by)} completes its procedures for the extension`,
  giveWithdrawalNotice: (it) => `${the(it.by)} gives notice of withdrawal`,
  suspendParticipation: (it) => `${the(it.by)} suspends its participation`,
  resumeParticipation: (it) => `${the(it.by)} resumes its participation`,
  pauseInspections: () => 'both sides pause inspections',
  resumeInspections: () => 'both sides resume inspections',
  pledgeObservance: (it) => `${the(it.by)} pledges to keep the limits until ${shortDate(it.until)}`,
  endObservance: (it) => `${the(it.by)} ends its pledge to keep the limits`,
  bringSuccessorIntoForce: () => 'a new treaty enters into force'
};

const ends: Record<Ending['how'], string> = {
  expired: 'expires',
  withdrawn: 'ends by withdrawal',
  succeeded: 'gives way to a new treaty'
};

const pledgers = (pledged: readonly Pledged[]) =>
  pledged.length > 1 ? 'both sides keep' : `${the(pledged[0]!.by)} keeps`;

export const differences = {
  heading: 'How the two differ',
  compare: 'Compared with',
  same: (one: string, another: string) => `“${one}” and “${another}” are the same from beginning to end.`,
  until: (day: CalendarDate) => `The same until ${shortDate(day)}.`,
  refusedOnly: 'They differ only in decisions that could not lawfully be taken.',
  /** Of one path, from where they part; each clause could stand alone. */
  side: (path: string, clauses: readonly string[]) => `On “${path}” ${clauses.join('; ')}.`,
  clause: {
    turn: (turn: Turn) =>
      `${decided[turn.type](turn as Parameters<(typeof decided)['acceptOffer']>[0])} (${shortDate(turn.date)})`,
    nothing: 'nothing more is decided',
    course: (extensions: Side['extensions'], ending: Ending | null) => {
      const extended = extensions.map((it) => `${years(it.years)} (${shortDate(it.date)})`).join(' and then by ');
      const end = ending ? `${ends[ending.how]} on ${shortDate(ending.date)}` : '';
      if (!extended) return `the treaty ${end}`;
      return `the treaty is extended by ${extended}${end && ` and ${end}`}`;
    },
    endless: 'the treaty has not ended when the path breaks off',
    suspended: ({ by, from, days: contested }: Suspended) =>
      `${whose(by)} participation is suspended from ${shortDate(from)}, so that what binds it is contested for ${days(contested)}`,
    contested: ({ days: contested }: Suspended) => `what binds it is then contested for ${days(contested)}`,
    goOn: 'inspections go on to the end',
    stopped: (from: CalendarDate) => `there are no inspections from ${shortDate(from)}`,
    pledged: (pledged: readonly Pledged[]) =>
      `${pledgers(pledged)} the limits by pledge, outside the treaty, from ${shortDate(pledged[0]!.from)} up to ${shortDate(pledged[0]!.to)}`
  },
  endTogether: (ending: Ending) => `On both the treaty ${ends[ending.how]} on ${shortDate(ending.date)}.`,
  /** What a path has less or more. */
  balance: (path: string, by: Length, items: readonly string[]) =>
    by.days === 0
      ? `On balance, on “${path}” ${items.join('; ')}.`
      : `“${path}” is ${long(by)} ${by.days < 0 ? 'shorter' : 'longer'}: ${items.join('; ')}.`,
  item: {
    limits: (by: Length) => `the central limits hold for ${long(by)} ${by.days < 0 ? 'less' : 'more'} (Article II)`,
    inspections: (treatyYears: number, each: number, isOneBegun: boolean) =>
      `${count(Math.abs(treatyYears), { one: 'treaty year', other: 'treaty years' })} of inspections ${
        each < 0 ? 'fewer' : 'more'
      }${isOneBegun ? ' (one only begun)' : ''}, ${number(Math.abs(each))} for each side (Article XI; Protocol, Part Five)`,
    dataExchanges: (each: number) =>
      `${count(Math.abs(each), { one: 'exchange of data', other: 'exchanges of data' })} ${
        each < 0 ? 'fewer' : 'more'
      } each way (Protocol, Part Four)`
  },
  asMuch: 'As many inspections are allowed on both, and as many exchanges of data are due.',
  rightOnly: (from: CalendarDate) =>
    `Since there are no inspections on either from ${shortDate(from)}, it is the right to them that differs.`
};
