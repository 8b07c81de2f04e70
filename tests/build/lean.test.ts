import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lean } from '../../src/build/lean.ts';
import { bars } from '../../src/charts/deadlines/bars.ts';
import { termOf } from '../../src/charts/deadlines/ahead.ts';
import { finding } from '../../src/charts/deadlines/finding.ts';
import { CEILINGS } from '../../src/charts/estimateBand.ts';
import { declaredIn } from '../../src/charts/declared.ts';
import { outcome, promises, stretches, turningPoints } from '../../src/charts/strip.ts';
import { AGGREGATE_NUMBERS, type AggregateNumbers } from '../../src/record/aggregateNumbers.ts';
import { en } from '../../src/i18n/en.ts';
import type { Estimate } from '../../src/record/estimates.ts';
import { TREATY_FACTS, type TreatyFact } from '../../src/record/treatyFacts.ts';
import { BCC_SESSIONS, INSPECTION_CHECKPOINTS, INSPECTIONS, NOTIFICATIONS } from '../../src/record/verification.ts';
import { partingDay } from '../../src/scenarios/compare.ts';
import type { Chronicle } from '../../src/scenarios/chronicle.ts';
import { eventDays } from '../../src/scenarios/eventDays.ts';
import { obligations } from '../../src/scenarios/obligations.ts';
import { positionOn } from '../../src/scenarios/positionOn.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { stops, verificationYears } from '../../src/scenarios/verificationYears.ts';
import { addDays, parts, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { expiresOn, SIGNATURE } from '../../src/treaty/duration.ts';
import { CENTRAL_LIMITS, type CentralLimit } from '../../src/treaty/limits.ts';

const { load } = lean() as unknown as { load: (id: string) => string };

const source = (file: string) => path.resolve(import.meta.dirname, '../../src', file);

/** Articles are told in a table alone. */
const duties = (chronicle: Chronicle) => obligations(chronicle).map(({ article, ...it }) => it);

/** What stands in a module in place of the source. */
function inPlaceOf<Value>(file: string, name: string): Value {
  const code = load(source(file));
  const [, json] = new RegExp(`export const ${name} = (.*);$`, 'm').exec(code)!;
  return JSON.parse(json!) as Value;
}

describe('without its sources', () => {
  it('every declared number is drawn as with them', () => {
    const numbers = inPlaceOf<AggregateNumbers[]>('record/aggregateNumbers.ts', 'AGGREGATE_NUMBERS');
    for (const limit of Object.keys(CENTRAL_LIMITS) as CentralLimit[])
      expect(numbers.map((it) => declaredIn(it, limit))).toEqual(AGGREGATE_NUMBERS.map((it) => declaredIn(it, limit)));
    expect(JSON.stringify(numbers)).not.toContain('http');
  });

  it('every estimate of a ceiling has the figures and the id that the band draws', () => {
    const estimates = inPlaceOf<Estimate[]>('record/estimates.ts', 'ESTIMATES');
    const drawn = ({ id, party, unit, baseline, low, high }: Estimate) => ({ id, party, unit, baseline, low, high });
    expect(estimates.map(drawn)).toEqual(CEILINGS.flatMap(({ by }) => by).map(drawn));
    expect(estimates.length).toBeGreaterThan(0);
  });

  it('what is verified is counted as with them', () => {
    for (const [name, all] of Object.entries({ INSPECTIONS, INSPECTION_CHECKPOINTS, NOTIFICATIONS, BCC_SESSIONS })) {
      const ours = inPlaceOf<object[]>('record/verification.ts', name);
      expect(ours).toEqual(all.map(({ sources, note, ...it }) => it));
    }
    expect(load(source('record/verification.ts'))).not.toContain('http');
  });

  it('of each provision there is what duties are worked out with', () => {
    const facts = inPlaceOf<TreatyFact[]>('record/treatyFacts.ts', 'TREATY_FACTS');
    const used = ({ id, confidence, recurrence }: TreatyFact) => [id, confidence, recurrence?.first];
    expect(facts.map(used)).toEqual(TREATY_FACTS.map(used));
  });

  it('the chronicle of each preset tells the same', () => {
    const chronicles = inPlaceOf<Record<string, Chronicle>>('scenarios/presets/index.ts', 'chronicles');
    const record = chronicles['as-it-happened']!;
    for (const [id, scenario] of Object.entries(presets)) {
      const [ours, theirs] = [chronicles[id]!, simulate(scenario)];
      expect(ours.periods, id).toEqual(theirs.periods);
      for (const tell of [
        outcome,
        stretches,
        promises,
        turningPoints,
        duties,
        verificationYears,
        stops,
        bars,
        eventDays
      ])
        expect(tell(ours), id).toEqual(tell(theirs));
      expect(finding(en, ours)).toBe(finding(en, theirs));
      expect(partingDay(record, ours)).toBe(partingDay(simulate(presets['as-it-happened']), theirs));
    }
  });

  it('on every day of a preset a pledge runs as long, and the term is one that is known', () => {
    const code = load(source('scenarios/positionOn.ts'));
    const pledges = JSON.parse(/const pledges = (.*);$/m.exec(code)![1]!) as Record<string, [string, object][]>;
    const terms = JSON.parse(/Object\.assign\(terms, (.*)\);$/m.exec(code)![1]!) as Record<string, Chronicle>;
    let pledged = 0;
    for (const [id, scenario] of Object.entries(presets)) {
      const chronicle = simulate(scenario);
      expect(chronicle.scenario.id).toBe(id);
      const { horizon, reading } = chronicle.scenario;
      for (let day: CalendarDate = SIGNATURE; day < horizon; day = addDays(day, 1)) {
        const { pledgedUntil } = positionOn(chronicle, day).fixed;
        const ours = pledges[id]!.findLast(([from]) => from <= day)![1];
        if (Object.keys(pledgedUntil).length > 0) pledged++;
        if (JSON.stringify(ours) !== JSON.stringify(pledgedUntil)) expect(ours, `${id} ${day}`).toEqual(pledgedUntil);
      }
      for (const { expiresOn: expiry } of chronicle.periods) {
        if (!expiry) continue;
        const term = termOf((parts(expiry).year - parts(expiresOn()).year) as 0, reading);
        expect(obligations(terms[JSON.stringify(term)]!)).toEqual(obligations(simulate(term)));
      }
    }
    expect(pledged).toBeGreaterThan(100);
  });
});

describe('the words of the first rows', () => {
  const { transform } = lean() as unknown as { transform: (code: string, id: string) => string };
  it.each(['en', 'ru'])('in %s are without those of tables, and otherwise the same', (language) => {
    const file = source(`i18n/${language}/score.ts`);
    const before = readFileSync(file, 'utf8').split('\n');
    const after = transform(before.join('\n'), file);
    expect(after).toMatch(/^ {4}column: null,$/m);
    expect(after).toMatch(/^ {2}theme: null,$/m);
    const others = after.split('\n').filter((line) => !before.includes(line));
    expect(others.filter((line) => !/^\s+(\w+: )?null,?$/.test(line))).toEqual([]);
  });
});
