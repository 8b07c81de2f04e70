import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Party } from '../treaty/party.ts';
import type { Sourced, When } from './schema.ts';
import * as common from './sources/common.ts';

/** An offer on extending the Treaty, as its Party put it. */
export interface Offer extends Sourced {
  id: string;
  party: Party;
  date: CalendarDate;
  /** Days from the offer to the end of the original term, 2021-02-05. */
  daysLeft: number;
  label: string;
  /** Years of extension; null where none were named. */
  durationYears: number | null;
  durationNote?: string;
  preconditions: readonly string[];
  /** A freeze lay outside the Treaty in every version: it covered warheads that the Treaty does not count. */
  warheadFreeze: string;
  verificationOfFreeze: string;
  china: string;
  legalForm: string;
  status: string;
}

/** What someone said. Show it with its attribution. */
export type Voice = Sourced &
  When & {
    id: string;
    name: string;
    /** At the time. */
    role: string;
    /** The date is worked out from what the page mentions. */
    inferred?: boolean;
    stance: string;
    /** In our own words. */
    paraphrase: readonly string[];
    /** Twelve words at most, exact. */
    shortQuotes: readonly string[];
    attribution: string;
  };

/** What became of a claim when held against other sources. */
export interface StatementCheck extends Sourced {
  claim: string;
  result: string;
}

/** A point on which the offers differed: our summary of {@link OFFERS} and of `approvals.ts`, which have the sources. */
export interface OfferParameter {
  name:
    'durationYears' | 'warheadFreeze' | 'verificationOfFreeze' | 'china' | 'consent' | 'approvalRussia' | 'approvalUS';
  values: readonly (string | number)[];
  note: string;
}

/** Offers of 2019 to January 2021, in date order. */
export const OFFERS: readonly Offer[] = [
  {
    id: 'ru-5y-unconditional',
    party: 'RU',
    date: '2019-12-05',
    daysLeft: 428,
    label: 'Extend at once, no conditions',
    durationYears: 5,
    durationNote:
      "Putin did not name a term on 5 December 2019; Russia's stated preference through June 2020 was the full five years.",
    preconditions: [],
    warheadFreeze: 'none',
    verificationOfFreeze: 'none',
    china: 'not required',
    legalForm: 'treaty extension',
    status: 'no US answer at the time; matches the 2021 outcome',
    confidence: 'verified',
    sources: [common.tass_2019_12_05, common.vietReader_2020_06_25, common.sputnikAbkhazia_2021_01_27]
  },
  {
    id: 'us-trilateral',
    party: 'US',
    date: '2020-06-22',
    daysLeft: 228,
    label: 'Bring China in, fix verification',
    durationYears: null,
    preconditions: ['China in the talks', 'limits reaching all Russian warheads', 'stronger verification'],
    warheadFreeze: 'limits on all warheads sought',
    verificationOfFreeze: 'required',
    china: 'required at the table',
    legalForm: 'new framework, extension conditional',
    status: 'China refused; Russia would not press China',
    confidence: 'verified',
    sources: [common.vietReader_2020_06_25, common.timeViaJohnson_2020_08_26, common.defenseDaily_2021_02]
  },
  {
    id: 'us-memorandum',
    party: 'US',
    date: '2020-09-21',
    daysLeft: 137,
    label: 'Presidential memorandum first, then extension',
    durationYears: null,
    preconditions: ['signed memorandum setting the next framework before February 2021'],
    warheadFreeze: 'part of the framework',
    verificationOfFreeze: 'required',
    china: 'framework must be extendable to China',
    legalForm: 'presidential memorandum plus extension of less than five years',
    status: 'Russia declined',
    confidence: 'verified',
    note: 'The memorandum requirement is verified; its detailed contents are from memory.',
    sources: [common.pakistanPointSputnik_2020_09_22]
  },
  {
    id: 'us-1y-freeze-verified',
    party: 'US',
    date: '2020-10-13',
    daysLeft: 115,
    label: 'One year plus verified freeze on all warheads',
    durationYears: 1,
    durationNote: "On 13 October Billingslea said 'some period of time'; O'Brien on 16 October said one year.",
    preconditions: [
      'freeze on all warheads, including non-strategic',
      'verification of the freeze',
      'form that can be extended to China later'
    ],
    warheadFreeze: 'all warheads, both sides, for the year',
    verificationOfFreeze: 'required',
    china: 'not now; format must fit China later',
    legalForm: 'extension plus separate political commitment',
    status: 'rejected by Russia as a package; overtaken by the election',
    confidence: 'verified',
    sources: [
      common.afpViaMilitary_2020_10_13,
      common.urduPointSputnik_2020_10_16,
      common.pbsNewsHour_2020_10_20,
      common.airForceMagazineViaJohnson_2020_12_04
    ]
  },
  {
    id: 'ru-1y-unconditional',
    party: 'RU',
    date: '2020-10-16',
    daysLeft: 112,
    label: 'One year, no conditions',
    durationYears: 1,
    durationNote: "Putin's words were at least a year.",
    preconditions: [],
    warheadFreeze: 'none',
    verificationOfFreeze: 'none',
    china: 'not required',
    legalForm: 'treaty extension, to buy time for talks',
    status: "US: 'a non-starter' (O'Brien, same day)",
    confidence: 'verified',
    sources: [
      common.urduPointSputnik_2020_10_16,
      common.diplomaticObserver_2020_10,
      common.tass_2020_10_16,
      common.tass_2020_10_21
    ]
  },
  {
    id: 'ru-1y-freeze',
    party: 'RU',
    date: '2020-10-20',
    daysLeft: 108,
    label: 'One year plus political freeze, nothing further',
    durationYears: 1,
    preconditions: ['US adds no further demands to the freeze'],
    warheadFreeze: 'all warheads, both sides, for the year, as a political undertaking',
    verificationOfFreeze: 'refused as an added demand',
    china: 'not required',
    legalForm: 'treaty extension plus political undertaking',
    status: 'US: prepared to meet at once to finalise a verifiable agreement; never concluded',
    confidence: 'verified',
    sources: [
      common.interfax_2020_10_20,
      common.mfaViaVoltaireNetwork_2020_10_20,
      common.teleSUR_2020_10_20,
      common.airForceMagazineViaJohnson_2020_12_04
    ]
  },
  {
    id: 'us-5y-clean',
    party: 'US',
    date: '2021-01-21',
    daysLeft: 15,
    label: 'Five years, no add-ons (Biden)',
    durationYears: 5,
    preconditions: [],
    warheadFreeze: 'none',
    verificationOfFreeze: 'none',
    china: 'pursued separately',
    legalForm: 'treaty extension by exchange of notes',
    status: 'accepted; in force 3 February 2021',
    confidence: 'verified',
    sources: [common.reutersViaNationalPost_2021_01_21, common.defenseDaily_2021_02, common.sputnikAbkhazia_2021_01_27]
  }
];

