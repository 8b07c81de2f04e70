import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { CalendarMonth, Sourced } from './schema.ts';
import * as common from './sources/common.ts';
import * as declared from './sources/declared.ts';
import * as treaty from './sources/treatyFacts.ts';

/** A day of every year, `MM-DD`. */
export type DayOfYear = `${number}-${number}`;

/** A number in a provision. */
export interface ProvisionNumber {
  value: number;
  unit: string;
  /** Where the provision sets a bound and not the number itself. */
  limit?: 'maximum' | 'minimum';
}

/** A day a provision fixes: `offset` after `anchor`. */
export interface Due {
  anchor: 'entryIntoForce' | 'originalExpiry';
  offset: { years: number } | { days: number };
  date: CalendarDate;
}

/** Days that come round each year. */
export interface Recurrence {
  due: readonly DayOfYear[];
  /** The days the data due are of. */
  asOf?: readonly DayOfYear[];
  first?: CalendarDate;
  firstAsOf?: CalendarDate;
  firstPeriodStarts?: CalendarDate;
  note?: string;
}

/** What the Treaty or its Protocol requires or is, in our own words. The law that is worked with is in `treaty/`. */
export interface TreatyFact extends Sourced {
  id: string;
  /** The provision, as the Treaty numbers it; where `note` says so, the number is from memory. */
  article: string;
  topic: string;
  statement: string;
  date?: CalendarDate | CalendarMonth;
  numbers?: readonly ProvisionNumber[];
  due?: Due;
  recurrence?: Recurrence;
}

