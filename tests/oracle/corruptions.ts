/** Ways to make a well-formed scenario malformed in one place, with the JSON pointer of that place. */
import fc from 'fast-check';
import type { Decision, DecisionType, Scenario } from '../../src/core.ts';
import { scenarios } from './scenarios.ts';

export interface Malformed {
  what: string;
  input: unknown;
  pointer: string;
}

type Fields = Record<string, unknown>;

/** One lawful way to write each type: all that it needs and all that it may have, but for a note. */
const SAMPLES: Record<DecisionType, Decision> = {
  offerExtension: { date: '2020-10-16', type: 'offerExtension', by: 'RU', years: 1, conditions: ['warheadFreeze'] },
  withdrawOffer: { date: '2020-10-16', type: 'withdrawOffer', by: 'RU' },
  declineOffer: { date: '2020-10-16', type: 'declineOffer', by: 'US' },
  acceptOffer: { date: '2020-10-16', type: 'acceptOffer', by: 'US' },
  completeProcedures: { date: '2020-10-16', type: 'completeProcedures', by: 'RU' },
  giveWithdrawalNotice: { date: '2020-10-16', type: 'giveWithdrawalNotice', by: 'US', effective: '2021-01-16' },
  suspendParticipation: { date: '2020-10-16', type: 'suspendParticipation', by: 'RU' },
  resumeParticipation: { date: '2020-10-16', type: 'resumeParticipation', by: 'RU' },
  pauseInspections: { date: '2020-10-16', type: 'pauseInspections' },
  resumeInspections: { date: '2020-10-16', type: 'resumeInspections' },
  pledgeObservance: { date: '2020-10-16', type: 'pledgeObservance', by: 'RU', until: '2027-02-05' },
  endObservance: { date: '2020-10-16', type: 'endObservance', by: 'RU' },
  bringSuccessorIntoForce: { date: '2020-10-16', type: 'bringSuccessorIntoForce' }
};
const OPTIONAL = ['conditions', 'effective'];
const VALUES: Fields = { by: 'US', years: 1, conditions: [], effective: '2028-01-01', until: '2028-01-01' };

// Where a value is of no use at all as text, number, list or record.
const NOT_TEXT = [null, 7, NaN, Infinity, true, [], {}, () => 'text', Symbol('text'), new String('text')];
const NOT_A_RECORD = [null, undefined, 'scenario', 7, NaN, true, [], () => ({}), Symbol('record')];
const NOT_A_LIST = [null, 'decisions', 7, {}, { length: 1 }, new Set(), () => []];
const NO_DATE = [
  ...[
    '2021-02-30',
    '2021-02-29',
    '2021-2-3',
    '10000-01-01',
    '0000-01-01',
    ' 2021-02-03',
    '2021-02-03 ',
    '2021-02-03\n'
  ],
  ...[
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-04-31',
    '2021/02/03',
    '20210203',
    '2021-02-03T00:00',
    '2100-02-29'
  ],
  ...['-2021-02-03', '+2021-02-03', '２０２１-02-03', '2021-02', 'tomorrow', '', 20210203, new Date(0)],
  ...NOT_TEXT
];
const OUT_OF_SPAN = ['2011-02-04', '2010-04-08', '0001-01-01', '2031-02-05', '2031-02-06', '9999-12-31'];
const NOT_YEARS = [0, 6, -1, 1.5, NaN, Infinity, -Infinity, '1', 1n, null, [1], true];
const NO_SUCH_FIELD = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'foo', '', 'Date', 'a/b', 'a~b', '~1', '~0/', '/', 'é'],
  ...['decision', '0', 'length', 'By']
];

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** `fields` with one more of its own, also where its name is `__proto__`, as JSON.parse makes it. */
function withOwn<T extends object>(fields: T, name: string, value: unknown): T {
  return Object.defineProperty({ ...fields }, name, { value, enumerable: true, writable: true, configurable: true });
}

function without(fields: object, name: string): Fields {
  const rest: Fields = { ...fields };
  delete rest[name];
  return rest;
}

/** Well-formed, of several decisions, and with room for one on 2020-10-16. */
const wellFormed = scenarios.map((scenario): Scenario => {
  const { horizon, ...rest } = scenario;
  return horizon && horizon > '2020-10-16' ? scenario : { ...rest, decisions: scenario.decisions };
});

const upToTheDefaultHorizon = wellFormed.map(({ version, decisions }): Scenario => ({
  version,
  decisions: decisions.filter(({ date }) => date < '2031-02-05')
}));

/** The scenario itself, corrupted. */
const ofTheWhole: fc.Arbitrary<Malformed> = wellFormed.chain((scenario) => {
  const at = (pointer: string, values: readonly unknown[]) =>
    fc.constantFrom(...values).map((value) => ({
      what: `${pointer} is ${String(value)}`,
      input: withOwn(scenario, pointer.slice(1), value),
      pointer
    }));
  return fc.oneof(
    fc.constantFrom(...NOT_A_RECORD).map((input) => ({ what: 'no record', input, pointer: '' })),
    fc.constantFrom('version', 'decisions').map((name) => ({
      what: `no ${name}`,
      input: without(scenario, name),
      pointer: `/${name}`
    })),
    at('/version', [0, 2, '1', 1.5, NaN, null, true, [1], 1n]),
    at('/decisions', NOT_A_LIST),
    at('/id', ['Two Words', '', 'Ä', 'a_b', 'a/b', '-', 'a\n', ...NOT_TEXT]),
    at('/title', NOT_TEXT),
    at('/reading', ['strict', 'Cumulative', '', 'toString', ...NOT_TEXT]),
    at('/horizon', ['2011-02-05', '2100-01-02', '2010-04-08', '9999-12-31', ...NO_DATE]),
    fc.constantFrom(...NO_SUCH_FIELD).map((name) => ({
      what: `a field ${JSON.stringify(name)}`,
      input: withOwn(scenario, name, 1),
      pointer: `/${escaped(name)}`
    }))
  );
});

