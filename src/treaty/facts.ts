import type { Offer } from './decision.ts';
import type { Party } from './party.ts';

/**
 * How the third sentence of Article XIV(2) is read, which no authority has settled: all extensions together may
 * not exceed five years, or there may be one extension only.
 */
export type Reading = 'cumulative' | 'single';

/** What has happened that the lifecycle's states do not say. Finite: dates follow from it by `duration.ts`. */
export interface Facts {
  reading: Reading;
  /** Offers of extension that stand. */
  offers: Partial<Record<Party, Offer>>;
  /** The extension agreed and not yet in effect. */
  agreed: Offer | null;
  /** The Parties that have completed their procedures for the extension agreed. */
  completed: readonly Party[];
  /** Years of extension in effect, all extensions together. */
  extendedBy: number;
  /** The Parties whose pledge to observe the limits has not run out. */
  pledges: readonly Party[];
}

/** The facts, and what the lifecycle's states say: all that the lawfulness of a decision depends on. */
export interface Standing extends Facts {
  phase: 'signed' | 'inForce' | 'expired' | 'withdrawn' | 'succeeded';
  /** The central limits are due, Article II(1). Only while in force. */
  limitsDue: boolean;
  noticeRunning: boolean;
  suspended: readonly Party[];
  inspectionsPaused: boolean;
}
