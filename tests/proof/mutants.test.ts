import { assign, createMachine } from 'xstate';
import { expect, it } from 'vitest';
import { daysOfTheTreaty } from '../../src/proof/calendar.ts';
import { Tally } from '../../src/proof/invariant.ts';
import { INVARIANTS, type InvariantId } from '../../src/proof/invariants.ts';
import { LAW, type Law } from '../../src/proof/law.ts';
import { Model, WHOLE } from '../../src/proof/model.ts';
import { addDays, addMonths, addYears } from '../../src/treaty/calendarDate.ts';
import { nextDeadline } from '../../src/treaty/deadline.ts';
import type { Reading } from '../../src/treaty/facts.ts';
import { lifecycle } from '../../src/treaty/lifecycle.ts';

type Machine = typeof lifecycle;
type Override = Parameters<Machine['provide']>[0];

const withGuards = (guards: Override['guards']) => ({ lifecycle: lifecycle.provide({ guards: guards! }) });
const withActions = (actions: Override['actions']) => ({ lifecycle: lifecycle.provide({ actions: actions! }) });
interface Config {
  on: object;
  states: Record<string, Config>;
}

/** The lifecycle with a state, named by its place, changed. */
function withState(place: string[], change: object): Partial<Law> {
  const config = copy(lifecycle.config) as never as Config;
  let state = config;
  for (const name of place) state = state.states[name]!;
  state.on = { ...state.on, ...change };
  return { lifecycle: createMachine(config as never).provide(lifecycle.implementations as never) as never as Machine };
}
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}

const meta = { basis: 'law', article: 'XIV' };
const anyOffer = ({ context }: { context: { offers: object } }) => Object.keys(context.offers).length > 0;

/** Rules with one of them broken, and the invariant that must find it. */
const MUTANTS: [string, InvariantId, Partial<Law>, Reading?][] = [
  [
    'an extension takes effect as soon as one Party has completed its procedures',
    'extendedByBothOnly',
    withGuards({ otherHasCompleted: ({ context }) => context.agreed !== null })
  ],
  [
    'a Party accepts its own offer',
    'extendedByBothOnly',
    {
      lifecycle: lifecycle.provide({
        guards: { otherHasOffered: anyOffer },
        actions: { agree: assign(({ context }) => ({ agreed: Object.values(context.offers)[0]!, offers: {} })) }
      })
    }
  ],
  [
    'six years may be offered in all',
    'atMostFiveYears',
    withGuards({ withinAllowance: ({ context }, { years }) => context.extendedBy + years <= 6 }),
    'cumulative'
  ],
  [
    'a second extension is let pass where there may be one only',
    'atMostFiveYears',
    withGuards({ withinAllowance: ({ context }, { years }) => context.extendedBy + years <= 5 })
  ],
  ['a notice may be as short as the Party likes', 'threeMonthsNotice', withGuards({ longEnough: () => true })],
  ['a notice runs for two months', 'threeMonthsNotice', { earliestTermination: (given) => addMonths(given, 2) }],
  [
    'a notice is forgotten',
    'threeMonthsNotice',
    { nextDeadline: (due, standing, fixed) => nextDeadline(due, standing, { ...fixed, terminatesOn: null }) }
  ],
  [
    'an expired Treaty comes back into force',
    'nothingRevives',
    withState(['expired'], { giveWithdrawalNotice: { target: 'inForce', meta } })
  ],
  [
    'the Treaty is withdrawn from after it has expired',
    'nothingRevives',
    withState(['expired'], { suspendParticipation: { target: 'withdrawn', meta } })
  ],
  [
    'a successor is not final',
    'nothingRevives',
    withState(['succeeded'], { bringSuccessorIntoForce: { target: 'inForce', meta } })
  ],
  ['the Treaty expires a day late', 'expiresOnItsDay', { treatyDeadline: shifted(1) }],
  ['the Treaty expires a day early', 'expiresOnItsDay', { treatyDeadline: shifted(-1) }],
  [
    'an extended Treaty never expires',
    'neverBeyondFifteenYears',
    {
      treatyDeadline: (standing, isExpiryDay) => {
        const due = LAW.treatyDeadline(standing, isExpiryDay);
        return due?.event.type === 'termRunsOut' ? { ...due, date: addYears(due.date, 3) } : due;
      }
    }
  ],
  [
    'limits go on binding after the end',
    'noLimitAfterEnd',
    { periodAt: (...at) => ({ ...LAW.periodAt(...at), limits: { US: 'binding', RU: 'none' } }) }
  ],
  [
    'inspections go on after the end',
    'noLimitAfterEnd',
    { periodAt: (...at) => ({ ...LAW.periodAt(...at), inspections: 'active' }) }
  ],
  [
    'limits bind before they are due',
    'limitsBindFromTheirDay',
    { periodAt: (...at) => ({ ...LAW.periodAt(...at), limits: { US: 'binding', RU: 'binding' } }) }
  ],
  ['a pledge extends the Treaty', 'nothingBesideMovesIt', withActions({ pledge: assign({ extendedBy: 1 }) })],
  ['a refusal has no reason', 'takenOrRefused', { whyNot: () => undefined }],
  ['there is a reason against what is let happen', 'takenOrRefused', withGuards({ hasPledged: () => true })],
  ['never is said of all that is refused', 'neverMeansNever', { remedy: () => null }],
  ['it is never said', 'neverMeansNever', { remedy: (_, __, by) => ({ act: 'offerExtension', by }) }],
  [
    'for one’s own offer, the other’s is waited for',
    'neverMeansNever',
    { remedy: (standing, code, by) => LAW.remedy(standing, code, by, 'declineOffer') }
  ],
  ['a step cites nothing', 'everyStepCites', withState(['signed'], { entersIntoForce: { target: 'inForce' } })],
  [
    'a notice that ends the Treaty on the day of expiry comes second',
    'simulatorAgrees',
    {
      nextDeadline: (due, standing, fixed) =>
        due && due.date === fixed.terminatesOn ? due : nextDeadline(due, standing, fixed)
    }
  ]
];

