import { addMonths } from '../../treaty/calendarDate.ts';
import { NOTICE_PERIOD } from '../../treaty/duration.ts';
import { routeOf, whenAt, type Invariant } from '../invariant.ts';
import { stepsFrom } from '../walk.ts';

const OVER = ['expired', 'withdrawn', 'succeeded'];

/** From its end on, in whatever way, it is never in force again, nor does it end in another way but by a successor. */
export const nothingRevives: Invariant = {
  article: 'XIV',
  check(model, tally) {
    for (const step of stepsFrom(model.states)) {
      const [before, after] = [step.from.standing.phase, step.to.standing.phase];
      if (OVER.includes(before)) tally.expect(after === before || after === 'succeeded', () => routeOf(step, model));
    }
  }
};

/** A notice ends it three months after it was given at the soonest, on the day the notice names, and nothing else does. */
export const threeMonthsNotice: Invariant = {
  article: 'XIV(3)',
  check(model, tally) {
    for (const { from, to, event } of stepsFrom(model.positions)) {
      const [before, after] = [from.state.standing, to.state.standing];
      const [was, is] = [from.fixed.terminatesOn, to.fixed.terminatesOn];
      const where = () => `${whenAt(from, model)}, ${JSON.stringify(event)}`;
      if (!before.noticeRunning && after.noticeRunning)
        tally.expect(is !== null && is >= addMonths(from.day, NOTICE_PERIOD), where);
      if (before.noticeRunning && after.noticeRunning) tally.expect(is === was && to.day <= is!, where);
      if (before.phase !== 'withdrawn' && after.phase === 'withdrawn') tally.expect(to.day === was, where);
    }
  }
};
