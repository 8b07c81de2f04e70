import fc from 'fast-check';
import type { Decision } from '../../src/core.ts';
import { normalise } from '../../src/scenarios/scenario.ts';
import { pathFromLink, pathOf } from '../../src/session/path.ts';
import type { Session } from '../../src/session/session.svelte.ts';
import { fromDayNumber } from '../../src/treaty/calendarDate.ts';
import { scenarios } from '../oracle/scenarios.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';

/** Something a reader does to a session, and the paths of their own that it takes away or puts another in place of. */
export interface Deed {
  do: (session: Session) => void;
  takes: (session: Session) => string[];
  /** What it takes a path for is to go on with it. */
  goesOn?: boolean;
}

/** The links of a reader's own paths, wherever they are. */
export const own = ({ paths, drawer }: Session): string[] =>
  [...paths, ...drawer].filter(({ preset }) => preset === null).map(({ link }) => link);

const ownAt = (at: number) => (session: Session) => {
  const path = session.paths[at];
  return path?.preset === null ? [path.link] : [];
};

/** A deed that counterexamples tell in words. */
function deed(what: string, act: Deed['do'], takes: Deed['takes'] = () => []): Deed {
  return Object.assign({ do: act, takes }, { [fc.toStringMethod]: () => what });
}

// One more than there can be: a place that is not there must do nothing.
const place = fc.nat(4);
const decision = scenarios
  .filter(({ decisions }) => decisions.length > 0)
  .map(({ decisions }): Decision => decisions[0]!);

const onThe = (
  weight: number,
  what: string,
  act: (session: Session, at: number) => void,
  takes?: (at: number) => Deed['takes']
) => ({ weight, arbitrary: place.map((at) => deed(`${what} ${at}`, (session) => act(session, at), takes?.(at))) });

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 14_707, max: 30_000 })
      .map((day) => deed(`goes to ${fromDayNumber(day)}`, (session) => session.goTo(fromDayNumber(day))))
  },
  {
    weight: 6,
    arbitrary: decision.map(({ date, ...rest }) =>
      Object.assign(
        deed(
          `decides ${JSON.stringify(rest)} on ${date}`,
          (session) => {
            session.goTo(date);
            // Beyond the horizon of the active path there is nothing to decide on, and the card has no buttons.
            if (session.date === date && session.period) session.decide(rest);
          },
          (session) => ownAt(session.active)(session)
        ),
        { goesOn: true }
      )
    )
  },
  {
    weight: 4,
    arbitrary: fc.tuple(place, fc.nat(), fc.option(decision)).map(([at, which, more]) =>
      deed(
        `takes decision ${which} out of path ${at}, and adds ${JSON.stringify(more)}`,
        (session) => {
          const path = session.paths[at];
          if (!path) return;
          const { decisions, horizon } = path.chronicle.scenario;
          const kept = decisions.toSpliced(which % (decisions.length + 1), 1);
          const added = more && more.date < horizon ? [more] : [];
          session.edit(at, normalise({ ...path.scenario, decisions: [...kept, ...added] }));
        },
        ownAt(at)
      )
    )
  },
  {
    weight: 1,
    arbitrary: wordedScenarios.map((it) => deed(`opens ${JSON.stringify(it)}`, (session) => session.add(pathOf(it))))
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('as-it-happened', 'one-year-2020', 'withdrawal', 'successor', 'observance-2026')
      .map((id) => deed(`opens ${id}`, (session) => session.add(pathFromLink(id))))
  },
  onThe(2, 'activates', (session, at) => at < session.paths.length && session.activate(at)),
  onThe(1, 'compares with', (session, at) => at < session.paths.length && session.compareWith(at)),
  onThe(2, 'puts away', (session, at) => session.hide(at)),
  onThe(1, 'deletes', (session, at) => session.remove(at), ownAt),
  onThe(2, 'takes out', (session, at) => session.takeOut(at)),
  onThe(
    1,
    'deletes in the drawer',
    (session, at) => session.discard(at),
    (at) =>
      ({ drawer }) =>
        drawer.slice(at, at + 1).map(({ link }) => link)
  ),
  onThe(2, 'duplicates', (session, at) => session.duplicate(at, `Copy ${session.drawer.length}`)),
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.option(fc.string()))
      .map(([at, title]) => deed(`calls ${at} ${title}`, (session) => session.rename(at, title), ownAt(at)))
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(([from, to]) => deed(`moves ${from} to ${to}`, (it) => it.move(from, to)))
  }
);

/** What a reader does one after the other, among it taking back and making again. */
export const deeds = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: anyDeed },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) }
  ),
  { minLength: 1, maxLength: 40 }
);