/** In the order of the Treaty. */
export const TREATY_FACTS: readonly TreatyFact[] = [
  {
    id: 'frame-structure',
    article: 'whole treaty',
    topic: 'structure',
    statement:
      'Three tiers: a main text of sixteen articles, a Protocol in ten parts that is an integral part of the treaty, and three technical annexes to the Protocol. Three unilateral statements (missile defence and the Trident I missile) sit beside it without legal force.',
    numbers: [
      { value: 16, unit: 'articles' },
      { value: 10, unit: 'Protocol parts' },
      { value: 3, unit: 'annexes' },
      { value: 3, unit: 'unilateral statements' }
    ],
    confidence: 'verified',
    sources: [common.articleByArticleAnalysis, treaty.vdocumentProtocol]
  },
  {
    id: 'frame-protocol-parts',
    article: 'Protocol',
    topic: 'structure',
    statement:
      'Protocol parts in order: One terms and definitions; Two data categories; Three conversion or elimination; Four notifications; Five inspection activities; Six Bilateral Consultative Commission; Seven telemetric information; Eight provisional application; Nine agreed statements; Ten final provisions.',
    confidence: 'verified',
    sources: [treaty.vdocumentProtocol, treaty.vdocument]
  },
  {
    id: 'frame-signed',
    article: 'signature',
    topic: 'dates',
    statement: 'Signed in Prague on 8 April 2010 by Presidents Obama and Medvedev, in English and Russian.',
    date: '2010-04-08',
    confidence: 'verified',
    sources: [common.state_2011_02_05, common.wikipediaMirror]
  },
  {
    id: 'frame-eif',
    article: 'XIV(1)',
    topic: 'entry into force',
    statement:
      'Entered into force on 5 February 2011, the day the instruments of ratification were exchanged in Munich by Clinton and Lavrov.',
    date: '2011-02-05',
    confidence: 'verified',
    sources: [common.state_2011_02_05, common.podvig_2011_02]
  },
  {
    id: 'frame-supersedes',
    article: 'XIV',
    topic: 'entry into force',
    statement:
      'On entry into force the 2002 Moscow (SORT) Treaty stopped applying; its Russian legal-database entry is marked as not in force from 05.02.2011 because of the 2010 treaty.',
    date: '2011-02-05',
    confidence: 'verified',
    sources: [common.articleByArticleAnalysis, treaty.kodeks]
  },
  {
    id: 'art1',
    article: 'I',
    topic: 'general obligation',
    statement:
      'Each side reduces and limits its strategic offensive arms under the treaty and carries out its other obligations; definitions live in Part One of the Protocol.',
    confidence: 'from-memory',
    note: "Only the Protocol's reference back to Article I was seen, not the article itself.",
    sources: [treaty.vdocumentProtocol]
  },
  {
    id: 'art2-limit-deployed',
    article: 'II(1)(a)',
    topic: 'central limits',
    statement: 'Ceiling on deployed ICBMs, deployed SLBMs and deployed heavy bombers.',
    numbers: [{ value: 700, unit: 'deployed delivery vehicles', limit: 'maximum' }],
    confidence: 'verified',
    sources: [common.state_2023, treaty.albertaCowpoke_2012_05_15, common.tass_2020_10_21, treaty.newsprom_2010_04_09]
  },
  {
    id: 'art2-limit-warheads',
    article: 'II(1)(b)',
    topic: 'central limits',
    statement:
      'Ceiling on warheads on deployed ICBMs and SLBMs plus nuclear warheads counted for deployed heavy bombers.',
    numbers: [{ value: 1550, unit: 'warheads', limit: 'maximum' }],
    confidence: 'verified',
    sources: [common.state_2023, treaty.albertaCowpoke_2012_05_15, common.tass_2020_10_21, treaty.newsprom_2010_04_09]
  },
  {
    id: 'art2-limit-launchers',
    article: 'II(1)(c)',
    topic: 'central limits',
    statement: 'Ceiling on deployed and non-deployed ICBM launchers, SLBM launchers and heavy bombers together.',
    numbers: [{ value: 800, unit: 'deployed and non-deployed launchers and heavy bombers', limit: 'maximum' }],
    confidence: 'verified',
    note: 'The Russian MFA page cites subparagraph 1(c) of Article II for this ceiling.',
    sources: [common.state_2023, declared.mfa_2022, treaty.newsprom_2010_04_09]
  },
  {
    id: 'art2-deadline',
    article: 'II(1)',
    topic: 'deadline',
    statement:
      'The ceilings bind from seven years after entry into force and for as long as the treaty lasts afterwards; before that date a party may lawfully be above them.',
    numbers: [{ value: 7, unit: 'years' }],
    due: { anchor: 'entryIntoForce', offset: { years: 7 }, date: '2018-02-05' },
    confidence: 'verified',
    sources: [common.state_2011_02_05, common.state_2023, common.state_2018_02_05]
  },
  {
    id: 'art2-freedom-to-mix',
    article: 'II(2)',
    topic: 'force structure',
    statement: 'Each party decides the composition and structure of its own forces within the ceilings.',
    confidence: 'verified',
    note: 'Newsprom paraphrases it as the right to determine composition independently.',
    sources: [treaty.newsprom_2010_04_09, common.state_2023]
  },
  {
    id: 'art3-count-missile',
    article: 'III',
    topic: 'counting rules',
    statement:
      'For the 700 and 800 ceilings each deployed ICBM, deployed SLBM, deployed heavy bomber, or launcher counts as one; for warheads a deployed missile counts as the number of reentry vehicles actually emplaced on it.',
    numbers: [{ value: 1, unit: 'per item' }],
    confidence: 'verified',
    sources: [treaty.centerForArmsControl, common.crs_2021_07_30]
  },
  {
    id: 'art3-count-bomber',
    article: 'III',
    topic: 'counting rules',
    statement: 'Each deployed heavy bomber counts as one warhead however many weapons it can carry.',
    numbers: [{ value: 1, unit: 'warhead per deployed heavy bomber' }],
    confidence: 'verified',
    sources: [common.state_2023, treaty.centerForArmsControl, common.crs_2021_07_30]
  },
  {
    id: 'art3-stay-counted',
    article: 'III; VI',
    topic: 'counting rules',
    statement: "An item remains counted until it is converted or eliminated under the Protocol's procedures.",
    confidence: 'verified',
    sources: [common.crs_2021_07_30]
  },
  {
    id: 'art4',
    article: 'IV',
    topic: 'basing',
    statement:
      'Deployed systems may be kept only at declared bases; non-deployed items only at listed kinds of facility; non-deployed launchers must not be used for covert storage of missiles.',
    confidence: 'from-memory',
    note: 'Article IV wording not seen.',
    sources: [treaty.vdocument]
  },
  {
    id: 'art5-no-md-conversion',
    article: 'V(3)',
    topic: 'prohibitions',
    statement: 'ICBM and SLBM launchers may not be converted for missile-defence interceptors.',
    confidence: 'verified',
    note: 'Article number and the grandfathering of five converted Vandenberg silos are from memory.',
    sources: [treaty.centerForArmsControl]
  },
  {
    id: 'art5-new-kinds',
    article: 'V(2)',
    topic: 'new kinds',
    statement:
      'If a party believes a new kind of strategic offensive arm is emerging it may raise it in the Bilateral Consultative Commission.',
    confidence: 'from-memory',
    note: 'Defense Daily confirms that the commission decides how the treaty applies to new kinds; the article number is from memory.',
    sources: [treaty.usMissionGeneva_2010_08_11, common.defenseDaily_2017_07]
  },
  {
    id: 'art6-conversion',
    article: 'VI; Protocol Part Three',
    topic: 'conversion or elimination',
    statement:
      'Conversion, elimination and other removal from accountability follow Part Three of the Protocol. This is Article VI, not Article X, which is on national technical means.',
    confidence: 'verified',
    note: 'The US Senate condition (a)(10) cites Article VI and Part Three together; Part Three Section I(2)-(3) sets the test that converted items can no longer employ nuclear arms (Russian MFA cites I(3)).',
    sources: [treaty.stateRepost, treaty.vdocumentProtocol]
  },
  {
    id: 'art6-dispute-101',
    article: 'VI; Protocol Part Three, I(3)',
    topic: 'conversion or elimination',
    statement:
      'Russia holds that the US total of 800 is reached partly by removing 56 Trident II launchers and 41 B-52H bombers whose conversion it cannot confirm, and by not counting 4 silo training launchers, so that the ceiling is exceeded by 101. The US counts 800 and calls itself compliant.',
    numbers: [
      { value: 56, unit: 'SLBM launchers' },
      { value: 41, unit: 'B-52H' },
      { value: 4, unit: 'silo training launchers' },
      { value: 101, unit: 'total claimed excess' }
    ],
    confidence: 'disputed',
    note: "56+41+4 = 101 checks. The MFA page prints 'B-51H', evidently a slip for B-52H (the October 2022 notice says B-52H).",
    sources: [declared.mfa_2022, declared.sputnik_2022_10_14]
  },
  {
    id: 'art7-database',
    article: 'VII; Part Two',
    topic: 'data exchange',
    statement:
      'Each party maintains and exchanges a database covering numbers, locations and technical characteristics of covered systems and facilities.',
    confidence: 'verified',
    sources: [common.state_2011_02_05, treaty.dodTreatyCompliance]
  },
  {
    id: 'p4-initial-data',
    article: 'Part Four II(1)',
    topic: 'data exchange',
    statement:
      'Initial database: data current as of entry into force, to be given no later than 45 days after entry into force.',
    numbers: [{ value: 45, unit: 'days' }],
    due: { anchor: 'entryIntoForce', offset: { days: 45 }, date: '2011-03-22' },
    confidence: 'verified',
    note: "State's own fact sheet gives 22 March 2011; Podvig's blog says 20 March, an arithmetic slip.",
    sources: [
      treaty.dodTreatyCompliance,
      declared.insideDefense_2011_06_01,
      declared.airForceMagazineDailyReport_2011_06_02
    ]
  },
  {
    id: 'p4-six-month',
    article: 'Part Four II(2)',
    topic: 'data exchange',
    statement:
      "Complete updated data no later than 30 days after the end of each six-month period; the first period starts on the first day of the month after the month of entry into force, so periods run 1 March - 31 August and 1 September - end of February, and declared data are 'as of' 1 September and 1 March.",
    numbers: [
      { value: 30, unit: 'days' },
      { value: 6, unit: 'months' }
    ],
    recurrence: {
      asOf: ['03-01', '09-01'],
      due: ['03-30', '09-30'],
      firstPeriodStarts: '2011-03-01',
      firstAsOf: '2011-09-01'
    },
    confidence: 'verified',
    note: 'Due day computed as 30 days after 31 August and after 28/29 February; a 2023 report dates the missed US update to 30 March, which agrees.',
    sources: [treaty.dodTreatyCompliance, declared.mfa_2022, declared.exchangeMonitor_2019_10]
  },
  {
    id: 'p4-five-day',
    article: 'Part Four II(3)',
    topic: 'notifications',
    statement:
      'Any change in declared data is notified within five days of its occurring, except changes in warhead numbers, which travel only in the six-monthly data.',
    numbers: [{ value: 5, unit: 'days' }],
    confidence: 'verified',
    sources: [treaty.dodTreatyCompliance]
  },
  {
    id: 'p4-gmt',
    article: 'Part Four I(2)',
    topic: 'notifications',
    statement: 'Times in notifications are in Greenwich Mean Time; the date of provision is the date of receipt.',
    confidence: 'verified',
    sources: [treaty.dodTreatyCompliance]
  },
  {
    id: 'p4-launch',
    article: 'Part Four IV(1)',
    topic: 'notifications',
    statement:
      'Every ICBM or SLBM launch is notified at least 24 hours beforehand, through the 1988 launch-notification agreement (which outlived the suspension).',
    numbers: [{ value: 24, unit: 'hours', limit: 'minimum' }],
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_IV, common.podvig_2023_02, common.wion_2023_06_02]
  },
  {
    id: 'p4-telemetry-complaint',
    article: 'Part Four IV(2)-(3)',
    topic: 'telemetry',
    statement:
      'A complaint that telemetry media are incomplete or poor must come within 180 days of receipt; the explanation is due within 60 days after that complaint.',
    numbers: [
      { value: 180, unit: 'days' },
      { value: 60, unit: 'days' }
    ],
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_IV]
  },
  {
    id: 'p4-clearance',
    article: 'Part Four VI(1)',
    topic: 'inspection logistics',
    statement:
      'Standing diplomatic clearance number for inspection airplanes: within 30 days after entry into force for the rest of that calendar year, then at least 30 days before each new calendar year.',
    numbers: [{ value: 30, unit: 'days' }],
    due: { anchor: 'entryIntoForce', offset: { days: 30 }, date: '2011-03-07' },
    recurrence: {
      due: ['12-01'],
      note: "30 days before 1 January is 2 December; 'no less than 30 days' makes 1 December safe"
    },
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_VI]
  },
  {
    id: 'p4-flightplan',
    article: 'Part Four VI(2)',
    topic: 'inspection logistics',
    statement:
      "Flight plan notified at least six hours before planned departure from the last airfield before the inspected party's airspace.",
    numbers: [{ value: 6, unit: 'hours', limit: 'minimum' }],
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_VI]
  },
  {
    id: 'p4-bomber-24h',
    article: 'Part Four',
    topic: 'notifications',
    statement: 'A heavy bomber leaving national territory for more than 24 hours is notified.',
    numbers: [{ value: 24, unit: 'hours' }],
    confidence: 'verified',
    sources: [common.airAndSpaceForces_2012_02, common.hill_2012_01]
  },
  {
    id: 'nrrc',
    article: 'VII(3)',
    topic: 'notifications',
    statement:
      'Notifications go through the Nuclear Risk Reduction Centers (US: State Department; Russia: Ministry of Defence).',
    confidence: 'verified',
    note: 'Article paragraph from memory.',
    sources: [common.state_2012_05_17, treaty.reutersViaEmirates247_2011_02_05]
  },
  {
    id: 'uid',
    article: 'Annex on Inspection Activities',
    topic: 'unique identifiers',
    statement: 'Each ICBM, SLBM and heavy bomber carries a unique identifier.',
    confidence: 'verified',
    sources: [treaty.albertaCowpoke_2012_05_15, treaty.vdocument]
  },
  {
    id: 'art8',
    article: 'VIII',
    topic: 'ambiguity',
    statement:
      'Where a party thinks its own actions could look ambiguous it takes steps, such as providing information in advance, to avoid that.',
    confidence: 'from-memory',
    note: 'Article VIII wording not seen.',
    sources: [treaty.vdocument]
  },
  {
    id: 'art9-telemetry',
    article: 'IX; Part Seven',
    topic: 'telemetry',
    statement:
      'Telemetric information on missile flight tests is exchanged on a basis of parity, by agreement, as a transparency measure.',
    confidence: 'verified',
    sources: [treaty.vdocumentProtocol, treaty.state_2010_04_08_verification, treaty.hindustanTimes_2021_01_27]
  },
  {
    id: 'p7-five-launches',
    article: 'Part Seven',
    topic: 'telemetry',
    statement:
      'The exchange covers up to five launches a year, an equal number on each side, settled each year for launches of the year before. In practice one launch each was agreed in February 2012 and again in February 2013.',
    numbers: [{ value: 5, unit: 'launches a year', limit: 'maximum' }],
    confidence: 'verified',
    note: 'The five comes from a Heritage commentary, not from the treaty text itself; the annual settlement through the commission is seen in the 2012 and 2013 reports.',
    sources: [common.dailySignal_2012_02_09, common.airAndSpaceForces_2013_02, treaty.state_2010_04_08_telemetry]
  },
  {
    id: 'art10-ntm',
    article: 'X',
    topic: 'verification',
    statement:
      'National technical means may be used and not be interfered with; concealment measures impeding them are barred (with exceptions for practices at ICBM bases and for environmental shelters).',
    confidence: 'verified',
    note: 'Content verified; the article number X is from memory.',
    sources: [treaty.state_2010_04_08_verification, treaty.albertaCowpoke_2012_05_15]
  },
  {
    id: 'art11-right',
    article: 'XI(1)-(2); Part Five',
    topic: 'inspections',
    statement:
      'Each party may inspect to confirm declared data: Article XI(2) covers ICBM bases, submarine bases and air bases (Type One); the other inspection right covers sites with only non-deployed or converted/eliminated items (Type Two).',
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_article, treaty.state_2010_04_08_verification, common.state_2012_05_17]
  },
  {
    id: 'p5-start',
    article: 'Part Five I(2)',
    topic: 'inspections',
    statement: 'Inspection rights open after 60 days from entry into force.',
    numbers: [{ value: 60, unit: 'days' }],
    due: { anchor: 'entryIntoForce', offset: { days: 60 }, date: '2011-04-06' },
    confidence: 'verified',
    note: 'State: inspections possible from 6 April 2011; the first US team arrived in Russia on 13 April 2011.',
    sources: [treaty.businesspravo_2010_04_08_I, common.state_2011_02_05, common.stateArchived_2011_04_13]
  },
  {
    id: 'p5-one-at-a-time',
    article: 'Part Five I(4)',
    topic: 'inspections',
    statement: "No more than one inspection at a time on the inspected party's territory.",
    numbers: [{ value: 1, unit: 'inspection at a time', limit: 'maximum' }],
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_I]
  },
  {
    id: 'p5-exemption',
    article: 'Part Five I(5)',
    topic: 'inspections',
    statement:
      'In exceptional cases, and for purposes not contrary to the treaty, the inspected party may temporarily exempt facilities from inspection activities. Russia used this for all its facilities on 8 August 2022; the US called that use invalid.',
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_I, common.tass_2022_08_08, common.areteNews_2023_02]
  },
  {
    id: 'p5-type-one',
    article: 'Part Five VI',
    topic: 'inspections',
    statement: 'Up to ten Type One inspections a year for each party.',
    numbers: [{ value: 10, unit: 'a year', limit: 'maximum' }],
    confidence: 'verified',
    note: 'Count verified; the section number VI is from memory.',
    sources: [common.state_2012_05_17, treaty.albertaCowpoke_2012_05_15, treaty.indianExpressAP_2010_12_23]
  },
  {
    id: 'p5-type-two',
    article: 'Part Five VII',
    topic: 'inspections',
    statement: 'Up to eight Type Two inspections a year for each party.',
    numbers: [{ value: 8, unit: 'a year', limit: 'maximum' }],
    confidence: 'verified',
    note: 'Count verified; the section number VII is from memory.',
    sources: [common.state_2012_05_17, treaty.albertaCowpoke_2012_05_15, treaty.indianExpressAP_2010_12_23]
  },
  {
    id: 'p5-total',
    article: 'Part Five',
    topic: 'inspections',
    statement:
      'So at most eighteen inspections a year for each party, counted by treaty year (5 February to 4 February).',
    numbers: [{ value: 18, unit: 'a year', limit: 'maximum' }],
    confidence: 'verified',
    note: "Podvig counts the 2020 quota from 5 February, which supports treaty-year counting; some State texts say 'in 2011', 'in 2012' loosely.",
    sources: [common.state_2012_05_17, common.airAndSpaceForces_2012_02, declared.podvig_2020_04]
  },
  {
    id: 'p5-exhibitions',
    article: 'Part Five VIII',
    topic: 'exhibitions',
    statement:
      'Exhibitions show distinguishing features and confirm technical characteristics of each new type, variant or version; they are separate from inspections and at the invitation of the exhibiting party.',
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_VIII]
  },
  {
    id: 'p5-reports',
    article: 'Part Five X',
    topic: 'inspections',
    statement:
      'The inspection report is written in two copies, each in Russian and English, and contains factual information only.',
    numbers: [{ value: 2, unit: 'copies' }],
    confidence: 'verified',
    sources: [treaty.businesspravo_2010_04_08_X]
  },
  {
    id: 'lists-airplanes',
    article: 'Part Five II',
    topic: 'inspection logistics',
    statement: 'Types of inspection airplanes exchanged within 5 days of entry into force.',
    numbers: [{ value: 5, unit: 'days' }],
    due: { anchor: 'entryIntoForce', offset: { days: 5 }, date: '2011-02-10' },
    confidence: 'verified',
    sources: [common.state_2011_02_05, treaty.defenceIQ_2011_02]
  },
  {
    id: 'lists-inspectors',
    article: 'Part Five II',
    topic: 'inspection logistics',
    statement:
      'Lists of inspectors (no more than 300) and aircrew exchanged within 25 days; visas within 30 days of receiving the lists.',
    numbers: [
      { value: 25, unit: 'days' },
      { value: 300, unit: 'inspectors', limit: 'maximum' },
      { value: 30, unit: 'days for visas' }
    ],
    due: { anchor: 'entryIntoForce', offset: { days: 25 }, date: '2011-03-02' },
    confidence: 'verified',
    sources: [
      common.state_2011_02_05,
      treaty.reutersViaEmirates247_2011_02_05,
      treaty.reutersViaFinancialExpress_2011_01_28
    ]
  },
  {
    id: 'facilities-2010',
    article: 'Part Two',
    topic: 'inspections',
    statement: 'Facilities subject to inspection as listed at signature: 35 in Russia and 17 in the United States.',
    numbers: [
      { value: 35, unit: 'facilities, Russia' },
      { value: 17, unit: 'facilities, US' }
    ],
    confidence: 'verified',
    sources: [treaty.indianExpressAP_2010_12_23]
  },
  {
    id: 'lists-facilities-2010',
    article: 'Part Eight',
    topic: 'provisional application',
    statement: 'Lists of inspectable facilities and site diagrams were exchanged in May 2010, before entry into force.',
    date: '2010-05',
    confidence: 'verified',
    sources: [common.state_2011_02_05]
  },
  {
    id: 'art12',
    article: 'XII; Part Six',
    topic: 'Bilateral Consultative Commission',
    statement:
      'The parties create the Bilateral Consultative Commission; its powers and procedures are in Part Six of the Protocol.',
    confidence: 'verified',
    sources: [treaty.kodeks_2010_04_08]
  },
  {
    id: 'p6-two-sessions',
    article: 'Part Six',
    topic: 'Bilateral Consultative Commission',
    statement: 'At least two sessions a year unless the parties agree otherwise.',
    numbers: [{ value: 2, unit: 'sessions a year', limit: 'minimum' }],
    confidence: 'from-memory',
    note: 'Number from memory; only the creation and powers of the BCC were seen.',
    sources: [treaty.usMissionGeneva_2010_08_11]
  },
  {
    id: 'p6-45-days',
    article: 'Part Six',
    topic: 'Bilateral Consultative Commission',
    statement: 'When one party asks for a session it is to be convened within 45 days.',
    numbers: [{ value: 45, unit: 'days' }],
    confidence: 'from-memory',
    note: "Seen: the US found Russia in breach for not convening a session within the treaty's required timeline. The figure 45 is from memory.",
    sources: [common.ejilTalk_2023, common.areteNews_2023_02]
  },
  {
    id: 'bcc-power',
    article: 'XV(2); Part Six',
    topic: 'amendment',
    statement:
      'The commission may agree changes to the Protocol and annexes that do not affect substantive rights or obligations; anything substantive needs an amendment.',
    confidence: 'verified',
    note: 'Article number from memory.',
    sources: [treaty.usMissionGeneva_2010_08_11]
  },
  {
    id: 'art13',
    article: 'XIII',
    topic: 'third parties',
    statement:
      'No assuming of international obligations that conflict with the treaty; existing patterns of cooperation with third states are unaffected.',
    confidence: 'from-memory',
    note: 'The 2009 joint understanding carried the same carve-out.',
    sources: [treaty.vdocument]
  },
  {
    id: 'art14-duration',
    article: 'XIV(2)',
    topic: 'duration',
    statement: 'Stays in force ten years, unless replaced earlier by a later agreement on strategic offensive arms.',
    numbers: [{ value: 10, unit: 'years' }],
    due: { anchor: 'entryIntoForce', offset: { years: 10 }, date: '2021-02-05' },
    confidence: 'verified',
    sources: [
      common.state_2011_02_05,
      common.crs_2021_07_30,
      treaty.argumentyIFakty_2021_01_27,
      treaty.albertaCowpoke_2012_05_15
    ]
  },
  {
    id: 'art14-extension',
    article: 'XIV(2)',
    topic: 'extension',
    statement:
      'If a party raises extension the parties consider it together; if they decide to extend, the extension is for no more than five years, again unless replaced earlier. Consent of both is needed; neither can extend alone.',
    numbers: [{ value: 5, unit: 'years', limit: 'maximum' }],
    due: { anchor: 'originalExpiry', offset: { years: 5 }, date: '2026-02-05' },
    confidence: 'verified',
    note: 'The joint-consideration clause is from memory; consent, option and five-year cap are verified.',
    sources: [
      treaty.argumentyIFakty_2021_01_27,
      common.tass_2019_12_05,
      common.tass_2020_10_21,
      treaty.albertaCowpoke_2012_05_15
    ]
  },
  {
    id: 'art14-second-extension',
    article: 'XIV(2)',
    topic: 'extension',
    statement:
      'Whether an extension shorter than five years could be followed by another up to the five-year total was never tested. After the full five years were used in 2021 all officials and analysts found say no further extension was possible.',
    confidence: 'disputed',
    note: "In October 2020 Russia offered 'at least a year' and the US offered one year, so a follow-on within five years was implicitly imagined. No authoritative ruling was found.",
    sources: [
      common.politNavigator_2025_11_26,
      common.armsControlAssociation_2025_08_13,
      common.particleNews_2026_01_limits,
      common.reutersViaBairdMaritime_2026_02_05
    ]
  },
  {
    id: 'art14-withdrawal',
    article: 'XIV(3)',
    topic: 'withdrawal',
    statement:
      "A party may withdraw if it decides that extraordinary events related to the treaty's subject matter have jeopardised its supreme interests; the notice must state those events.",
    confidence: 'verified',
    sources: [treaty.centerForSecurityPolicy_2014_04, treaty.foreignPolicyBlogs_2011_01_24]
  },
  {
    id: 'art14-withdrawal-delay',
    article: 'XIV(3)',
    topic: 'withdrawal',
    statement:
      'The treaty ends three months after the other party receives the withdrawal notice, unless the notice names a later date.',
    numbers: [{ value: 3, unit: 'months', limit: 'minimum' }],
    confidence: 'from-memory',
    note: 'The excerpt seen stops before the time limit.',
    sources: [treaty.foreignPolicyBlogs_2011_01_24]
  },
  {
    id: 'art14-no-suspension',
    article: 'XIV',
    topic: 'suspension',
    statement:
      'The text provides for withdrawal but not for one-sided suspension. Russia suspended by federal law in 2023; the US called the suspension legally invalid and kept treating Russia as bound.',
    confidence: 'disputed',
    note: "The Russian legal database marks the treaty as suspended; State's 15 March 2023 statement says the opposite.",
    sources: [common.podvig_2023_02, common.ejilTalk_2023, treaty.bulletin_2023_03_02, treaty.kodeks_2010_04_08]
  },
  {
    id: 'art15',
    article: 'XV',
    topic: 'amendment',
    statement: 'Amendments by agreement, entering into force like the treaty itself.',
    confidence: 'from-memory',
    sources: [treaty.usMissionGeneva_2010_08_11]
  },
  {
    id: 'art16',
    article: 'XVI',
    topic: 'registration',
    statement: 'Registered with the United Nations under Article 102 of the Charter.',
    confidence: 'from-memory',
    note: 'Not seen.',
    sources: [common.articleByArticleAnalysis]
  },
  {
    id: 'us-report-jan31',
    article: 'US Senate condition (a)(10)',
    topic: 'domestic reporting',
    statement:
      'The US President reports to two Senate committees by 31 January each year, starting 31 January 2012, on reductions and on Russian compliance.',
    recurrence: { due: ['01-31'], first: '2012-01-31' },
    confidence: 'verified',
    sources: [treaty.stateRepost, treaty.stateMirror_2024_01]
  },
  {
    id: 'us-consent',
    article: 'US Senate',
    topic: 'domestic approval',
    statement:
      'Senate advice and consent: 71 to 26 on 22 December 2010 (67 needed if all vote); 13 Republicans in favour.',
    date: '2010-12-22',
    numbers: [
      { value: 71, unit: 'ayes' },
      { value: 26, unit: 'nays' },
      { value: 13, unit: 'Republican ayes' }
    ],
    confidence: 'verified',
    sources: [common.nbcNewsFirstRead_2010_12_22, common.crs_2021_07_30]
  }
];
