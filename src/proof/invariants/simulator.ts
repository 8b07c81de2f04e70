import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Decision } from '../../treaty/decision.ts';
import type { FixedDates } from '../../treaty/deadline.ts';
import type { Standing } from '../../treaty/facts.ts';
import { PARTIES } from '../../treaty/party.ts';
import { positionOn } from '../../scenarios/positionOn.ts';
import { simulate } from '../../scenarios/simulate.ts';
import { whenAt, type Invariant } from '../invariant.ts';
import type { Walk } from '../model.ts';
import type { Happening, Position } from '../positions.ts';
import type { State } from '../states.ts';
import { shortestWays, type Step } from '../walk.ts';

/** The simulator, given the dated decisions that lead to a state, refuses none of them and comes to the same state. */
export const simulatorAgrees: Invariant = {
  article: null,
  check(model, tally) {
    for (const walked of model.walks)
      for (const { position, decisions } of pathsTo(walked)) {
        const { day, state, fixed } = position;
        const chronicle = simulate({ version: 1, reading: model.reading, decisions });
        const there = positionOn(chronicle, day);
        const isSame =
          chronicle.refusals.length === 0 && keyOf(there.place.standing, there.fixed) === keyOf(state.standing, fixed);
        tally.expect(isSame, () => whenAt(position, model));
      }
  }
};

/** The same whoever offered, or pledged, first. */
function keyOf({ offers, ...standing }: Standing, { terminatesOn, pledgedUntil }: FixedDates): string {
  const each = PARTIES.map((party) => [offers[party], pledgedUntil[party]]);
  return JSON.stringify([standing, terminatesOn, each]);
}

/**
 * To each state that the calendar comes to, one shortest path of dated decisions; and where what falls due ends the
 * Treaty, one for each day on which it does and each day on which a notice would have.
 */
export function pathsTo({ positions }: Walk): { position: Position; decisions: Decision[] }[] {
  const paths = new Map<State | string, { position: Position; decisions: Decision[] }>();
  const add = (key: State | string, position: Position, way: Step<Position, Happening>[]) => {
    if (!position.isSettled || paths.has(key)) return;
    paths.set(key, { position, decisions: way.flatMap(decisionOf) });
  };
  for (const [position, way] of shortestWays(positions)) {
    add(position.state, position, way);
    const { day, fixed, state } = position;
    if (position.isSettled || state.standing.phase !== 'inForce') continue;
    for (const step of position.steps) {
      const { phase, extendedBy } = step.to.state.standing;
      if (phase !== 'inForce') add(`${phase} ${extendedBy} ${day} ${fixed.terminatesOn}`, step.to, [...way, step]);
    }
  }
  return [...paths.values()];
}

function decisionOf({ from: { day: date }, event: happening }: Step<Position, Happening>): Decision[] {
  if (happening.type !== 'isDecided') return [];
  const { event, end } = happening;
  const { inTime, conditions, ...fields } = event as never as Decision & { inTime?: boolean };
  return [{ ...fields, date, ...endOf(fields.type, end) }];
}

function endOf(type: Decision['type'], end: CalendarDate | undefined): Partial<Decision> {
  if (type === 'giveWithdrawalNotice') return { effective: end! };
  return type === 'pledgeObservance' ? { until: end! } : {};
}
