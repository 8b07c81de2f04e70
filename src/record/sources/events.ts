// Sources that only the chronology rests on.
import type { Source } from '../schema.ts';

export const afpViaTAG24_2026_02_23: Source = {
  title: 'US holds nuclear talks with Russia and China in Geneva',
  publisher: 'AFP via TAG24',
  url: 'https://www.tag24.com/topic/world/russia/us-holds-nuclear-talks-with-russia-and-china-in-geneva-after-lapsed-new-start-treaty-3473446',
  date: '2026-02-23'
};

export const afpViaTopstory_2026_02_07: Source = {
  title: 'US urges new three-way nuclear deal',
  publisher: 'Dawn/AFP via topstory.com.pk',
  url: 'https://topstory.com.pk/us-urges-new-three-way-nuclear-deal-with-russia-and-china',
  date: '2026-02-07'
};

export const alMayadeen_2022_08_01: Source = {
  title: 'US ready to negotiate new treaty to replace New START in 2026 - Biden',
  publisher: 'Al Mayadeen',
  url: 'https://english.almayadeen.net/news/politics/us-ready-to-negotiate-new-treaty-to-replace-new-start-in-202',
  date: '2022-08-01'
};

export const apViaNewIndianExpress_2025_09_22: Source = {
  title: 'Moscow will uphold nuclear limits for one more year: Putin',
  publisher: 'AP via New Indian Express',
  url: 'https://www.newindianexpress.com/world/2025/Sep/22/with-us-russia-arms-pact-set-to-expire-moscow-will-uphold-nuclear-limits-for-one-more-year-putin',
  date: '2025-09-22'
};

export const armsControlAssociation_2021_02_05: Source = {
  title: 'US-Russian Nuclear Arms Control Watch (index of issues)',
  publisher: 'Arms Control Association',
  url: 'https://www.armscontrol.org/blogs/us-russian-nuclear-arms-control-watch?page=1',
  date: '2021-02-05'
};

export const armsControlAssociation_2026_02: Source = {
  title: 'Nuclear Disarmament Monitor, February 2026',
  publisher: 'Arms Control Association',
  url: 'https://www.armscontrol.org/node/15160',
  date: '2026-02'
};

export const armsControlToday_2010_09: Source = {
  title: 'New START: Security Through 21st-Century Verification',
  publisher: 'Arms Control Today (Rose Gottemoeller)',
  url: 'https://armscontrol.org/act/2010-09/new-start-security-through-21st-century-verification',
  date: '2010-09'
};

export const asiacityNews_2025_10_06: Source = {
  title: "Peskov on Trump's reaction to the New START offer (in German)",
  publisher: 'asiacity.news',
  url: 'https://asiacity.news/de/china-de/dongguan-de/peskov-hopes-the-u-s-will-support-russias-proposal-to-extend-the-new-start-treaty-3',
  date: '2025-10-06'
};

export const asil_2021_02: Source = {
  title: 'US extends New START Treaty with Russia for five years',
  publisher: 'American Society of International Law',
  url: 'https://asil.org/print/ILIB/us-extends-new-start-treaty-russia-five-years',
  date: '2021-02'
};

export const cable09STATE88262_2009_08: Source = {
  title: 'US draft New START treaty text (articles only), cable 1 of 2',
  publisher: 'US State Department cable 09STATE88262, WikiLeaks',
  url: 'https://search.wikileaks.org/plusd/cables/09STATE88262_a.html',
  date: '2009-08'
};

export const cable09STATE91106_2009_08_31: Source = {
  title: 'Draft New START inspection protocol, cable 4 of 7',
  publisher: 'US State Department cable 09STATE91106, WikiLeaks',
  url: 'https://search.wikileaks.org/plusd/cables/09STATE91106_a.html',
  date: '2009-08-31'
};

export const caliberAz_2026_02_05: Source = {
  title: 'Axios: US, Russia near handshake deal to keep nuclear limits alive',
  publisher: 'Caliber.Az',
  url: 'https://caliber.az/en/post/axios-us-russia-near-handshake-deal-to-keep-nuclear-limits-alive',
  date: '2026-02-05'
};

export const channelNewsAsia_2026_02_11: Source = {
  title: 'Russia to stick to New START limits if US does',
  publisher: 'Channel NewsAsia',
  url: 'https://www.channelnewsasia.com/world/russia-stick-new-start-treaty-limits-nuclear-arms-us-5923436?cid=cna_flip_070214',
  date: '2026-02-11'
};

export const defenceBlog_2025_01: Source = {
  title: 'Report: Russia violates nuclear pact terms',
  publisher: 'Defence Blog',
  url: 'https://defence-blog.com/report-russia-violates-nuclear-pact-terms/',
  date: '2025-01'
};

