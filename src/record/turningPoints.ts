import type { RecordedEvent } from './recordedEvent.ts';
import * as common from './sources/common.ts';
import * as declared from './sources/declared.ts';
import * as events from './sources/events.ts';

/** The events that a path of the Treaty is made of: what was decided, and what fell due. In date order. */
export const TURNING_POINTS: readonly RecordedEvent[] = [
  {
    id: '2010-04-08-1',
    date: '2010-04-08',
    precision: 'day',
    actor: 'both',
    kind: 'signature',
    title: 'Treaty signed in Prague',
    summary: 'Obama and Medvedev sign the treaty and its Protocol.',
    confidence: 'verified',
    sources: [common.state_2011_02_05, common.wikipediaMirror]
  },
  {
    id: '2011-02-05-1',
    date: '2011-02-05',
    precision: 'day',
    actor: 'both',
    kind: 'entryIntoForce',
    title: 'Entry into force',
    summary: 'Clinton and Lavrov exchange instruments in Munich; the treaty begins its ten-year life.',
    confidence: 'verified',
    sources: [common.state_2011_02_05, common.podvig_2011_02]
  },
  {
    id: '2018-02-05-1',
    date: '2018-02-05',
    precision: 'day',
    actor: 'both',
    kind: 'limits',
    title: 'Central limits bind',
    summary: 'Seven years after entry into force both sides must be, and declare that they are, within the limits.',
    confidence: 'verified',
    sources: [common.state_2018_02_05, declared.newsweek_2018_02_23, declared.unreportedtruth_2018_02_07]
  },
  {
    id: '2019-12-05-1',
    date: '2019-12-05',
    precision: 'day',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Putin offers immediate extension',
    summary: 'Putin says Russia is ready to extend before year end without preconditions; no US answer.',
    confidence: 'verified',
    sources: [common.tass_2019_12_05]
  },
  {
    id: '2020-03-1',
    date: '2020-03',
    precision: 'month',
    actor: 'both',
    kind: 'inspection',
    title: 'Inspections pause for the pandemic',
    summary:
      'The sides agree to stop inspections and put off the commission; two inspections each had been done since 5 February 2020.',
    confidence: 'verified',
    note: 'Podvig dates the halt to about 1 April; official texts say March 2020.',
    sources: [
      declared.podvig_2020_04,
      events.newDefenceOrder_2020_07,
      common.armsControlAssociationViaFrontierPost_2022_11
    ]
  },
  {
    id: '2020-10-13-1',
    date: '2020-10-13',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: 'US claims agreement in principle',
    summary:
      'Billingslea says the US would extend for some period if Russia freezes all warheads, in a form that can later include China.',
    confidence: 'verified',
    sources: [common.afpViaMilitary_2020_10_13]
  },
  {
    id: '2020-10-16-putin',
    date: '2020-10-16',
    precision: 'day',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Putin offers one year without conditions',
    summary:
      'At the Security Council Putin proposes extending at least a year unconditionally to allow talks; Moscow sends a note.',
    confidence: 'verified',
    sources: [
      common.urduPointSputnik_2020_10_16,
      common.diplomaticObserver_2020_10,
      common.tass_2020_10_16,
      common.mfaViaVoltaireNetwork_2020_10_20
    ]
  },
  {
    id: '2020-10-16-obrien',
    date: '2020-10-16',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: "O'Brien rejects it the same day",
    summary: "The US adviser calls extension without a warhead freeze a 'non-starter'.",
    confidence: 'verified',
    sources: [common.urduPointSputnik_2020_10_16]
  },
  {
    id: '2020-10-20-mfa',
    date: '2020-10-20',
    precision: 'day',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Russia offers a freeze',
    summary:
      'The Foreign Ministry offers one year plus a political freeze of all warheads, if the US adds no further demands.',
    confidence: 'verified',
    sources: [common.interfax_2020_10_20, common.mfaViaVoltaireNetwork_2020_10_20, events.sputnik_2020_10_20]
  },
  {
    id: '2021-01-21-1',
    date: '2021-01-21',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: 'Biden seeks five years',
    summary: 'Psaki confirms the US wants the full five-year extension the treaty allows.',
    confidence: 'verified',
    note: 'TASS dates the remark to 22 January (Moscow time).',
    sources: [common.reutersViaNationalPost_2021_01_21, events.trtWorld_2021_01_21]
  },
  {
    id: '2021-01-26-1',
    date: '2021-01-26',
    precision: 'day',
    actor: 'both',
    kind: 'extension',
    title: 'Notes exchanged; leaders talk',
    summary:
      'Agreement on five years is recorded by exchange of notes; Biden and Putin speak; Putin submits the ratification bill that evening.',
    confidence: 'verified',
    sources: [common.stateDuma_2021_01_27, common.warZone_2021_01_26, events.urduPointSputnik_2021_01_27]
  },
  {
    id: '2021-02-03-1',
    date: '2021-02-03',
    precision: 'day',
    actor: 'both',
    kind: 'extension',
    title: 'Extension enters into force',
    summary: 'Notes confirming completed procedures are exchanged in Moscow, two days before the treaty would lapse.',
    confidence: 'verified',
    sources: [common.sputnik_2021_02_03, events.asil_2021_02]
  },
  {
    id: '2023-02-28-1',
    date: '2023-02-28',
    precision: 'day',
    actor: 'RU',
    kind: 'suspension',
    title: 'Suspension law in force',
    summary: 'Putin signs; the law takes effect the same day.',
    confidence: 'verified',
    sources: [common.interfax_2023_02_28, common.podvig_2023_02]
  },
  {
    id: '2025-09-22-1',
    date: '2025-09-22',
    precision: 'day',
    actor: 'RU',
    kind: 'endOfTreaty',
    title: 'Putin offers a year of voluntary limits',
    summary:
      'Russia would keep the central limits for one year after 5 February 2026 if the US does likewise and does not upset the balance.',
    confidence: 'verified',
    sources: [events.reutersViaCyprusMail_2025_09_22, events.apViaNewIndianExpress_2025_09_22]
  },
  {
    id: '2026-02-04-1',
    date: '2026-02-04',
    precision: 'day',
    actor: 'RU',
    kind: 'endOfTreaty',
    title: 'Russian MFA: no longer bound',
    summary: 'The ministry says the sides are bound by no obligations and that its offer went unanswered.',
    confidence: 'verified',
    sources: [events.tass_2026_02_04_parties, common.tass_2026_02_04_fulfilled]
  },
  {
    id: '2026-02-05-lapse',
    date: '2026-02-05',
    precision: 'day',
    actor: 'both',
    kind: 'expiry',
    title: 'Treaty lapses',
    summary: "The treaty's extended term ends (on the US count, at the end of 4 February).",
    confidence: 'verified',
    sources: [common.tass_2026_02_04_fulfilled, common.state_2023]
  }
];
