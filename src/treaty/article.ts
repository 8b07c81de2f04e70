/**
 * A provision of the Treaty that a rule, a transition or a refusal rests on, as the Treaty numbers it.
 * Where the text is silent, the provision under which it is silent.
 */
export type Article = 'II(1)' | 'XI' | 'XIV' | 'XIV(1)' | 'XIV(2)' | 'XIV(3)';

/**
 * What a change rests on: the Treaty itself, a political undertaking outside it, or a fact it knows nothing of
 * (a suspension of participation, a pause agreed between the Parties).
 */
export type Basis = 'law' | 'politics' | 'fact';
