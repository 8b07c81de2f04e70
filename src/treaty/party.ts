/** The two Parties to the Treaty, in the order of its preamble. */
export type Party = 'US' | 'RU';

export const PARTIES = ['US', 'RU'] as const satisfies readonly Party[];

/** The Party on the other side of the table. A rule is written once for a Party and mapped over both. */
export function other(party: Party): Party {
  return party === 'US' ? 'RU' : 'US';
}