export const dodTreatyCompliance_2012_02_07: Source = {
  title: 'BCC Agreement Number 1',
  publisher: 'US DoD treaty compliance',
  url: 'https://www.acq.osd.mil/asda/ssipm/sdc/tc/nst/NSTBCCAgreements.html',
  date: '2012-02-07'
};

export const eadailyViaUsaOne_2020_06_22: Source = {
  title: 'Russia and US resume talks in Vienna (in Russian)',
  publisher: 'EADaily via usa.one',
  url: 'https://usa.one/2020/06/rossiya-i-ssha-vozobnovili-v-vene-peregovory-po-strategicheskoj-stabilnosti',
  date: '2020-06-22'
};

export const ebizToday_2026_05_13: Source = {
  title: 'Trump lands in Beijing to speak trade, Iran and Taiwan with Xi',
  publisher: 'eBiz Today',
  url: 'https://ebiztoday.news/index.php/2026/05/13/trump-lands-in-beijing-to-speak-trade-iran-and-taiwan-with-xi-national/',
  date: '2026-05-13'
};

export const eirNews_2026_02_are: Source = {
  title: 'Are US and Russia suddenly close to agreement on extending New START?',
  publisher: 'EIR News',
  url: 'https://eir.news/2026/02/news/are-us-and-russia-suddenly-close-to-agreement-on-extending-new-start',
  date: '2026-02'
};

export const elnashra_2022_08: Source = {
  title: 'Ryabkov on strategic dialogue (background on the 2021 Geneva summit, in Arabic)',
  publisher: 'Elnashra',
  url: 'https://elnashra.com/news/show/1586231/',
  date: '2022-08'
};

export const exchangeMonitor_2026_02_03: Source = {
  title: 'Senate panel witnesses oppose New START extension',
  publisher: 'ExchangeMonitor',
  url: 'https://www.exchangemonitor.com/senate-panel-witnesses-oppose-new-start-extension',
  date: '2026-02-03'
};

export const fas_2009_07: Source = {
  title: 'START follow-on: what SORT of agreement?',
  publisher: 'Federation of American Scientists (Kristensen)',
  url: 'https://fas.org/publication-term/nuclear-weapons/page/45',
  date: '2009-07'
};

export const fas_2020_10_22: Source = {
  title: 'US officials give confusing comparisons of US and Russian nuclear forces',
  publisher: 'Federation of American Scientists',
  url: 'https://fas.org/publication/nuclear-arsenal-confusion/',
  date: '2020-10-22'
};

export const frameDial_2026_05: Source = {
  title: 'UN review conference ends without a final agreement',
  publisher: 'Frame Dial',
  url: 'https://frame-dial.news/story/un-nuclear-treaty-talks-end-without-deal-amid-us-iran-dispute',
  date: '2026-05'
};

export const globalNews_2025_08_26: Source = {
  title: 'Trump says he discussed reducing nuclear arsenals with Putin',
  publisher: 'Global News / glob-news.com',
  url: 'https://glob-news.com/en/trump-says-he-discussed-reducing-nuclear-arsenals-with-putin.html',
  date: '2025-08-26'
};

export const humanEvents_2026_02_05: Source = {
  title: 'Trump envoys strike informal nuclear truce with Russia (Axios)',
  publisher: 'Human Events',
  url: 'https://humanevents.com/2026/02/05/trump-envoys-strike-informal-nuclear-truce-with-russia-as-arms-treaty-expires',
  date: '2026-02-05'
};

export const ians_2021_07_23: Source = {
  title: 'US, Russia to hold arms control talks next week',
  publisher: 'IANS',
  url: 'https://www.canindia.com/us-russia-to-hold-arms-control-talks-next-week/',
  date: '2021-07-23'
};

export const iunWatch_2026_05: Source = {
  title: 'NPT review conference fails again amid Iran-US rift',
  publisher: 'IUN Watch',
  url: 'https://www.iunwatch.org/npt-review-conference-fails-again-amid-iran-u-s-rift/',
  date: '2026-05'
};

export const justSecurity_2019_12_09: Source = {
  title: "Trump's aim to go big on nuclear arms control should begin by extending New START",
  publisher: 'Just Security',
  url: 'https://www.justsecurity.org/67666/trumps-aim-to-go-big-on-nuclear-arms-control-should-begin-by-extending-new-start/',
  date: '2019-12-09'
};

export const moneycontrol_2026_02_06: Source = {
  title: 'US pushes for nuclear talks with Russia and China',
  publisher: 'Moneycontrol',
  url: 'https://www.moneycontrol.com/world/us-pushes-for-nuclear-talks-with-russia-and-china-after-new-start-expires-article-13816329.html',
  date: '2026-02-06'
};

