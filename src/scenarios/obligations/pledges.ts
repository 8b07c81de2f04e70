import { reckon } from '../../treaty/reckoning.ts';
import type { Chronicle, Entry } from '../chronicle.ts';
import { idOf, type Obligation } from './obligation.ts';
import { earlier, endOf } from './span.ts';
import { workingOf } from './working.ts';

/**
 * The pledges to observe the limits, on the days they are for: from the Treaty's end, where they were given before it,
 * until they run out, are ended or replaced, or a new treaty is in force.
 */
export function pledges(chronicle: Chronicle): Obligation[] {
  const end = endOf(chronicle);
  const { entries, scenario } = chronicle;
  return entries.flatMap((pledge, index): Obligation[] => {
    if (pledge.event !== 'pledgeObservance') return [];
    const { date, article, by, until } = pledge;
    const from = date < end ? end : date;
    const over = entries.slice(index + 1).find((entry) => endsIt(entry, pledge));
    const to = over ? earlier(over.date, until!) : until!;
    if (from >= to || from >= scenario.horizon) return [];
    return [
      {
        id: idOf('pledge', by!, date),
        key: 'pledge',
        kind: 'duty',
        date: from,
        until: to,
        article,
        by: by!,
        basis: 'politics',
        working: workingOf(reckon(from)),
        confidence: 'verified'
      }
    ];
  });
}

function endsIt({ event, by }: Entry, pledge: Entry): boolean {
  if (event === 'bringSuccessorIntoForce') return true;
  return by === pledge.by && (event === 'pledgeObservance' || event === 'endObservance');
}
