import type { DeclarationKind } from '../../../record/aggregateNumbers.ts';
import type { SourceKind } from '../../../record/sourceQuality.ts';
import type { Basis } from '../../../treaty/article.ts';
import type { Reading } from '../../../treaty/facts.ts';

/** What the codes in the tables mean. */
export const codes = {
  status: {
    recorded: 'on record',
    supposed: 'supposed',
    beyondRecord: 'after the record ends, if nothing more is decided'
  },
  sourceKind: {
    primary: 'the document, or the body whose act it is',
    secondary: 'agencies, the established press, researchers',
    'state-media': 'state media',
    repost: 'a copy, not the document',
    weak: 'weak source'
  } satisfies Record<SourceKind, string>,
  reading: {
    cumulative: 'all extensions together may not exceed five years',
    single: 'the treaty can be extended once only'
  } satisfies Record<Reading, string>,
  figure: { declared: 'the figure taken', alternative: 'printed by another source instead' },
  exchanged: {
    exchanged: 'exchanged between the parties',
    released: 'released by one side, not exchanged',
    notProvided: 'not provided'
  },
  declaration: {
    initialDatabase: 'the initial database',
    sixMonth: 'an update, every six months',
    limitsDue: 'the day the limits fell due',
    unilateralRelease: 'a release by one side',
    missing: 'nothing was provided'
  } satisfies Record<DeclarationKind | 'missing', string>,
  nature: { estimate: 'an estimate, not data' },
  given: {
    given: 'given',
    recalled: 'given, recalled and not seen',
    release: 'published by one side, not exchanged',
    missing: 'not provided',
    unknown: 'unknown'
  },
  recordKind: {
    session: 'a session of the commission',
    sessionNotHeld: 'a session that was planned and not held',
    sessions: 'sessions of the commission in all',
    notifications: 'notifications since entry into force',
    inspections: 'inspections',
    dataExchanges: 'exchanges of the whole database',
    exhibitions: 'exhibitions',
    telemetry: 'launches of which telemetry was agreed'
  },
  bound: {
    exactly: 'exactly',
    moreThan: 'more than',
    about: 'about',
    maximum: 'at most',
    minimum: 'at least'
  },
  basis: {
    law: 'law',
    politics: 'politics, outside the treaty',
    fact: 'a fact the treaty does not know'
  } satisfies Record<Basis, string>
};
