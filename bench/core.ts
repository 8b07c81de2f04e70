// How many scenarios a second: the simulator beside a reducer written by hand and beside plain XState, in one run.
import { presets } from '../src/scenarios/presets/index.ts';
import { normalise, type NormalScenario, type Scenario } from '../src/scenarios/scenario.ts';
import { parseScenario } from '../src/scenarios/parse.ts';
import { forgetPlaces } from '../src/scenarios/walk.ts';
import { replay, simulate, simulateAfter } from '../src/scenarios/simulate.ts';
import { addDays } from '../src/treaty/calendarDate.ts';
import type { Decision } from '../src/treaty/decision.ts';
import { runPlainXState } from './plainXState.ts';
import { reduceScenario } from './reducer.ts';

const ROUNDS = 5;
const ROUND_MS = 400;

/** Runs a second, the best of some rounds: other programs only ever make it slower. */
function perSecond(run: () => unknown): number {
  let best = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    let runs = 0;
    while (performance.now() - began < ROUND_MS) {
      for (let i = 0; i < 20; i++) run();
      runs += 20;
    }
    if (round > 0) best = Math.max(best, runs / ((performance.now() - began) / 1000));
  }
  return best;
}

const twelve: Scenario = { ...presets['as-it-happened'], decisions: presets['as-it-happened'].decisions.slice(0, 12) };
const known: NormalScenario = normalise(parseScenario(twelve));

function assertSame(scenario: NormalScenario) {
  const ours = replay(scenario);
  const theirs = reduceScenario(scenario);
  const refusals = ours.refusals.map(({ index, code }) => ({ index, code }));
  for (const [a, b] of [
    [ours.periods, theirs.periods],
    [refusals, theirs.refusals]
  ])
    if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error('the reducer and the simulator do not agree');
  if (runPlainXState(scenario).refused !== refusals.length) throw new Error('plain XState does not agree');
}
for (const preset of Object.values(presets)) assertSame(normalise(parseScenario(preset)));

const rows: [string, number][] = [];
const measure = (name: string, run: () => unknown) => rows.push([name, perSecond(run)]);

const firstBegan = performance.now();
simulate(twelve);
const first = performance.now() - firstBegan;

measure('reducer by hand, immutable', () => reduceScenario(known));
measure('plain XState transition()', () => runPlainXState(known));
measure('simulator, cold: nothing kept', () => {
  forgetPlaces();
  replay(known);
});
measure('simulator, warm', () => replay(known));
measure('simulator, plain data read and checked first', () => simulate(twelve));
const before = replay(known);
let turn = 0;
const moved = (index: number, by: number): Decision[] =>
  known.decisions.map((it, i) => (i === index ? { ...it, date: addDays(it.date, by) } : it));
measure('simulator, warm, last decision moved', () =>
  simulateAfter(before, { ...known, decisions: moved(11, turn++ % 300) })
);
measure('simulator, warm, sixth decision moved', () =>
  simulateAfter(before, { ...known, decisions: moved(5, turn++ % 3) })
);

const reducer = rows[0]![1];
const plain = rows[1]![1];
console.log(
  `12 decisions, horizon ${known.horizon}; best of ${ROUNDS} rounds of ${ROUND_MS} ms; Node ${process.version}`
);
console.log(`first run of all, nothing kept yet: ${first.toFixed(2)} ms`);
for (const [name, rate] of rows)
  console.log(
    `${name.padEnd(44)} ${Math.round(rate).toLocaleString('en').padStart(9)} /s   ` +
      `1/${(reducer / rate).toFixed(1)} of the reducer   ${(rate / plain).toFixed(1)} × plain`
  );

const began = performance.now();
for (let day = 0; day < 365; day++) simulateAfter(before, { ...known, decisions: moved(8, day - 180) });
console.log(`a decision dragged over every day of a year: ${(performance.now() - began).toFixed(1)} ms for 365 paths`);

const long = (count: number): NormalScenario => ({
  ...known,
  decisions: Array.from({ length: count }, (_, i) => ({
    date: addDays('2011-02-05', Math.floor((i * 3600) / count)),
    type: i % 2 ? 'resumeInspections' : 'pauseInspections'
  }))
});
for (const count of [100, 1000, 10_000]) {
  const scenario = long(count);
  const rate = perSecond(() => replay(scenario));
  console.log(`${String(count).padStart(6)} decisions: ${(1e6 / rate / count).toFixed(2)} µs a decision`);
}