/**
 * In date order. The page with Peskov and Baklanov together is of May 2019, not of October 2020, though it has no date:
 * the call of 3 May that it mentions took place in 2019.
 */
export const VOICES: readonly Voice[] = [
  {
    id: 'peskov-2019',
    name: 'Dmitry Peskov',
    role: 'Kremlin spokesman',
    date: '2019-05',
    precision: 'month',
    inferred: true,
    stance: 'for extension, waiting',
    paraphrase: [
      'Moscow is ready to talk about extending the treaty.',
      'No work is possible until Washington settles its position, and it is unclear whether it wants to discuss extension at all.',
      'Putin has said repeatedly that the treaty should be extended; it is nearly the last disarmament document between the two.',
      'The subject came up in the 3 May call with Trump.'
    ],
    shortQuotes: [
      'impossible without determining the U.S. position',
      'is virtually the only disarmament document left'
    ],
    attribution: 'Peskov, as cited by TASS in Vestnik Kavkaza',
    confidence: 'verified',
    sources: [common.vestnikKavkaza, common.tassViaNewsAm_2019_05_03]
  },
  {
    id: 'baklanov-2019',
    name: 'Andrey Baklanov',
    role: 'deputy head, Council of the Russian Diplomats Association',
    date: '2019-05',
    precision: 'month',
    inferred: true,
    stance: 'against hurrying into talks; against talks with the Trump administration',
    paraphrase: [
      'Russia should not rush; he sees a trick in current US disarmament proposals.',
      "He reads the US aim as lining Russia's position up with China's.",
      'Washington, he argues, wants Russia to lower its readiness, having concluded it cannot build a reliable shield against Russian missiles.',
      'He doubts the US would keep its obligations if circumstances change, and would rather have talks that ease confrontation and guard against accident or unauthorised attack.'
    ],
    shortQuotes: [
      'I see a trick in all the disarmament proposals',
      'I oppose negotiations with the Trump administration'
    ],
    attribution: 'Baklanov to Vestnik Kavkaza',
    confidence: 'verified',
    sources: [common.vestnikKavkaza]
  },
  {
    id: 'billingslea-2020',
    name: 'Marshall Billingslea',
    role: 'US special envoy for arms control',
    date: '2020-10-13',
    precision: 'day',
    stance: 'extension for a frozen arsenal, extendable to China',
    paraphrase: [
      'He speaks of an agreement in principle at the top and says a deal could be struck at once if Moscow shows the will.',
      'Any arrangement must be shaped so that China can be brought under it later.'
    ],
    shortQuotes: ['agreement in principle at the highest levels'],
    attribution: 'Billingslea at the Heritage Foundation, AFP',
    confidence: 'verified',
    sources: [common.afpViaMilitary_2020_10_13]
  },
  {
    id: 'obrien-2020',
    name: "Robert O'Brien",
    role: 'US national security adviser',
    date: '2020-10-16',
    precision: 'day',
    stance: 'one year only with a freeze',
    paraphrase: [
      "A year's extension in return for freezing all warheads would have been good for both; without the freeze it cannot go ahead.",
      'He had thought Russia willing after Geneva.'
    ],
    shortQuotes: ['is a non-starter'],
    attribution: "O'Brien on Twitter, 16 October 2020",
    confidence: 'verified',
    sources: [common.urduPointSputnik_2020_10_16, common.diplomaticObserver_2020_10]
  },
  {
    id: 'peskov-2020-10-19',
    name: 'Dmitry Peskov',
    role: 'Kremlin spokesman',
    date: '2020-10-19',
    precision: 'day',
    stance: 'prefers a US yes to one year',
    paraphrase: [
      'An extension would give twelve months for serious talks; ending without the document would have quite negative consequences.'
    ],
    shortQuotes: [],
    attribution: 'Peskov, Sputnik, 19 October 2020',
    confidence: 'verified',
    sources: [common.sputnik_2020_10_19]
  },
  {
    id: 'peskov-2020',
    name: 'Dmitry Peskov',
    role: 'Kremlin spokesman',
    date: '2020-10-21',
    precision: 'day',
    stance: 'for extension, hopeful',
    paraphrase: [
      'Arms control and the treaty matter to the whole world, not only the two states.',
      'Expert work is going on and he expects disputes to be settled by dialogue.',
      'A CNN report about a Burevestnik test should be taken sceptically.'
    ],
    shortQuotes: ['Here we hope to continue dialogue', 'important for the entire world'],
    attribution: 'Peskov, TASS, 21 October 2020',
    confidence: 'verified',
    sources: [common.tass_2020_10_21]
  }
];

