/** Random well-formed scenarios; what share of them reach what, `oracle.test.ts` tells. */
import fc from 'fast-check';
import type { Decision, Scenario } from '../../src/core.ts';
import { dateOf, dayOf, type Day } from './calendar.ts';
import { drafts, EXPIRIES, FIRST_DAY, near, type Draft } from './drafts.ts';

/** In date order, as drawn, last first, or in any order. */
const inSomeOrder = (decisions: Draft[]) =>
  fc.oneof(
    fc.constant(decisions.toSorted((a, b) => a.day - b.day)),
    fc.constant(decisions),
    fc.constant(decisions.toReversed()),
    fc.shuffledSubarray(decisions, { minLength: decisions.length })
  );

const horizon: fc.Arbitrary<Day | undefined> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: near(EXPIRIES, 2) },
  { weight: 4, arbitrary: fc.integer({ min: FIRST_DAY + 1, max: dayOf('2040-01-01') }) },
  { weight: 1, arbitrary: fc.constant(FIRST_DAY + 1) },
  { weight: 1, arbitrary: fc.constant(dayOf('2018-02-05')) },
  { weight: 1, arbitrary: fc.constant(dayOf('2100-01-01')) }
);

/** Well-formed scenarios. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    drafts: drafts.chain(inSomeOrder),
    horizon,
    reading: fc.constantFrom(undefined, 'cumulative' as const, 'single' as const)
  })
  .map(({ drafts, horizon, reading }) => {
    const isInSpan = ({ day }: Draft) => day >= FIRST_DAY && day < (horizon ?? dayOf('2031-02-05'));
    const decisions = drafts.filter(isInSpan).map(({ day, ...rest }): Decision => ({ date: dateOf(day), ...rest }));
    const scenario: Scenario = { version: 1, decisions };
    if (horizon !== undefined) scenario.horizon = dateOf(horizon);
    if (reading) scenario.reading = reading;
    return scenario;
  });