export const newDefenceOrder_2020_07: Source = {
  title: 'New START aggregate numbers (with note on suspended inspections)',
  publisher: 'New Defence Order. Strategy',
  url: 'https://dfnc.ru/en/world-news/new-start-treaty-aggregate-numbers-of-strategic-offensive-arms/',
  date: '2020-07'
};

export const newLebanon_2019_05: Source = {
  title: 'Peskov on the extension of New START after the call (in Arabic)',
  publisher: 'New Lebanon',
  url: 'https://newlebanon.info/lebanon-now/406125/',
  date: '2019-05'
};

export const newsrnd_2023_06: Source = {
  title: 'US responds to Moscow on New START: suspended data and visas',
  publisher: 'newsrnd.com',
  url: 'https://newsrnd.com/highlights/life/us-responds-to-moscow-on-new-start--suspended-data-and-visas.SkxfO9jU83.html',
  date: '2023-06'
};

export const primeRIANovosti_2010_05_28: Source = {
  title: 'Medvedev submits the treaty to the Duma (in Russian)',
  publisher: 'Prime / RIA Novosti',
  url: 'https://1prime.ru/amp/20100528/758756439.html',
  date: '2010-05-28'
};

export const rbc_2026_02_03: Source = {
  title: 'Ryabkov: Russia will not approach the US on the treaty (in Russian)',
  publisher: 'RBC',
  url: 'https://www.rbc.ru/rbcfreenews/698194c29a794742a0d9cdda',
  date: '2026-02-03'
};

export const reutersViaBairdMaritime_2025_12_10: Source = {
  title: 'Russia awaits US response on nuclear treaty',
  publisher: 'Reuters via Baird Maritime',
  url: 'https://www.bairdmaritime.com/security/naval/naval-submersibles/russia-awaits-us-response-on-nuclear-treaty-which-is-set-to-expire',
  date: '2025-12-10'
};

export const reutersViaCyprusMail_2025_09_22: Source = {
  title: 'Putin offers Trump a temporary nuclear arms control deal',
  publisher: 'Reuters via Cyprus Mail',
  url: 'https://cyprus-mail.com/2025/09/22/putin-offers-trump-a-temporary-nuclear-arms-control-deal',
  date: '2025-09-22'
};

export const reutersViaDevdiscourse_2026_02_24: Source = {
  title: 'US meeting Russian and Chinese delegations for arms control talks',
  publisher: 'Reuters via Devdiscourse',
  url: 'https://www.devdiscourse.com/article/law-order/3815227-us-meeting-russian-and-chinese-delegations-for-nuclear-arms-control-talks-official-says',
  date: '2026-02-24'
};

export const reutersViaMoneycontrol_2023_02_22: Source = {
  title: 'Putin submits law on suspending nuclear arms treaty',
  publisher: 'Reuters via Moneycontrol',
  url: 'https://www.moneycontrol.com/news/world/putin-submits-law-on-suspending-nuclear-arms-treaty-10138511.html/amp',
  date: '2023-02-22'
};

export const rfeRLMoldova_2020_10_17: Source = {
  title: "US calls Putin's New START proposal a non-starter (in Romanian)",
  publisher: 'RFE/RL Moldova',
  url: 'https://moldova.europalibera.org/a/statele-unite-propunerea-lui-vladimir-putin-de-a-prelungi-tratatul-new-start-este-un-non-starter-/30898109.html',
  date: '2020-10-17'
};

export const riaNovosti_2025_10_22: Source = {
  title: 'Ryabkov: resuming data exchange is impossible (in Russian)',
  publisher: 'RIA Novosti',
  url: 'https://ria.ru/20251022/obmen-2049901805.html',
  date: '2025-10-22'
};

export const riaNovosti_2026_02_02: Source = {
  title: 'Trump on the treaty (background with treaty terms, in Russian)',
  publisher: 'RIA Novosti',
  url: 'https://ria.ru/20260202/tramp-2071632924.html',
  date: '2026-02-02'
};

export const riaNovostiSputnik_2011_01_26: Source = {
  title: 'Federation Council ratifies New START',
  publisher: 'RIA Novosti / Sputnik',
  url: 'https://sputnikglobe.com/20110126/162309121.html',
  date: '2011-01-26'
};

export const riaNovostiViaGlobalSecurity_2011_01_17: Source = {
  title: 'Medvedev urges swift ratification of new START treaty',
  publisher: 'RIA Novosti via GlobalSecurity.org',
  url: 'https://www.globalsecurity.org/wmd/library/news/russia/2011/russia-110117-rianovosti03.htm',
  date: '2011-01-17'
};

export const southChinaMorningPost_2019_05: Source = {
  title: "Trump's claim China wants to join new nuclear arms control met with scepticism",
  publisher: 'South China Morning Post',
  url: 'https://www.scmp.com/news/china/diplomacy/article/3008860/donald-trumps-claim-china-wants-join-new-nuclear-arms-control',
  date: '2019-05'
};