export const STATEMENT_CHECKS: readonly StatementCheck[] = [
  {
    claim: 'TASS, 21 Oct 2020: Putin offered a one-year extension without preconditions on 16 October',
    result: 'confirmed',
    confidence: 'verified',
    sources: [common.urduPointSputnik_2020_10_16, common.diplomaticObserver_2020_10]
  },
  {
    claim: 'TASS, 21 Oct 2020: the US agreed to hold a meeting to finalise the agreement',
    result:
      'the US said it was prepared to meet immediately to finalise a verifiable agreement; no concluding meeting followed',
    confidence: 'verified',
    sources: [common.teleSUR_2020_10_20, common.airForceMagazineViaJohnson_2020_12_04]
  },
  {
    claim: 'TASS, 21 Oct 2020: in force until 5 February 2021',
    result: 'TASS itself wrote 4 February 2021 five days earlier; see the readings of the day of expiry',
    confidence: 'disputed',
    sources: [common.tass_2020_10_16]
  }
];

export const OFFER_PARAMETERS: readonly OfferParameter[] = [
  { name: 'durationYears', values: [1, 5], note: 'Any term up to five years is lawful.' },
  {
    name: 'warheadFreeze',
    values: ['none', 'political, unverified', 'political, verified'],
    note: 'The freeze lay outside the treaty in every version: it covered warheads the treaty does not count.'
  },
  {
    name: 'verificationOfFreeze',
    values: ['none', 'required'],
    note: 'The one point on which the October 2020 bargaining stuck in public.'
  },
  {
    name: 'china',
    values: ['not involved', 'format open to China later', 'China must join'],
    note: 'China refused all trilateral formats.'
  },
  { name: 'consent', values: ['both parties'], note: 'Neither party can extend alone (Article XIV(2)).' },
  {
    name: 'approvalRussia',
    values: ['federal law: State Duma, Federation Council, presidential signature'],
    note: 'Required in 2021 and carried through.'
  },
  {
    name: 'approvalUS',
    values: ['executive action, no Senate vote'],
    note: 'Congress does not have to approve an extension the treaty itself foresees.'
  }
];