/** One corrupt decision in the midst of others, its pointer counted in the list as given. */
const ofADecision = (decision: unknown, place: string, what: string, among = wellFormed): fc.Arbitrary<Malformed> =>
  fc.tuple(among, fc.nat()).map(([scenario, n]) => {
    const index = n % (scenario.decisions.length + 1);
    const decisions: unknown[] = scenario.decisions.toSpliced(index, 0, SAMPLES.withdrawOffer);
    decisions[index] = decision;
    return { what, input: { ...scenario, decisions }, pointer: `/decisions/${index}${place}` };
  });

const sample = fc.constantFrom(...Object.values(SAMPLES));

const replaced = (samples: Decision[], field: string, values: readonly unknown[], among = wellFormed) =>
  fc
    .tuple(fc.constantFrom(...samples), fc.constantFrom(...values))
    .chain(([decision, value]) =>
      ofADecision(
        withOwn(decision, field, value),
        `/${field}`,
        `${field} of ${decision.type} is ${String(value)}`,
        among
      )
    );

const missing = sample.chain((decision) =>
  fc
    .constantFrom(...Object.keys(decision).filter((name) => !OPTIONAL.includes(name)))
    .chain((name) => ofADecision(without(decision, name), `/${name}`, `${decision.type} without ${name}`))
);

const ofAnotherType = sample.chain((decision) => {
  const foreign = Object.keys(VALUES).filter((name) => !(name in decision));
  return fc
    .constantFrom(...foreign)
    .chain((name) => ofADecision(withOwn(decision, name, VALUES[name]), `/${name}`, `${decision.type} with ${name}`));
});

const unknownField = fc
  .tuple(sample, fc.constantFrom(...NO_SUCH_FIELD))
  .chain(([decision, name]) =>
    ofADecision(withOwn(decision, name, 1), `/${escaped(name)}`, `${decision.type} with ${JSON.stringify(name)}`)
  );

/** `horizon` where there is one is the first day out of span. */
const onTheHorizon = fc.tuple(wellFormed, fc.constantFrom('2020-10-17', '2021-02-05')).map(([scenario, horizon]) => {
  const decisions = scenario.decisions.filter(({ date }) => date < horizon);
  const late = { ...SAMPLES.acceptOffer, date: horizon };
  return {
    what: 'a decision on the horizon',
    input: { ...scenario, horizon, decisions: [...decisions, late] },
    pointer: `/decisions/${decisions.length}/date`
  };
});

const hole = fc.tuple(wellFormed, fc.nat()).map(([scenario, n]) => {
  const index = n % (scenario.decisions.length + 1);
  const decisions = scenario.decisions.toSpliced(index, 0, SAMPLES.withdrawOffer);
  delete decisions[index];
  return { what: 'a hole', input: { ...scenario, decisions }, pointer: `/decisions/${index}` };
});

const tooMany = fc.tuple(wellFormed, fc.constantFrom(1001, 1002, 5000)).map(([scenario, length]) => ({
  what: `${length} decisions`,
  input: { ...scenario, decisions: Array.from({ length }, () => SAMPLES.acceptOffer) },
  pointer: '/decisions'
}));

const dated = Object.values(SAMPLES).filter(({ type }) => type !== 'pledgeObservance');
const withParty = Object.values(SAMPLES).filter(({ by }) => by);

/** Malformed scenarios. Open: of a list of conditions, the place is the list, not the condition. */
export const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  { weight: 8, arbitrary: ofTheWhole },
  { weight: 1, arbitrary: fc.constantFrom(...NOT_A_RECORD).chain((it) => ofADecision(it, '', 'no record')) },
  { weight: 3, arbitrary: replaced(dated, 'date', NO_DATE) },
  { weight: 2, arbitrary: replaced(dated, 'date', OUT_OF_SPAN, upToTheDefaultHorizon) },
  {
    weight: 2,
    arbitrary: replaced(dated, 'type', ['sign', '', 'toString', '__proto__', 'OfferExtension', ...NOT_TEXT])
  },
  { weight: 2, arbitrary: replaced(withParty, 'by', ['USA', 'us', '', 'both', 'toString', ['US'], ...NOT_TEXT]) },
  { weight: 2, arbitrary: replaced([SAMPLES.offerExtension], 'years', NOT_YEARS) },
  {
    weight: 2,
    arbitrary: replaced([SAMPLES.offerExtension], 'conditions', [
      ...[['unknown'], ['warheadFreeze', 'toString'], [null], [['chinaJoins']], new Array(2)],
      ...['warheadFreeze', null, {}, 7, { length: 0 }, new Set(['chinaJoins']), Array(100_000).fill('chinaJoins')]
    ])
  },
  { weight: 2, arbitrary: replaced([SAMPLES.giveWithdrawalNotice], 'effective', NO_DATE) },
  {
    weight: 2,
    arbitrary: replaced([SAMPLES.pledgeObservance], 'until', ['2020-10-16', '2020-10-15', '0001-01-01', ...NO_DATE])
  },
  { weight: 1, arbitrary: replaced(Object.values(SAMPLES), 'note', NOT_TEXT) },
  { weight: 3, arbitrary: missing },
  { weight: 3, arbitrary: ofAnotherType },
  { weight: 3, arbitrary: unknownField },
  { weight: 1, arbitrary: onTheHorizon },
  { weight: 1, arbitrary: hole },
  { weight: 1, arbitrary: tooMany }
);
