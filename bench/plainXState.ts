// The statechart as anybody would run it first: XState's own `transition()` for every event, nothing kept.
import { initialTransition, transition } from 'xstate';
import type { NormalScenario } from '../src/scenarios/scenario.ts';
import type { CalendarDate } from '../src/treaty/calendarDate.ts';
import { nextDeadline, treatyDeadline, type FixedDates } from '../src/treaty/deadline.ts';
import type { DecisionEvent } from '../src/treaty/decision.ts';
import { earliestTermination } from '../src/treaty/duration.ts';
import { lifecycle } from '../src/treaty/lifecycle.ts';
import { standingOf } from '../src/treaty/standing.ts';
import { whyNot } from '../src/treaty/refusal.ts';

/** Replays a scenario; returns how many decisions were refused and the state at the horizon. */
export function runPlainXState({ decisions, horizon, reading }: NormalScenario) {
  let [snapshot] = initialTransition(lifecycle, { reading });
  const fixed: FixedDates = { terminatesOn: null, pledgedUntil: {} };
  let refused = 0;
  const advance = (date: CalendarDate, included: boolean) => {
    for (;;) {
      const standing = standingOf(snapshot);
      const own = treatyDeadline(standing, snapshot.matches({ expired: 'expiry' }));
      const due = nextDeadline(own, standing, standing.noticeRunning ? fixed : { ...fixed, terminatesOn: null });
      if (!due || due.date > date || (due.date === date && !included)) return;
      [snapshot] = transition(lifecycle, snapshot, due.event);
    }
  };
  for (const decision of decisions) {
    advance(decision.date, true);
    const earliest = earliestTermination(decision.date);
    const effective = decision.effective ?? earliest;
    const event = {
      ...decision,
      conditions: decision.conditions ?? [],
      inTime: effective >= earliest
    } as DecisionEvent;
    if (whyNot(standingOf(snapshot), event)) {
      refused++;
      continue;
    }
    if (decision.type === 'giveWithdrawalNotice') fixed.terminatesOn = effective;
    if (decision.type === 'pledgeObservance') fixed.pledgedUntil[decision.by!] = decision.until!;
    [snapshot] = transition(lifecycle, snapshot, event);
  }
  advance(horizon, false);
  return { refused, value: snapshot.value };
}