export const sputnik_2020_10_20: Source = {
  title: 'Russia ready to freeze nuclear warheads as part of extended New START',
  publisher: 'Sputnik',
  url: 'https://sputniknews.com/military/202010201080824120-russia-ready-to-freeze-nuclear-warheads-as-part-of-extended-new-start-treaty-foreign-ministry-says/',
  date: '2020-10-20'
};

export const sputnikBrasil_2020_07_31: Source = {
  title: 'US will be happy to close a nuclear arms agreement with Russia (in Portuguese)',
  publisher: 'Sputnik Brasil',
  url: 'https://noticiabrasil.net.br/20200731/trump-eua-ficarao-felizes-em-fechar-acordo-sobre-armas-nucleares-com-russia-15891717.html',
  date: '2020-07-31'
};

export const sputnikBrasil_2022_08_21: Source = {
  title: 'Ryabkov: resuming dialogue is questionable (in Portuguese)',
  publisher: 'Sputnik Brasil',
  url: 'https://noticiabrasil.net.br/amp/20220821/vice-chanceler-russo-retomada-do-dialogo-eua-russia-sobre-estabilidade-estrategica-e-questionavel--24319209.html',
  date: '2022-08-21'
};

export const tass_2026_02_04_parties: Source = {
  title: 'Parties to New START no longer bound by obligations - MFA',
  publisher: 'TASS',
  url: 'https://tass.com/world/2081997',
  date: '2026-02-04'
};

export const tass_2026_02_12: Source = {
  title: "Moscow's stance on expiration unchanged - Zakharova",
  publisher: 'TASS',
  url: 'https://tass.com/politics/2085813',
  date: '2026-02-12'
};

export const tass_2026_02_24: Source = {
  title: 'China hopes US will resume dialogue with Russia',
  publisher: 'TASS',
  url: 'https://tass.com/world/2090899',
  date: '2026-02-24'
};

export const tassViaNewsAz_2017_02_10: Source = {
  title: 'Kremlin says Russia and US need to update strategic security dialogue',
  publisher: 'TASS via News.az',
  url: 'https://news.az/news/kremlin-says-russia-and-us-need-to-update-strategic-security-dialogue',
  date: '2017-02-10'
};

export const trtWorld_2021_01_21: Source = {
  title: 'Biden proposes five-year extension (with Kremlin comment of 20 January)',
  publisher: 'TRT World',
  url: 'https://www.trtworld.com/article/12749484',
  date: '2021-01-21'
};

export const unoda_2026: Source = {
  title: '2026 NPT Review Conference',
  publisher: 'UN Office for Disarmament Affairs',
  url: 'https://meetings.unoda.org/meeting/76801',
  date: '2026'
};

export const urduPointSputnik_2021_01_27: Source = {
  title: 'Putin submits agreement on New START extension to Duma',
  publisher: 'UrduPoint / Sputnik',
  url: 'https://www.urdupoint.com/en/world/putin-submits-agreement-on-new-start-extensio-1152244.html',
  date: '2021-01-27'
};

export const urduPointSputnik_2023_06_02: Source = {
  title: 'US stops facilitating New START inspections',
  publisher: 'UrduPoint / Sputnik',
  url: 'https://www.urdupoint.com/en/world/us-stops-facilitating-new-start-treaty-inspec-1701498.html',
  date: '2023-06-02'
};

export const urduPointSputnik_2023_06_08: Source = {
  title: 'Moscow received no additional signals to restart dialogue (Sullivan speech)',
  publisher: 'UrduPoint / Sputnik',
  url: 'https://www.urdupoint.com/en/world/moscow-says-received-no-additional-signals-fr-1704935.html',
  date: '2023-06-08'
};

export const usnewslatest_2020_07: Source = {
  title: 'Trump announced work with Russia on nuclear deal',
  publisher: 'usnewslatest.com',
  url: 'https://usnewslatest.com/trump-announced-work-with-russia-on-nuclear-deal/',
  date: '2020-07'
};

export const vietnamNewsAgency_2011_01_28: Source = {
  title: 'Medvedev ratifies new Russia-US nuclear treaty',
  publisher: 'Vietnam News Agency',
  url: 'https://en.vietnamplus.vn/medvedev-ratifies-new-russiaus-nuclear-treaty/26013.vnp',
  date: '2011-01-28'
};

export const xinhuaIANSViaSiasat_2021_01_28: Source = {
  title: 'Russian parliament approves extending nuke treaty with US',
  publisher: 'Xinhua/IANS via Siasat',
  url: 'https://www.siasat.com/russian-parliament-approves-extending-nuke-treaty-with-us-2077519/',
  date: '2021-01-28'
};