function shifted(days: number): Law['treatyDeadline'] {
  return (standing, isExpiryDay) => {
    const due = LAW.treatyDeadline(standing, isExpiryDay);
    return due?.event.type === 'termRunsOut' ? { ...due, date: addDays(due.date, days) } : due;
  };
}

/** The days of the original term and of the first year after it: enough for most rules to be broken on. */
const FEWER_DAYS = { days: daysOfTheTreaty(1), pledgedUntil: [] };
const unbroken = new Model(LAW, 'single', FEWER_DAYS);

/** Rules that only say what holds lead nowhere else: they are asked on the walks of the unbroken ones. */
function modelOf(id: InvariantId, change: Partial<Law>, reading: Reading): Model {
  const law = { ...LAW, ...change };
  if (!Object.keys(change).every((rule) => ['periodAt', 'whyNot', 'remedy'].includes(rule)))
    return new Model(law, reading, id === 'neverBeyondFifteenYears' ? WHOLE : FEWER_DAYS);
  const { negotiation, beside, walks, states, positions } = unbroken;
  return { law, reading, negotiation, beside, walks, states, positions };
}

it.each(MUTANTS)('it is found out where %s', (_, id, change, reading = 'single') => {
  const tally = new Tally();
  INVARIANTS[id].check(modelOf(id, change, reading), tally);
  expect(tally.violations).toBeGreaterThan(0);
  expect(tally.counterexample).toContain('signature');
});

it('each invariant can fail', () => {
  expect(Object.keys(INVARIANTS).filter((id) => !MUTANTS.some(([, broken]) => broken === id))).toEqual([]);
});

it('a copy of the lifecycle that is not broken is found in order', () => {
  const tally = new Tally();
  const model = new Model({ ...LAW, ...withState([], {}) }, 'single');
  for (const id of ['nothingRevives', 'everyStepCites', 'takenOrRefused'] as const) INVARIANTS[id].check(model, tally);
  expect(tally).toMatchObject({ violations: 0, checked: expect.any(Number) });
});
