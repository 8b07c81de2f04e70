/** Random decisions, dense where the contract changes its mind. */
import fc from 'fast-check';
import type { Condition, Decision, DecisionType, Party, Years } from '../../src/core.ts';
import { addMonths, addYears, dateOf, dayOf, type Day } from './calendar.ts';

export const FIRST_DAY = dayOf('2011-02-05');
const LATEST_DAY = dayOf('2029-12-31');
export const EXPIRIES = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => dayOf(`${year}-02-05`));
const FIRST_EXPIRY = EXPIRIES[0]!;
const BREAKPOINTS = [FIRST_DAY, dayOf('2018-02-05'), FIRST_EXPIRY, FIRST_EXPIRY, FIRST_EXPIRY, ...EXPIRIES];
/** Last days of months, of which some have no namesake three months on. */
const MONTH_ENDS = (['2011-11-30', '2019-11-29', '2019-11-30', '2020-08-31', '2020-11-30', '2023-11-30'] as const).map(
  dayOf
);
const LEAP_DAYS = (['2012-02-29', '2016-02-29', '2020-02-29', '2024-02-29', '2028-02-29'] as const).map(dayOf);

const party = fc.constantFrom<Party>('US', 'RU');
const years = fc.constantFrom<Years>(1, 1, 1, 2, 3, 4, 5, 5);
const conditions = fc.subarray<Condition>(['warheadFreeze', 'freezeVerification', 'chinaJoins']);

export const near = (days: Day[], reach = 2) =>
  fc.tuple(fc.constantFrom(...days), fc.integer({ min: -reach, max: reach })).map(([day, offset]) => day + offset);

/** Days on which a notice of three months runs out about when the Treaty expires. */
const noticeDays = near([FIRST_EXPIRY, FIRST_EXPIRY, ...EXPIRIES].map((day) => addMonths(day, -3)));

const day: fc.Arbitrary<Day> = fc.oneof(
  { weight: 6, arbitrary: near(BREAKPOINTS) },
  { weight: 2, arbitrary: noticeDays },
  { weight: 2, arbitrary: near([...MONTH_ENDS, ...LEAP_DAYS], 1) },
  { weight: 3, arbitrary: fc.integer({ min: FIRST_DAY, max: LATEST_DAY }) }
);

/** Days from one step to the next: often none. */
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4, max: 200 }) }
);

/** A decision as it is drawn: on a day that may turn out to be outside the span. */
export type Draft = Omit<Decision, 'date'> & { day: Day };

const otherThan = (by: Party): Party => (by === 'US' ? 'RU' : 'US');

/** Offer, answer, completion by both, in order, from a day on; now and then a step is missing. */
const negotiationFrom = (start: Day, offered: fc.Arbitrary<Years> = years) =>
  fc
    .record({
      by: party,
      years: offered,
      conditions: fc.option(conditions, { nil: undefined }),
      answer: fc.constantFrom('accept', 'accept', 'accept', 'accept', 'decline', 'withdraw', 'outbid'),
      gaps: fc.tuple(gap, gap, gap),
      firstToComplete: party,
      missing: fc.oneof({ weight: 5, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(4) })
    })
    .map(({ by, years, conditions, answer, gaps, firstToComplete, missing }): Draft[] => {
      const answered = start + gaps[0];
      const completed = answered + gaps[1];
      const offer: Draft = { day: start, type: 'offerExtension', by, years };
      if (conditions) offer.conditions = conditions;
      const steps: Draft[] = [offer];
      if (answer === 'withdraw') steps.push({ day: answered, type: 'withdrawOffer', by });
      if (answer === 'decline') steps.push({ day: answered, type: 'declineOffer', by: otherThan(by) });
      if (answer === 'outbid') steps.push({ day: answered, type: 'offerExtension', by, years: 2 });
      steps.push(
        { day: answered, type: 'acceptOffer', by: otherThan(by) },
        { day: completed, type: 'completeProcedures', by: firstToComplete },
        { day: completed + gaps[2], type: 'completeProcedures', by: otherThan(firstToComplete) }
      );
      return steps.filter((_, step) => step !== missing);
    });

/** Extensions one after the other, each begun some days before the Treaty would expire. */
const bridges = fc
  .record({
    parts: fc.constantFrom<Years[]>([1, 4], [1, 1, 3], [1, 1, 1, 1, 1], [2, 3], [5, 1], [3, 3], [4, 1], [1, 2, 3]),
    lead: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 200 }), fc.integer({ min: 5, max: 200 }))
  })
  .chain(({ parts, lead }) => {
    let expiry = FIRST_EXPIRY;
    const negotiations = parts.map((part) => {
      const start = expiry - lead;
      expiry = addYears(expiry, part);
      return negotiationFrom(start, fc.constant(part));
    });
    return fc.tuple(...negotiations).map((all) => all.flat());
  });

