import type { RecordedEvent } from './recordedEvent.ts';
import * as common from './sources/common.ts';
import * as declared from './sources/declared.ts';
import * as events from './sources/events.ts';
import { TURNING_POINTS } from './turningPoints.ts';

const OTHER_EVENTS: readonly RecordedEvent[] = [
  {
    id: '2009-04-01-1',
    date: '2009-04-01',
    precision: 'day',
    actor: 'both',
    kind: 'negotiation',
    title: 'Presidents order a follow-on treaty',
    summary: 'Obama and Medvedev, meeting in London, agree to open talks on a treaty to follow START I.',
    confidence: 'from-memory',
    note: 'Only a low-quality snippet confirmed the London meeting.',
    sources: [common.wikipediaMirror]
  },
  {
    id: '2009-05-19-1',
    date: '2009-05-19',
    precision: 'day',
    actor: 'both',
    kind: 'negotiation',
    title: 'Talks on the new treaty begin',
    summary: 'The drafting period conventionally starts with the first full negotiating round in May 2009.',
    confidence: 'verified',
    sources: [common.wikipediaMirror]
  },
  {
    id: '2009-07-06-1',
    date: '2009-07-06',
    precision: 'day',
    actor: 'both',
    kind: 'negotiation',
    title: 'Joint understanding sets the ranges',
    summary:
      'In Moscow the presidents commit to 1,500-1,675 strategic warheads and 500-1,100 delivery vehicles, with a ten-year term.',
    confidence: 'verified',
    sources: [events.fas_2009_07, common.articleByArticleAnalysis]
  },
  {
    id: '2009-08-25-1',
    date: '2009-08-25',
    precision: 'day',
    actor: 'US',
    kind: 'negotiation',
    title: 'US hands over draft articles',
    summary:
      "Washington's embassy gives Moscow the US draft of the treaty articles and definitions ahead of the round opening on 31 August.",
    confidence: 'verified',
    sources: [events.cable09STATE91106_2009_08_31, events.cable09STATE88262_2009_08]
  },
  {
    id: '2009-12-05-1',
    date: '2009-12-05',
    precision: 'day',
    actor: 'both',
    kind: 'expiry',
    title: 'START I runs out',
    summary: 'The 1991 treaty expires without its successor ready; inspections stop for the first time in two decades.',
    confidence: 'verified',
    sources: [common.articleByArticleAnalysis, events.armsControlToday_2010_09]
  },
  {
    id: '2010-05-1',
    date: '2010-05',
    precision: 'month',
    actor: 'both',
    kind: 'implementation',
    title: 'Facility lists exchanged',
    summary: 'Ahead of ratification the sides swap lists of inspectable facilities and site diagrams.',
    confidence: 'verified',
    sources: [common.state_2011_02_05]
  },
  {
    id: '2010-05-28-1',
    date: '2010-05-28',
    precision: 'day',
    actor: 'RU',
    kind: 'ratification',
    title: 'Medvedev sends the treaty to the Duma',
    summary: 'The Russian president submits the treaty and asks for ratification in step with the US Senate.',
    confidence: 'verified',
    note: 'The call for synchronised ratification was seen; that the text was formally submitted that day is from memory.',
    sources: [events.primeRIANovosti_2010_05_28]
  },
  {
    id: '2010-12-22-1',
    date: '2010-12-22',
    precision: 'day',
    actor: 'US',
    kind: 'ratification',
    title: 'US Senate gives consent',
    summary: 'The Senate approves 71 to 26; thirteen Republicans vote yes.',
    confidence: 'verified',
    sources: [common.nbcNewsFirstRead_2010_12_22, common.crs_2021_07_30]
  },
  {
    id: '2010-12-24-1',
    date: '2010-12-24',
    precision: 'day',
    actor: 'RU',
    kind: 'ratification',
    title: 'Duma first reading',
    summary: 'The ratification bill passes its first reading 350 to 58; two more readings are scheduled.',
    confidence: 'verified',
    sources: [common.riaNovosti_2010_12_27]
  },
  {
    id: '2011-01-14-1',
    date: '2011-01-14',
    precision: 'day',
    actor: 'RU',
    kind: 'ratification',
    title: 'Duma second reading',
    summary: 'The bill passes its second reading.',
    confidence: 'verified',
    sources: [events.riaNovostiViaGlobalSecurity_2011_01_17]
  },
  {
    id: '2011-01-25-1',
    date: '2011-01-25',
    precision: 'day',
    actor: 'RU',
    kind: 'ratification',
    title: 'Duma third reading',
    summary: 'The lower house ratifies 350 to 96 with one abstention and attaches statements.',
    confidence: 'verified',
    sources: [common.voiceOfAmerica_2011_01_25, common.rediffPTI_2011_01_26]
  },
  {
    id: '2011-01-26-1',
    date: '2011-01-26',
    precision: 'day',
    actor: 'RU',
    kind: 'ratification',
    title: 'Federation Council ratifies',
    summary: 'The upper house approves the ratification law.',
    confidence: 'verified',
    note: 'A unanimous 137 votes is from memory.',
    sources: [events.riaNovostiSputnik_2011_01_26]
  },
  {
    id: '2011-01-28-1',
    date: '2011-01-28',
    precision: 'day',
    actor: 'RU',
    kind: 'ratification',
    title: 'Medvedev signs ratification',
    summary: 'The Russian president signs the ratification law.',
    confidence: 'verified',
    sources: [events.vietnamNewsAgency_2011_01_28]
  },
  {
    id: '2011-03-1',
    date: '2011-03',
    precision: 'month',
    actor: 'both',
    kind: 'implementation',
    title: 'First exhibitions',
    summary: 'The US shows B-1B and B-2A bombers and Russia shows the RS-24 mobile missile.',
    confidence: 'verified',
    sources: [common.hill_2012_01, common.airAndSpaceForces_2012_02]
  },
  {
    id: '2011-03-22-1',
    date: '2011-03-22',
    precision: 'day',
    actor: 'both',
    kind: 'dataExchange',
    title: 'First database due',
    summary: 'Initial data, current as of 5 February, must be exchanged within 45 days; both sides comply.',
    confidence: 'verified',
    sources: [declared.insideDefense_2011_06_01, declared.airForceMagazineDailyReport_2011_06_02]
  },
  {
    id: '2011-04-06-1',
    date: '2011-04-06',
    precision: 'day',
    actor: 'both',
    kind: 'inspection',
    title: 'Inspection rights open',
    summary: 'Sixty days after entry into force, inspections may start.',
    confidence: 'verified',
    sources: [common.stateArchived_2011_04_13]
  },
  {
    id: '2011-04-13-1',
    date: '2011-04-13',
    precision: 'day',
    actor: 'US',
    kind: 'inspection',
    title: 'First US inspection team arrives',
    summary: 'US inspectors land in Russia for the first inspection under the treaty.',
    confidence: 'verified',
    sources: [common.stateArchived_2011_04_13]
  },
  {
    id: '2011-06-01-1',
    date: '2011-06-01',
    precision: 'day',
    actor: 'US',
    kind: 'publication',
    title: 'First totals published',
    summary: 'Washington publishes the first aggregate numbers for both sides.',
    confidence: 'verified',
    sources: [declared.airForceMagazineDailyReport_2011_06_02, declared.insideDefense_2011_06_01]
  },
  {
    id: '2011-08-04-1',
    date: '2011-08-04',
    precision: 'day',
    actor: 'both',
    kind: 'tally',
    title: 'A thousand notifications',
    summary: 'More than 1,000 notifications and eight inspections by both sides together since April.',
    confidence: 'verified',
    sources: [common.armsControlToday_2011_08]
  },
  {
    id: '2012-02-1',
    date: '2012-02',
    precision: 'month',
    actor: 'both',
    kind: 'commission',
    title: 'First telemetry exchange agreed',
    summary: 'The sides agree to exchange telemetry on one 2011 launch each, out of a possible five.',
    confidence: 'verified',
    note: 'Reported on 9 February 2012 as agreed that week.',
    sources: [common.dailySignal_2012_02_09]
  },
  {
    id: '2012-02-05-1',
    date: '2012-02-05',
    precision: 'day',
    actor: 'both',
    kind: 'tally',
    title: 'First year ends at full quota',
    summary: 'Each side used all 18 inspections in year one; about 1,800 notifications passed.',
    confidence: 'verified',
    sources: [common.airAndSpaceForces_2012_02, common.state_2012_05_17]
  },
  {
    id: '2012-02-07-1',
    date: '2012-02-07',
    precision: 'day',
    actor: 'both',
    kind: 'commission',
    title: 'First commission agreement',
    summary:
      'The Bilateral Consultative Commission signs Agreement Number 1 on demonstrating telemetry playback equipment.',
    confidence: 'verified',
    sources: [events.dodTreatyCompliance_2012_02_07]
  },
  {
    id: '2012-09-21-1',
    date: '2012-09-21',
    precision: 'day',
    actor: 'both',
    kind: 'commission',
    title: 'Fourth commission session ends',
    summary: 'A session held 11-21 September; more than 2,800 notifications so far.',
    confidence: 'verified',
    sources: [common.riaNovostiSputnik_2012_09_21]
  },
  {
    id: '2013-02-19-1',
    date: '2013-02-19',
    precision: 'day',
    actor: 'both',
    kind: 'commission',
    title: 'Second telemetry exchange agreed',
    summary: 'The sides agree to exchange telemetry on one 2012 launch each.',
    confidence: 'verified',
    note: 'Date is that of the State Department release.',
    sources: [common.airAndSpaceForces_2013_02]
  },
  {
    id: '2014-10-01-1',
    date: '2014-10-01',
    precision: 'day',
    actor: 'RU',
    kind: 'dataExchange',
    title: 'Russia passes the US in warheads',
    summary: 'The September data put Russia at 1,643 deployed warheads against 1,642, the first time it leads.',
    confidence: 'verified',
    sources: [declared.mostImportantNews_2014_10, declared.airForceMagazine_2015_01_06]
  },
  {
    id: '2016-10-01-1',
    date: '2016-10-01',
    precision: 'day',
    actor: 'RU',
    kind: 'dataExchange',
    title: 'Russian peak',
    summary: 'Data as of 1 September show 1,796 Russian warheads, the highest declared by Russia, before limits bind.',
    confidence: 'verified',
    note: "'Highest' holds across all that Russia declared.",
    sources: [declared.airForceMagazine_2016_10]
  },
  {
    id: '2017-01-28-1',
    date: '2017-01-28',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: 'Trump disparages the treaty to Putin',
    summary: 'Reuters reports that in their first call Trump called the treaty a bad deal when Putin raised extension.',
    confidence: 'verified',
    note: 'Reported by unnamed officials; the Kremlin declined to confirm.',
    sources: [events.tassViaNewsAz_2017_02_10, events.justSecurity_2019_12_09]
  },
  {
    id: '2017-08-1',
    date: '2017-08',
    precision: 'month',
    actor: 'US',
    kind: 'limits',
    title: 'US reaches the limits',
    summary: 'The US says it completed its reductions in August 2017.',
    confidence: 'verified',
    sources: [common.state_2018_02_05]
  },
  {
    id: '2017-10-02-1',
    date: '2017-10-02',
    precision: 'day',
    actor: 'both',
    kind: 'dataExchange',
    title: 'Data show US within limits, Russia 11 over',
    summary: 'September data put Russia at 1,561 warheads with four months to go.',
    confidence: 'verified',
    sources: [declared.exchangeMonitor_2017_10, declared.fas_2017_10_02]
  },
  {
    id: '2018-02-22-1',
    date: '2018-02-22',
    precision: 'day',
    actor: 'US',
    kind: 'publication',
    title: 'Limit-day numbers published',
    summary: 'US 652/1,350/800 and Russia 527/1,444/779 as of 5 February.',
    confidence: 'verified',
    sources: [declared.newsweek_2018_02_23]
  },
  {
    id: '2019-04-12-1',
    date: '2019-04-12',
    precision: 'day',
    actor: 'both',
    kind: 'commission',
    title: 'Seventeenth commission session ends',
    summary: 'Geneva session of 3-12 April 2019.',
    confidence: 'verified',
    sources: [common.tassViaSyriaTimes_2019_04_12]
  },
  {
    id: '2019-05-1',
    date: '2019-05',
    precision: 'month',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Peskov: waiting for a US position',
    summary:
      'Peskov says work on extension is impossible until Washington defines its position; diplomat Baklanov warns against hurrying into talks.',
    confidence: 'verified',
    note: 'The page is undated; May 2019 inferred from the 3 May call, which took place in 2019, not 2020.',
    sources: [common.vestnikKavkaza, events.newLebanon_2019_05]
  },
  {
    id: '2019-05-03-1',
    date: '2019-05-03',
    precision: 'day',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'Putin-Trump call',
    summary:
      'The presidents talk for over an hour and touch on extending the treaty or a wider new one; the Vestnik Kavkaza article refers to this call.',
    confidence: 'verified',
    sources: [common.tassViaNewsAm_2019_05_03, events.southChinaMorningPost_2019_05]
  },
  {
    id: '2019-11-13-1',
    date: '2019-11-13',
    precision: 'day',
    actor: 'both',
    kind: 'commission',
    title: 'Eighteenth commission session ends',
    summary: 'Geneva session of 6-13 November 2019, the last before the pandemic.',
    confidence: 'verified',
    sources: [common.tass_2019_11_15, common.armsControlAssociationViaFrontierPost_2022_11]
  },
  {
    id: '2020-06-22-1',
    date: '2020-06-22',
    precision: 'day',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'Vienna talks',
    summary: 'Billingslea and Ryabkov open strategic talks; the US wants China in and conditions extension.',
    confidence: 'verified',
    sources: [events.usnewslatest_2020_07, common.vietReader_2020_06_25, events.eadailyViaUsaOne_2020_06_22]
  },
  {
    id: '2020-07-27-1',
    date: '2020-07-27',
    precision: 'day',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'Vienna expert groups',
    summary: 'Expert working groups on space and other strategic issues meet 27-30 July.',
    confidence: 'verified',
    sources: [events.sputnikBrasil_2020_07_31]
  },
  {
    id: '2020-08-1',
    date: '2020-08',
    precision: 'month',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'Vienna second round',
    summary: 'Billingslea and Ryabkov meet again; the US seeks tighter verification and limits on whole arsenals.',
    confidence: 'verified',
    note: '17-18 August is from memory.',
    sources: [common.timeViaJohnson_2020_08_26]
  },
  {
    id: '2020-09-21-1',
    date: '2020-09-21',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: 'Billingslea asks for a memorandum',
    summary: 'He tells Kommersant there will be no extension unless a presidential memorandum is agreed by February.',
    confidence: 'verified',
    note: 'Interview reported 21-22 September.',
    sources: [common.pakistanPointSputnik_2020_09_22]
  },
  {
    id: '2020-10-02-1',
    date: '2020-10-02',
    precision: 'day',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: "O'Brien meets Patrushev in Geneva",
    summary: 'The US adviser later says he believed Russia would accept one year plus a freeze.',
    dateConfidence: 'from-memory',
    confidence: 'verified',
    note: "Sources say 'early October'; the 2nd is from memory.",
    sources: [common.diplomaticObserver_2020_10, events.rfeRLMoldova_2020_10_17]
  },
  {
    id: '2020-10-05-1',
    date: '2020-10-05',
    precision: 'day',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'Billingslea flies to Helsinki',
    summary: 'He breaks off an Asia trip to meet his Russian counterpart.',
    dateConfidence: 'from-memory',
    confidence: 'verified',
    note: "Sources say 'last week' on 13 October; the exact day is from memory.",
    sources: [common.afpViaMilitary_2020_10_13]
  },
  {
    id: '2020-10-19-1',
    date: '2020-10-19',
    precision: 'day',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Peskov: would rather hear yes',
    summary: 'The Kremlin says a year would buy time for real talks and hopes contacts continue.',
    confidence: 'verified',
    sources: [common.sputnik_2020_10_19]
  },
  {
    id: '2020-10-20-state',
    date: '2020-10-20',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: 'US ready to meet at once',
    summary: 'The State Department thanks Russia and says it will meet immediately to finalise a verifiable agreement.',
    confidence: 'verified',
    sources: [common.teleSUR_2020_10_20, common.pbsNewsHour_2020_10_20]
  },
  {
    id: '2020-10-21-peskov',
    date: '2020-10-21',
    precision: 'day',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Peskov hopes talks continue',
    summary: 'Peskov says expert work is under way and disputes can be ironed out by dialogue.',
    confidence: 'verified',
    sources: [common.tass_2020_10_21]
  },
  {
    id: '2020-10-21-pompeo',
    date: '2020-10-21',
    precision: 'day',
    actor: 'US',
    kind: 'extensionDiplomacy',
    title: 'Pompeo: treaty alone not a good deal',
    summary: "The Secretary of State argues the treaty covers too little of Russia's arsenal.",
    confidence: 'verified',
    sources: [events.fas_2020_10_22]
  },
  {
    id: '2020-12-1',
    date: '2020-12',
    precision: 'month',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'No deal before the handover',
    summary:
      'Russia had accepted one year and a freeze but refused verification of the freeze; the matter is left to Biden.',
    confidence: 'verified',
    sources: [common.airForceMagazineViaJohnson_2020_12_04, events.armsControlAssociation_2021_02_05]
  },
  {
    id: '2021-01-20-1',
    date: '2021-01-20',
    precision: 'day',
    actor: 'RU',
    kind: 'extensionDiplomacy',
    title: 'Kremlin would welcome extension',
    summary: "On Biden's first day Peskov says Russia favours keeping the treaty.",
    confidence: 'verified',
    sources: [events.trtWorld_2021_01_21]
  },
  {
    id: '2021-01-25-1',
    date: '2021-01-25',
    precision: 'day',
    actor: 'both',
    kind: 'extensionDiplomacy',
    title: 'Sullivan-Patrushev call',
    summary: 'The two security chiefs discuss the extension.',
    confidence: 'verified',
    sources: [events.xinhuaIANSViaSiasat_2021_01_28]
  },
  {
    id: '2021-01-27-duma',
    date: '2021-01-27',
    precision: 'day',
    actor: 'RU',
    kind: 'extension',
    title: 'Duma ratifies 399 to 0',
    summary: 'The lower house ratifies with no votes against or abstentions.',
    confidence: 'verified',
    sources: [common.afpViaKZone_2021_01_27, common.stateDuma_2021_01_27]
  },
  {
    id: '2021-01-27-fc',
    date: '2021-01-27',
    precision: 'day',
    actor: 'RU',
    kind: 'extension',
    title: 'Federation Council ratifies',
    summary: 'All 148 senators present vote in favour the same day.',
    confidence: 'verified',
    sources: [common.ruposters_2021_01_27]
  },
  {
    id: '2021-01-29-1',
    date: '2021-01-29',
    precision: 'day',
    actor: 'RU',
    kind: 'extension',
    title: 'Putin signs the law',
    summary: 'The ratification law takes effect on publication.',
    confidence: 'verified',
    sources: [common.tass_2021_01_29]
  },
  {
    id: '2021-06-16-1',
    date: '2021-06-16',
    precision: 'day',
    actor: 'both',
    kind: 'dialogue',
    title: 'Geneva summit starts a dialogue',
    summary: 'Biden and Putin launch a strategic stability dialogue.',
    confidence: 'verified',
    sources: [events.elnashra_2022_08, events.ians_2021_07_23]
  },
  {
    id: '2021-07-28-1',
    date: '2021-07-28',
    precision: 'day',
    actor: 'both',
    kind: 'dialogue',
    title: 'First dialogue round',
    summary: 'Delegations meet in Geneva.',
    confidence: 'verified',
    sources: [events.ians_2021_07_23]
  },
  {
    id: '2021-10-05-1',
    date: '2021-10-05',
    precision: 'day',
    actor: 'both',
    kind: 'commission',
    title: 'Commission meets again',
    summary: 'The first commission session since 2019 opens in Geneva; it is the nineteenth and the last held.',
    confidence: 'verified',
    note: "'Nineteenth' follows from the eighteenth in 2019; end date not found.",
    sources: [common.urduPointSputnik_2021_10_05, common.armsControlAssociationViaFrontierPost_2022_11]
  },
  {
    id: '2021-11-01-1',
    date: '2021-11-01',
    precision: 'day',
    actor: 'both',
    kind: 'inspection',
    title: 'Planned restart of inspections',
    summary: 'The US said inspections were to restart on this date; they did not.',
    confidence: 'verified',
    sources: [declared.armsControlToday_2021_12, common.armsControlAssociationViaFrontierPost_2022_11]
  },
  {
    id: '2022-02-1',
    date: '2022-02',
    precision: 'month',
    actor: 'both',
    kind: 'dialogue',
    title: 'Dialogue breaks off',
    summary: 'After the full-scale invasion of Ukraine the strategic stability dialogue stops.',
    confidence: 'verified',
    note: "Russia's account is that Washington broke it off.",
    sources: [events.sputnikBrasil_2022_08_21]
  },
  {
    id: '2022-08-01-1',
    date: '2022-08-01',
    precision: 'day',
    actor: 'US',
    kind: 'dialogue',
    title: 'Biden: ready to negotiate a successor',
    summary: 'Ahead of the NPT conference Biden says he is ready to work quickly on a framework for after 2026.',
    confidence: 'verified',
    sources: [events.alMayadeen_2022_08_01]
  },
  {
    id: '2022-08-08-1',
    date: '2022-08-08',
    precision: 'day',
    actor: 'RU',
    kind: 'inspection',
    title: 'Russia exempts all its facilities',
    summary:
      'By diplomatic note Russia temporarily exempts its sites from inspection, citing sanctions and unequal access.',
    confidence: 'verified',
    sources: [common.tass_2022_08_08, common.fas_2023_02]
  },
  {
    id: '2022-09-1',
    date: '2022-09',
    precision: 'month',
    actor: 'both',
    kind: 'dataExchange',
    title: 'Last two-way data exchange',
    summary: 'Data current as of 1 September are exchanged, with Russia at 1,549 warheads.',
    confidence: 'verified',
    sources: [declared.sputnik_2022_10_14, declared.newsmax_2025_01_21]
  },
  {
    id: '2022-11-28-1',
    date: '2022-11-28',
    precision: 'day',
    actor: 'RU',
    kind: 'commission',
    title: 'Russia puts off the commission',
    summary: 'The Cairo session planned for 29 November - 6 December is called off a day before.',
    confidence: 'verified',
    sources: [common.cnnViaNewsPressNOW_2022_11_28, common.trtWorld_2022_11_28]
  },
  {
    id: '2023-01-31-1',
    date: '2023-01-31',
    precision: 'day',
    actor: 'US',
    kind: 'compliance',
    title: 'US finds Russia in non-compliance',
    summary:
      'The annual report says Russia broke its duties on inspections and on convening the commission, not the numbers.',
    confidence: 'verified',
    sources: [common.fas_2023_02, common.ejilTalk_2023, common.areteNews_2023_02]
  },
  {
    id: '2023-02-21-1',
    date: '2023-02-21',
    precision: 'day',
    actor: 'RU',
    kind: 'suspension',
    title: 'Putin announces suspension',
    summary: 'Putin says participation is suspended; the ministry says limits and launch notifications will be kept.',
    confidence: 'verified',
    sources: [common.podvig_2023_02, events.reutersViaMoneycontrol_2023_02_22]
  },
  {
    id: '2023-02-22-1',
    date: '2023-02-22',
    precision: 'day',
    actor: 'RU',
    kind: 'suspension',
    title: 'Parliament passes the suspension law',
    summary: 'Both chambers adopt the law; only the president may resume participation.',
    confidence: 'verified',
    sources: [common.interfax_2023_02_22, common.podvig_2023_02]
  },
  {
    id: '2023-03-15-1',
    date: '2023-03-15',
    precision: 'day',
    actor: 'US',
    kind: 'suspension',
    title: 'US: suspension is invalid',
    summary: 'The State Department calls it legally invalid and says Russia remains bound.',
    confidence: 'verified',
    sources: [common.podvig_2023_02]
  },
  {
    id: '2023-03-30-1',
    date: '2023-03-30',
    precision: 'day',
    actor: 'both',
    kind: 'countermeasures',
    title: 'First missed data exchange',
    summary: 'Russia gives no March data and the US withholds its own.',
    confidence: 'verified',
    sources: [events.newsrnd_2023_06, declared.state_2023_05]
  },
  {
    id: '2023-05-15-1',
    date: '2023-05-15',
    precision: 'day',
    actor: 'US',
    kind: 'publication',
    title: 'US publishes its own totals',
    summary: '662 vehicles, 1,419 warheads, 800 launchers as of 1 March.',
    confidence: 'verified',
    sources: [declared.state_2023_05, declared.stateViaLosAlamos_2023_05_15]
  },
  {
    id: '2023-06-01-1',
    date: '2023-06-01',
    precision: 'day',
    actor: 'US',
    kind: 'countermeasures',
    title: 'US countermeasures',
    summary:
      'The US stops notifications and telemetry, revokes inspector visas and airplane clearances; launch notifications continue.',
    confidence: 'verified',
    sources: [common.sputnik_2023_06_01, events.urduPointSputnik_2023_06_02, common.wion_2023_06_02]
  },
  {
    id: '2023-06-02-1',
    date: '2023-06-02',
    precision: 'day',
    actor: 'US',
    kind: 'dialogue',
    title: 'Sullivan offers talks without conditions',
    summary:
      'The US adviser says Washington will discuss a framework for after 2026; Moscow says no new request arrived.',
    confidence: 'verified',
    sources: [events.urduPointSputnik_2023_06_08]
  },
  {
    id: '2025-01-17-1',
    date: '2025-01-17',
    precision: 'day',
    actor: 'US',
    kind: 'compliance',
    title: 'US: Russia may have gone over in 2024',
    summary: 'The annual report says Russia may have exceeded the warhead limit slightly for parts of 2024.',
    confidence: 'verified',
    sources: [declared.newsmax_2025_01_21, events.defenceBlog_2025_01]
  },
  {
    id: '2025-07-25-1',
    date: '2025-07-25',
    precision: 'day',
    actor: 'US',
    kind: 'endOfTreaty',
    title: 'Trump: expiry would be a big problem',
    summary: 'Asked by a TASS reporter, Trump says work on limits is starting.',
    confidence: 'verified',
    sources: [common.armsControlAssociation_2025_08_13]
  },
  {
    id: '2025-08-15-1',
    date: '2025-08-15',
    precision: 'day',
    actor: 'both',
    kind: 'endOfTreaty',
    title: 'Anchorage summit',
    summary:
      'Putin and Trump meet in Alaska; Trump later says limiting nuclear weapons was discussed. No agreement followed.',
    confidence: 'verified',
    sources: [common.armsControlAssociation_2025_08_13, events.globalNews_2025_08_26]
  },
  {
    id: '2025-10-05-1',
    date: '2025-10-05',
    precision: 'day',
    actor: 'US',
    kind: 'endOfTreaty',
    title: 'Trump: sounds like a good idea',
    summary: 'Trump calls the offer a good idea; no formal answer follows.',
    confidence: 'verified',
    sources: [events.asiacityNews_2025_10_06, events.reutersViaBairdMaritime_2025_12_10]
  },
  {
    id: '2025-10-08-1',
    date: '2025-10-08',
    precision: 'day',
    actor: 'RU',
    kind: 'endOfTreaty',
    title: 'Ryabkov spells out the offer',
    summary: 'Not an extension: limits kept from 6 February 2026, on condition of balance.',
    confidence: 'verified',
    sources: [common.lifeRu_2025_10_08]
  },
  {
    id: '2025-10-22-1',
    date: '2025-10-22',
    precision: 'day',
    actor: 'RU',
    kind: 'endOfTreaty',
    title: 'Data exchange ruled out',
    summary: 'Ryabkov says exchanging data is impossible under suspension.',
    confidence: 'verified',
    sources: [events.riaNovosti_2025_10_22]
  },
  {
    id: '2025-11-26-1',
    date: '2025-11-26',
    precision: 'day',
    actor: 'RU',
    kind: 'endOfTreaty',
    title: 'Ryabkov: no second extension possible',
    summary: 'He says the treaty has no option for another extension and its end is settled.',
    confidence: 'verified',
    sources: [common.politNavigator_2025_11_26]
  },
  {
    id: '2026-01-1',
    date: '2026-01',
    precision: 'month',
    actor: 'US',
    kind: 'endOfTreaty',
    title: 'Trump: if it expires, it expires',
    summary: 'In a New York Times interview Trump shrugs off the expiry and wants a better deal.',
    confidence: 'verified',
    sources: [common.particleNews_2026_01_limits, events.riaNovosti_2026_02_02]
  },
  {
    id: '2026-02-03-1',
    date: '2026-02-03',
    precision: 'day',
    actor: 'both',
    kind: 'endOfTreaty',
    title: 'Ryabkov: no answer is an answer',
    summary:
      'Russia will make no further approach; a Senate committee hears former officials against a bare extension.',
    confidence: 'verified',
    sources: [events.rbc_2026_02_03, events.exchangeMonitor_2026_02_03]
  },
  {
    id: '2026-02-05-trump',
    date: '2026-02-05',
    precision: 'day',
    actor: 'both',
    kind: 'endOfTreaty',
    title: 'Handshake deal reported, then refused',
    summary:
      'Axios reports a six-month informal understanding from Abu Dhabi; the same day Trump posts that he prefers a new treaty.',
    confidence: 'verified',
    note: "Reported understanding was unconfirmed and needed both presidents' approval.",
    sources: [
      events.caliberAz_2026_02_05,
      events.humanEvents_2026_02_05,
      events.eirNews_2026_02_are,
      common.reutersViaBairdMaritime_2026_02_05
    ]
  },
  {
    id: '2026-02-06-1',
    date: '2026-02-06',
    precision: 'day',
    actor: 'US',
    kind: 'afterExpiry',
    title: 'US calls for multilateral talks',
    summary: 'DiNanno tells the Conference on Disarmament that a new deal must include China; China declines for now.',
    confidence: 'verified',
    sources: [events.armsControlAssociation_2026_02, events.afpViaTopstory_2026_02_07, events.moneycontrol_2026_02_06]
  },
  {
    id: '2026-02-09-1',
    date: '2026-02-09',
    precision: 'day',
    actor: 'US',
    kind: 'afterExpiry',
    title: 'US weighs expanding deployments',
    summary: 'The New York Times reports options such as reactivating disabled submarine tubes.',
    confidence: 'verified',
    note: 'Semafor reads the report as the Navy already loading more missiles; not confirmed elsewhere.',
    sources: [common.trtWorld_2026_02_10, common.semafor_2026_02_10]
  },
  {
    id: '2026-02-11-1',
    date: '2026-02-11',
    precision: 'day',
    actor: 'RU',
    kind: 'afterExpiry',
    title: 'Lavrov: moratorium stands',
    summary: 'Russia will keep the limits as long as the US does.',
    confidence: 'verified',
    note: 'Sits awkwardly with the 4 February statement, which the ministry reaffirmed on 12 February.',
    sources: [common.tass_2026_02_11, events.channelNewsAsia_2026_02_11]
  },
  {
    id: '2026-02-12-1',
    date: '2026-02-12',
    precision: 'day',
    actor: 'RU',
    kind: 'afterExpiry',
    title: 'Zakharova reaffirms 4 February statement',
    summary: 'The ministry says its positions on expiry are unchanged.',
    confidence: 'verified',
    sources: [events.tass_2026_02_12]
  },
  {
    id: '2026-02-23-1',
    date: '2026-02-23',
    precision: 'day',
    actor: 'both',
    kind: 'afterExpiry',
    title: 'US meets Russia in Geneva',
    summary:
      'A US official reports meeting the Russians and, next day, the Chinese, after preparatory talks in Washington.',
    confidence: 'verified',
    sources: [events.afpViaTAG24_2026_02_23, events.reutersViaDevdiscourse_2026_02_24]
  },
  {
    id: '2026-02-24-1',
    date: '2026-02-24',
    precision: 'day',
    actor: 'CN',
    kind: 'afterExpiry',
    title: 'China urges US-Russia talks',
    summary: 'Beijing asks Washington to resume dialogue with Moscow.',
    confidence: 'verified',
    sources: [events.tass_2026_02_24]
  },
  {
    id: '2026-05-13-1',
    date: '2026-05-13',
    precision: 'day',
    actor: 'US',
    kind: 'afterExpiry',
    title: 'Trump arrives in Beijing',
    summary: 'A summit with Xi on trade, Iran and Taiwan; no arms-control outcome was found.',
    confidence: 'verified',
    sources: [events.ebizToday_2026_05_13]
  },
  {
    id: '2026-05-22-1',
    date: '2026-05-22',
    precision: 'day',
    actor: 'other',
    kind: 'afterExpiry',
    title: 'NPT conference fails',
    summary: 'The review conference ends without a final document, the third failure running.',
    confidence: 'verified',
    note: 'One outlet dates the close to 23 May.',
    sources: [events.iunWatch_2026_05, events.frameDial_2026_05, events.unoda_2026]
  },
  {
    id: '2026-06-1',
    date: '2026-06',
    precision: 'month',
    actor: 'other',
    kind: 'afterExpiry',
    title: 'No breakout seen so far',
    summary:
      'A digest four months on, citing a congressional study of May 2026, finds no large-scale Russian increase.',
    confidence: 'verified',
    note: 'Secondary source; the congressional study itself was not retrieved.',
    sources: [common.rbtfl_2026_06]
  }
];

/** The chronology, in date order; events of one day in the order in which they happened, where that is known. */
export const EVENTS: readonly RecordedEvent[] = [...TURNING_POINTS, ...OTHER_EVENTS].sort((a, b) =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0
);
