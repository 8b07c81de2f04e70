import type { Messages } from '../i18n/en.ts';
import type { Differences, Side } from '../scenarios/differences.ts';

type Words = Messages['differences'];

/** Whole sentences: of both paths together, of each from where they part, and of what the one has more or less. */
export interface DifferenceSentences {
  opening: string[];
  /** None where the paths are the same. */
  sides: readonly [string, string] | null;
  closing: string[];
}

/**
 * How one path differs from another: where they part, what is then decided on each and how it ends, and what of limits
 * and verification the one has less or more.
 *
 * @param one the name of the one path
 * @param another the name of the other
 */
export function differenceSentences(
  { differences: say }: Messages,
  them: Differences,
  one: string,
  another: string
): DifferenceSentences {
  const alike = (...opening: string[]) => ({ opening, sides: null, closing: [] });
  if (them.parts === null) return alike(say.same(one, another));
  const { one: here, other: there } = them;
  if (!here.first && !there.first) return alike(say.until(them.parts), say.refusedOnly);
  return {
    opening: [say.until(them.parts)],
    sides: [say.side(one, clauses(say, here, there)), say.side(another, clauses(say, there, here))],
    closing: [
      ...(here.ending && isSame(here.ending, there.ending) ? [say.endTogether(here.ending)] : []),
      ...balance(say, them, one)
    ]
  };
}

/** What of a path is not also so on the one beside it, and nothing twice. */
function clauses({ clause }: Words, side: Side, beside: Side): string[] {
  const differs = (what: keyof Side) => !isSame(side[what], beside[what]);
  const { first, suspended, ending, inspectionsStoppedFrom: stopped, pledged } = side;
  const extensions = differs('extensions') ? side.extensions : [];
  const isEndSaid = first?.type === 'bringSuccessorIntoForce' && ending?.date === first.date;
  const end = differs('ending') && !isEndSaid ? ending : null;
  const isSaid = ({ by, from }: Side['suspended'][number]) =>
    first?.type === 'suspendParticipation' && first.by === by && first.date === from;
  const newly = differs('suspended') ? suspended : [];
  return [
    first ? clause.turn(first) : clause.nothing,
    ...newly.filter(isSaid).map(clause.contested),
    ...(extensions.length > 0 || end ? [clause.course(extensions, end)] : []),
    ...(ending ? [] : [clause.endless]),
    ...newly.filter((it) => !isSaid(it)).map(clause.suspended),
    ...(differs('inspectionsStoppedFrom') ? [stopped ? clause.stopped(stopped) : clause.goOn] : []),
    ...(differs('pledged') ? inOneSpan(pledged).map(clause.pledged) : [])
  ];
}

function balance(say: Words, { one: here, other: there, ...them }: Differences, path: string): string[] {
  const { years, inspectionsEach, dataExchanges, gained, lost } = them.verification;
  const isOneBegun = [...gained, ...lost].some(({ isBegunOnly }) => isBegunOnly);
  const items = [
    ...(them.limits.days !== 0 ? [say.item.limits(them.limits)] : []),
    ...(inspectionsEach !== 0 ? [say.item.inspections(years, inspectionsEach, isOneBegun)] : []),
    ...(dataExchanges !== 0 ? [say.item.dataExchanges(dataExchanges)] : [])
  ];
  const stopped = here.inspectionsStoppedFrom;
  return [
    ...(items.length > 0 ? [say.balance(path, them.inForce, items)] : []),
    ...(inspectionsEach === 0 && dataExchanges === 0 ? [say.asMuch] : []),
    ...(stopped && stopped === there.inspectionsStoppedFrom && inspectionsEach !== 0 ? [say.rightOnly(stopped)] : [])
  ];
}

/** Together where both Parties keep the limits on the same days. */
function inOneSpan(pledged: Side['pledged']): Side['pledged'][] {
  const [first, second] = pledged;
  if (!first) return [];
  return second && (second.from !== first.from || second.to !== first.to) ? [[first], [second]] : [pledged];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
