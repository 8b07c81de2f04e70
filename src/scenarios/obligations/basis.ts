import type { Confidence } from '../../record/schema.ts';
import { TREATY_FACTS, type TreatyFact } from '../../record/treatyFacts.ts';

const FACTS: ReadonlyMap<string, TreatyFact> = new Map(TREATY_FACTS.map((fact) => [fact.id, fact]));

/** A fact about the Treaty, by its id. */
export function factOf(id: string): TreatyFact {
  const fact = FACTS.get(id);
  if (!fact) throw new RangeError(`no such fact about the Treaty: ${id}`);
  return fact;
}

/** What an obligation rests on in the record: the provision, and how sure it is. */
export function restingOn(id: string): { article: string; confidence: Confidence; fact: string } {
  const { article, confidence } = factOf(id);
  return { article, confidence, fact: id };
}
