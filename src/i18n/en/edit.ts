import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Reading } from '../../treaty/facts.ts';
import type { RefusalCode } from '../../treaty/refusal.ts';
import { count, date, number, shortDate, shortMonth } from './grammar.ts';

const decisions = (many: number) => count(many, { one: 'decision', other: 'decisions' });

/** The decisions of a path: on the axis, in a list, and how more are added. */
export const edit = {
  heading: (path: string) => `Decisions: ${path}`,
  beside: 'This path comes with the simulator and stays as it is. Your first change puts a path of your own beside it.',
  empty: 'Nothing is decided on this path: the treaty runs its original term and expires. Add a first decision below.',

  lane: {
    label: 'Decisions on the time axis',
    hint: 'Drag a mark to see where the outcome flips.',
    keys: 'With the keyboard: arrows move it by a day, Page Up and Page Down by a month, Enter keeps the new day, Escape the old one.',
    at: (day: CalendarDate) => date(day),
    atRefused: (day: CalendarDate) => `${date(day)}, refused`,
    beyond: (many: number) => `${decisions(many)} outside the years shown: see the list.`,
    crowded: (many: number) =>
      `${decisions(many)} are too many to stand apart: those listed below are drawn. Fewer years show more of them.`
  },

  /** What would come of a decision on the days of one stretch of the axis. */
  flip: {
    from: (day: CalendarDate, what: string) => `from ${shortDate(day)}: ${what}`,
    fromShort: (day: CalendarDate, what: string) => `${shortDate(day)}: ${what}`,
    fromYear: (day: CalendarDate, what: string) => `${day.slice(0, 4)}: ${what}`,
    fromMonth: (day: CalendarDate, what: string) => `${shortMonth(day)} ${day.slice(0, 4)}: ${what}`,
    withdrawnAfter: 'ends three months after it',
    succeededThen: 'succeeded that day',
    refused: 'refused',
    refusedFor: (why: string) => `refused: ${why}`,
    why: {
      notInForce: 'not in force',
      alreadyAgreed: 'already agreed',
      exceedsFiveYears: 'more than five years',
      secondExtension: 'a second extension',
      noStandingOffer: 'no offer stands',
      nothingAgreed: 'nothing agreed',
      alreadyCompleted: 'already completed',
      noticeAlreadyGiven: 'notice already given',
      noticeTooShort: 'notice too short',
      alreadySuspended: 'already suspended',
      notSuspended: 'not suspended',
      alreadyPaused: 'already paused',
      notPaused: 'not paused',
      noPledge: 'no pledge',
      succeeded: 'a successor in force'
    } satisfies Record<RefusalCode, string>
  },
  /** What would come of it on one day. */
  then: {
    expired: (day: CalendarDate) => `The treaty expires on ${date(day)}.`,
    withdrawn: (day: CalendarDate) => `The treaty ends by withdrawal on ${date(day)}.`,
    succeeded: (day: CalendarDate) => `A successor takes the treaty’s place on ${date(day)}.`,
    inForce: (horizon: CalendarDate) => `The treaty is still in force when the path ends, on ${date(horizon)}.`,
    refused: (because: string, end: string) => `Refused there: ${because} ${end}`
  },

  /** A note on a decision. Those that come with the simulator are put into other languages; a reader's own are not. */
  note: (text: string) => text,

  list: {
    label: 'The decisions in order of their days',
    day: (decision: string) => `Day: ${decision}`,
    conditions: (conditions: readonly string[]) => `Conditions: ${conditions.join('; ')}.`,
    effective: (day: CalendarDate) => `The treaty is to end on ${shortDate(day)}.`,
    until: (day: CalendarDate) => `The pledge ends on ${shortDate(day)}.`,
    change: 'Change',
    changeName: (entry: string) => `Change the terms: ${entry}`,
    apply: 'Apply',
    leave: 'Cancel',
    go: 'Go to',
    goName: (entry: string) => `Go to ${entry}`,
    remove: 'Remove',
    removeName: (entry: string) => `Remove ${entry}`,
    shown: (first: number, last: number, all: number) =>
      `Decisions ${number(first)} to ${number(last)} of ${number(all)}`,
    earlier: 'Earlier ones',
    later: 'Later ones'
  },

  add: {
    open: 'Add a decision',
    what: 'What is decided',
    who: 'By whom',
    day: 'Day',
    add: 'Add it',
    close: 'Cancel',
    refused: (because: string) =>
      `It would be refused: ${because} Add it all the same, and it stays in the list with the reason.`,
    taken: (end: string) => `Lawful on that day. ${end}`
  },

  foot: {
    horizon: 'The path is followed up to',
    beyond: (day: CalendarDate) => `A decision of ${date(day)} would be left out: move or remove it first.`,
    reading: 'How Article XIV(2) is read',
    readings: {
      cumulative: 'Extensions may follow one another, up to five years in all.',
      single: 'The treaty may be extended once only, by at most five years.'
    } satisfies Record<Reading, string>
  },

  /** Beside a field whose value cannot be taken. */
  expected: (expected: string) => `Expected: ${expected.replace(/,$/, '')}.`,

  /** Told to those who hear the page, each followed by what comes of it. */
  said: {
    added: (decision: string, day: CalendarDate) => `Added on ${date(day)}: ${decision}.`,
    removed: (decision: string, day: CalendarDate) => `Removed from ${date(day)}: ${decision}.`,
    moved: (decision: string, day: CalendarDate) => `Moved to ${date(day)}: ${decision}.`,
    changed: (decision: string, day: CalendarDate) => `Changed on ${date(day)}: ${decision}.`,
    followed: (day: CalendarDate) => `The path is followed up to ${date(day)}.`,
    refusals: (many: number) => (many === 0 ? 'Nothing is refused.' : `Refused on this path: ${decisions(many)}.`)
  }
};