const negotiation = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: dayOf('2019-06-01'), max: dayOf('2021-02-06') }) },
    { weight: 1, arbitrary: near(EXPIRIES, 4) },
    { weight: 1, arbitrary: day }
  )
  .chain((start) => negotiationFrom(start));

/** When a notice given on `from` says that the Treaty is to end, if it says so. */
const effectiveOf = (from: Day) =>
  fc.oneof(
    fc.constant(undefined),
    fc.integer({ min: -2, max: 2 }).map((offset) => addMonths(from, 3) + offset),
    fc.constantFrom(...EXPIRIES),
    near(EXPIRIES, 1),
    fc.integer({ min: -30, max: 700 }).map((offset) => from + offset)
  );

/** A notice, and at times another one. */
const withdrawal = fc.oneof({ weight: 2, arbitrary: noticeDays }, { weight: 1, arbitrary: day }).chain((from) =>
  fc
    .tuple(party, effectiveOf(from), fc.option(gap, { freq: 2, nil: undefined }), party)
    .map(([by, effective, again, byAgain]): Draft[] => {
      const notice: Draft = { day: from, type: 'giveWithdrawalNotice', by };
      if (effective !== undefined) notice.effective = dateOf(effective);
      if (again === undefined) return [notice];
      return [notice, { day: from + again, type: 'giveWithdrawalNotice', by: byAgain }];
    })
);

/** Off and on again: what one decision begins and the other ends, at times twice or the wrong way round. */
const toggles = (off: DecisionType, on: DecisionType, byParty: boolean) =>
  fc
    .record({
      start: day,
      by: party,
      turns: fc.array(fc.tuple(gap, fc.constantFrom(off, on)), { maxLength: 2 }),
      isWrongWayRound: fc.integer({ min: 0, max: 5 }).map((n) => n === 0)
    })
    .map(({ start, by, turns, isWrongWayRound }): Draft[] => {
      let at = start;
      const turn = (type: DecisionType): Draft => (byParty ? { day: at, type, by } : { day: at, type });
      return [
        turn(isWrongWayRound ? on : off),
        ...turns.map(([days, type]) => {
          at += days;
          return turn(type);
        })
      ];
    });

const suspension = toggles('suspendParticipation', 'resumeParticipation', true);
const pause = toggles('pauseInspections', 'resumeInspections', false);

const pledge = fc
  .record({
    start: fc.oneof(day, near(EXPIRIES, 5)),
    by: party,
    lasts: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 6, max: 4000 })),
    endsAfter: fc.option(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 7, max: 4000 })), {
      nil: undefined
    })
  })
  .map(({ start, by, lasts, endsAfter }): Draft[] => [
    { day: start, type: 'pledgeObservance', by, until: dateOf(start + lasts) },
    ...(endsAfter === undefined ? [] : [{ day: start + endsAfter, type: 'endObservance' as const, by }])
  ]);

const successor = day.map((start): Draft[] => [{ day: start, type: 'bringSuccessorIntoForce' }]);

/** Any decision at all on one of a few days, so that several fall on the same. */
const noise = fc.tuple(day, day).chain((days) =>
  fc.array(
    fc
      .record({ day: fc.constantFrom(...days), by: party, years, lasts: fc.integer({ min: 1, max: 900 }) })
      .chain(({ day, by, years, lasts }) =>
        fc.constantFrom<Draft>(
          { day, type: 'offerExtension', by, years },
          { day, type: 'withdrawOffer', by },
          { day, type: 'declineOffer', by },
          { day, type: 'acceptOffer', by },
          { day, type: 'completeProcedures', by },
          { day, type: 'giveWithdrawalNotice', by },
          { day, type: 'suspendParticipation', by },
          { day, type: 'resumeParticipation', by },
          { day, type: 'pauseInspections' },
          { day, type: 'resumeInspections' },
          { day, type: 'pledgeObservance', by, until: dateOf(day + lasts) },
          { day, type: 'endObservance', by },
          { day, type: 'bringSuccessorIntoForce' }
        )
      ),
    { maxLength: 4 }
  )
);

/** The decisions of a scenario, part by part: not in date order, and perhaps outside its span. */
export const drafts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: negotiation },
      { weight: 4, arbitrary: bridges },
      { weight: 3, arbitrary: withdrawal },
      { weight: 3, arbitrary: suspension },
      { weight: 2, arbitrary: pause },
      { weight: 3, arbitrary: pledge },
      { weight: 1, arbitrary: successor },
      { weight: 3, arbitrary: noise }
    ),
    { minLength: 1, maxLength: 6 }
  )
  .map((parts) => parts.flat());
