// Sources that several parts of the record rest on.
import type { Source } from '../schema.ts';

export const afpViaKZone_2021_01_27: Source = {
  title: 'Lower house ratifies New START extension (399 votes)',
  publisher: 'AFP via k-zone.biz',
  url: 'https://k-zone.biz/russian-parliaments-lower-house-ratifies-new-start-treaty-extension-3/',
  date: '2021-01-27'
};

export const afpViaMilitary_2020_10_13: Source = {
  title: 'US says agreement in principle with Russia on extending key nuclear pact',
  publisher: 'AFP via Military.com',
  url: 'https://365.military.com/daily-news/2020/10/13/us-says-agreement-principle-russia-extending-key-nuclear-pact.html',
  date: '2020-10-13'
};

export const airAndSpaceForces_2012_02: Source = {
  title: 'New START: Plus One and Counting',
  publisher: 'Air & Space Forces Magazine',
  url: 'https://www.airandspaceforces.com/newstartplusoneandcounting/',
  date: '2012-02'
};

export const airAndSpaceForces_2013_02: Source = {
  title: 'Land and Sea Exchange',
  publisher: 'Air & Space Forces Magazine',
  url: 'https://airandspaceforces.com/landandseaexchange',
  date: '2013-02'
};

export const airForceMagazineViaJohnson_2020_12_04: Source = {
  title: 'Clock is ticking on New START extension (extract)',
  publisher: "Johnson's Russia List / Air Force Magazine",
  url: 'https://russialist.org/jrl-newswatch-clock-is-ticking-on-new-start-extension-air-force-magazine-amy-mccullough/',
  date: '2020-12-04'
};

export const apViaDaytonDailyNews_2022_11_08: Source = {
  title: 'US, Russia set to talk on resuming arms control inspections',
  publisher: 'AP via Dayton Daily News',
  url: 'https://www.daytondailynews.com/nation-world/us-russia-set-to-talk-on-resuming-arms-control-inspections/EJOILRGFBRDBVNIG32DFYGUI5U/',
  date: '2022-11-08'
};

export const areteNews_2023_02: Source = {
  title: 'US says Russia fails to comply with nuclear arms control treaty',
  publisher: 'Arete News',
  url: 'https://aretenews.com/u-s-says-russia-fails-to-comply-with-nuclear-arms-control-treaty',
  date: '2023-02'
};

export const armsControlAssociation_2020_08_28: Source = {
  title: 'CBO report strengthens case for New START extension',
  publisher: 'Arms Control Association',
  url: 'https://www.armscontrol.org/blog/2020-08-28/cbo-report-strengthens-case-new-start-extension',
  date: '2020-08-28'
};

export const armsControlAssociation_2025_08_13: Source = {
  title: 'Media advisory: questions for Trump and Putin',
  publisher: 'Arms Control Association',
  url: 'https://www.armscontrol.org/pressroom/2025-08/media-advisory-questions-trump-and-putin-reducing-nuclear-dangers-their-alaska',
  date: '2025-08-13'
};

export const armsControlAssociation_2026_02_06: Source = {
  title: 'Nuclear arms control and disarmament after New START (Kimball)',
  publisher: 'Arms Control Association',
  url: 'https://www.armscontrol.org/blog/2026-02-06/nuclear-arms-control-and-disarmament-after-new-start',
  date: '2026-02-06'
};

export const armsControlAssociationViaFrontierPost_2022_11: Source = {
  title: 'Meeting could resolve New START inspections',
  publisher: 'Arms Control Association via The Frontier Post',
  url: 'https://thefrontierpost.com/meeting-could-resolve-new-start-inspections/',
  date: '2022-11'
};

export const armsControlToday_2011_08: Source = {
  title: 'New START hits 1,000 notifications',
  publisher: 'Arms Control Today',
  url: 'https://www.armscontrol.org/act/2011-08/new-start-hits-1000-notifications',
  date: '2011-08'
};

export const armsControlToday_2023_03: Source = {
  title: 'The three-competitor future',
  publisher: 'Arms Control Today (Rusten, Melamed)',
  url: 'https://armscontrol.org/act/2023-03/features/three-competitor-future-us-arms-control-russia-and-china',
  date: '2023-03'
};

export const articleByArticleAnalysis: Source = {
  title: 'Article-by-article analysis of the New START Treaty',
  publisher: 'US DoD copy of the State Department transmittal analysis',
  url: 'https://www.acq.osd.mil/asda/ssipm/sdc/tc/nst/nst-aaa/AAAtext.html'
};

export const cbo_2020_08_25: Source = {
  title: 'The Potential Costs of Expanding US Strategic Nuclear Forces If New START Expires',
  publisher: 'Congressional Budget Office',
  url: 'https://www.cbo.gov/publication/56475',
  date: '2020-08-25'
};

export const cboViaDocslib_2020_08: Source = {
  title: 'The Potential Costs of Expanding US Strategic Nuclear Forces (full text)',
  publisher: 'CBO via docslib',
  url: 'https://docslib.org/doc/12947017/the-potential-costs-of-expanding-u-s-strategic-nuclear-forces-if-the-new-start-treaty-expires',
  date: '2020-08'
};

export const cna_2019_04_01: Source = {
  title: 'Preparing for a world without a nuclear arms control treaty',
  publisher: 'CNA',
  url: 'https://www.cna.org/news/releases/2019-04-01',
  date: '2019-04-01'
};

export const cnnViaNewsPressNOW_2022_11_28: Source = {
  title: 'Russia postpones nuclear arms control talks with US',
  publisher: 'CNN via News-Press NOW',
  url: 'https://www.newspressnow.com/news/national_news/politics/russia-postpones-nuclear-arms-control-talks-with-us-state-department-says/article_a0e5ea75-d5d8-578c-b436-fa0089ff629e.html',
  date: '2022-11-28'
};

export const crs_2021_07_30: Source = {
  title: 'The New START Treaty: Central Limits and Key Provisions (R41219)',
  publisher: 'Congressional Research Service via docslib',
  url: 'https://docslib.org/doc/11389801/the-new-start-treaty-central-limits-and-key-provisions',
  date: '2021-07-30'
};

export const dailySignal_2012_02_09: Source = {
  title: "No transparency regarding Russia's strategic buildup",
  publisher: 'The Daily Signal (Heritage Foundation)',
  url: 'https://www.dailysignal.com/2012/02/09/no-transparency-regarding-russias-strategic-buildup/',
  date: '2012-02-09'
};

export const defenceTalkRIA_2011_10: Source = {
  title: 'US has nuclear superiority over Russia (State data, October 2011)',
  publisher: 'DefenceTalk / RIA',
  url: 'https://defencetalk.com/us-has-nuclear-superiority-over-russia-37919',
  date: '2011-10'
};

export const defenseDaily_2017_07: Source = {
  title: 'US, Russia commit to further New START commission meetings',
  publisher: 'Defense Daily',
  url: 'http://www.defensedaily.com/u-s-russia-commit-new-start-commission-meetings-2/',
  date: '2017-07'
};

export const defenseDaily_2021_02: Source = {
  title: 'New START extension official, Secretary of State says',
  publisher: 'Defense Daily',
  url: 'https://www.defensedaily.com/new-start-extension-official-secretary-state-says/nuclear-modernization/',
  date: '2021-02'
};

export const defenseNews_2026_02: Source = {
  title: 'US Air Force ready to restore MIRV on 400 Minuteman III',
  publisher: 'The Defense News',
  url: 'https://www.thedefensenews.com/US-Air-Force-Ready-to-Restore-MIRV-400-Minuteman-III-ICBMs-After-New-START-Expiration/',
  date: '2026-02'
};

export const diplomaticObserver_2020_10: Source = {
  title: 'Putin proposes a year-long extension of nuclear treaty, US rejects',
  publisher: 'Diplomatic Observer',
  url: 'https://diplomaticobserver.com/_news/putin-proposes-a-year-long-extension-of-nuclear-treaty-u-s-rejects',
  date: '2020-10'
};

export const eirNews_2026_02_warnings: Source = {
  title: 'Warnings of a new arms race (Kimball, Reif, Gottemoeller)',
  publisher: 'EIR News',
  url: 'https://eir.news/2026/02/news/warnings-of-a-new-arms-race',
  date: '2026-02'
};

export const ejilTalk_2023: Source = {
  title: "On the 'suspension' of the New START Treaty by Russia",
  publisher: 'EJIL: Talk!',
  url: 'https://www.ejiltalk.org/on-the-suspension-of-the-new-start-treaty-by-russia/',
  date: '2023'
};

export const fas_2023_02: Source = {
  title: 'If arms control collapses, US and Russian strategic arsenals could double in size',
  publisher: 'Federation of American Scientists (Korda, Kristensen)',
  url: 'https://fas.org/publication/if-arms-control-collapses-us-and-russian-strategic-nuclear-arsenals-could-double-in-size/',
  date: '2023-02'
};

export const hill_2012_01: Source = {
  title: 'A New START for arms control',
  publisher: 'The Hill (Rose Gottemoeller)',
  url: 'http://thehill.com/blogs/congress-blog/foreign-policy/200997-a-new-start-for-arms-control',
  date: '2012-01'
};

export const imiTuebingen_2020_01_17: Source = {
  title: 'New START: nuclear build-up (extract from Forbes, German site)',
  publisher: 'IMI Tuebingen',
  url: 'https://www.imi-online.de/2020/01/17/new-start-atomare-aufruestung/',
  date: '2020-01-17'
};

export const interfax_2020_10_20: Source = {
  title: 'Russia agrees to mutually freeze number of nuclear warheads if New START extended',
  publisher: 'Interfax',
  url: 'https://interfax.com/newsroom/top-stories/70171/',
  date: '2020-10-20'
};

export const interfax_2023_02_22: Source = {
  title: 'Federation Council approves bill suspending participation',
  publisher: 'Interfax',
  url: 'https://interfax.com/newsroom/top-stories/88203/',
  date: '2023-02-22'
};

export const interfax_2023_02_28: Source = {
  title: 'Putin signs law suspending participation in New START',
  publisher: 'Interfax',
  url: 'https://interfax.com/newsroom/top-stories/88325/',
  date: '2023-02-28'
};

export const lifeRu_2025_10_08: Source = {
  title: "Ryabkov explains Russia's approach after expiry (in Russian)",
  publisher: 'Life.ru',
  url: 'https://life.ru/p/1796923',
  date: '2025-10-08'
};

export const mfaViaVoltaireNetwork_2020_10_20: Source = {
  title: 'Russian Foreign Ministry statement on New START',
  publisher: 'Voltaire Network copy of the MFA statement',
  url: 'https://www.voltairenet.org/article211293.html',
  date: '2020-10-20'
};

export const nbcNewsFirstRead_2010_12_22: Source = {
  title: 'Senate ratifies START treaty',
  publisher: 'NBC News First Read',
  url: 'http://firstread.nbcnews.com/_news/2010/12/22/5697300-senate-ratifies-start-treaty',
  date: '2010-12-22'
};

export const newsBlaze_2011: Source = {
  title: 'US and Russia are keeping pace with each other on nuclear inspections',
  publisher: 'NewsBlaze',
  url: 'https://newsblaze.com/world/eurasia/us-and-russia-are-keeping-pace-with-each-other-on-nuclear-inspections_22288/',
  date: '2011'
};

export const pakistanPointSputnik_2020_09_22: Source = {
  title: 'US arms control envoy discusses Russia, China with NATO officials',
  publisher: 'Pakistan Point / Sputnik',
  url: 'https://www.pakistanpoint.com/en/story/1036001/us-arms-control-envoy-discusses-russia-china-with-nato.html',
  date: '2020-09-22'
};

export const particleNews_2026_01_limits: Source = {
  title: 'New START limits poised to expire Feb 5',
  publisher: 'Particle News',
  url: 'https://particle.news/story/new-start-limits-poised-to-expire-feb-5-with-no-usrussia-deal-to-keep-caps',
  date: '2026-01'
};

export const particleNews_2026_01_set: Source = {
  title: 'New START set to lapse next week',
  publisher: 'Particle News',
  url: 'https://particle.news/story/new-start-set-to-lapse-next-week-as-us-stays-noncommittal-on-russias-one-year-offer',
  date: '2026-01'
};

export const pbsNewsHour_2020_10_20: Source = {
  title: 'US, Russia close to a deal on nuclear arms control, says special envoy',
  publisher: 'PBS NewsHour',
  url: 'https://www.pbs.org/newshour/show/u-s-russia-close-to-a-deal-on-nuclear-arms-control-says-special-envoy',
  date: '2020-10-20'
};

export const podvig_2011_02: Source = {
  title: 'New START treaty enters into force',
  publisher: 'Russian strategic nuclear forces (Pavel Podvig)',
  url: 'http://russianforces.org/blog/2011/02/new_start_treaty_enters_into_f.shtml',
  date: '2011-02'
};

export const podvig_2023_02: Source = {
  title: 'Russia suspends participation in New START',
  publisher: 'Russian strategic nuclear forces (Pavel Podvig)',
  url: 'https://russianforces.org/blog/2023/02/russia_suspends_participation_.shtml',
  date: '2023-02'
};

export const politNavigator_2025_11_26: Source = {
  title: 'Ryabkov: end of the treaty is a foregone conclusion (in Russian)',
  publisher: 'PolitNavigator',
  url: 'https://www.politnavigator.news/smert-dsnv-predreshena-ryabkov.html',
  date: '2025-11-26'
};

export const rbtfl_2026_06: Source = {
  title: 'Russia holds the line - for now - after New START',
  publisher: 'rbtfl.xyz',
  url: 'https://www.rbtfl.xyz/fr/n/russia-post-new-start-upload',
  date: '2026-06'
};

export const rediffPTI_2011_01_26: Source = {
  title: 'Russia lower house ratifies START treaty',
  publisher: 'Rediff / PTI',
  url: 'http://rediff.com/news/report/russia-lower-house-ratifies-start-treaty/20110126.htm',
  date: '2011-01-26'
};

export const regnum_2018_02: Source = {
  title: 'State Department lists New START implementation totals (in Russian)',
  publisher: 'REGNUM',
  url: 'https://regnum.ru/news/polit/2376305.html',
  date: '2018-02'
};

export const reutersViaBairdMaritime_2026_02_05: Source = {
  title: 'Trump rejects Russian proposal to extend nuclear weapons deployment caps',
  publisher: 'Reuters via Baird Maritime',
  url: 'https://www.bairdmaritime.com/security/naval/naval-submersibles/feature-trump-rejects-russian-proposal-to-extend-nuclear-weapons-deployment-caps',
  date: '2026-02-05'
};

export const reutersViaNationalPost_2021_01_21: Source = {
  title: 'Biden seeking five-year extension of New START, WH confirms',
  publisher: 'Reuters via National Post',
  url: 'https://nationalpost.com/pmn/news-pmn/biden-seeking-five-year-extension-of-new-start-arms-treaty-with-russia-wh-confirms',
  date: '2021-01-21'
};

export const riaNovosti_2010_12_27: Source = {
  title: "Russia's upper house may ratify New START on Jan. 26",
  publisher: 'RIA Novosti',
  url: 'http://en.rian.ru/russia/20101227/161949927.html',
  date: '2010-12-27'
};

export const riaNovostiSputnik_2012_09_21: Source = {
  title: 'US-Russia commission completes New START session',
  publisher: 'RIA Novosti / Sputnik',
  url: 'https://sputnikglobe.com/20120921/176148510.html',
  date: '2012-09-21'
};

export const ruposters_2021_01_27: Source = {
  title: 'Federation Council ratifies the extension: all 148 senators present (in Russian)',
  publisher: 'Ruposters',
  url: 'https://ruposters.ru/news/27-01-2021/sovfed-ratifitsiroval-dogovor-prodlenii-snv',
  date: '2021-01-27'
};

export const semafor_2026_02_10: Source = {
  title: 'US weighs expanding its nuclear weapons arsenal',
  publisher: 'Semafor',
  url: 'https://www.semafor.com/article/02/10/2026/us-weighs-expanding-its-nuclear-weapons-arsenal',
  date: '2026-02-10'
};

export const sputnik_2020_10_19: Source = {
  title: 'Kremlin would prefer to hear US readiness to extend New START',
  publisher: 'Sputnik',
  url: 'https://sputnikglobe.com/amp/20201019/kremlin-would-prefer-to-hear-us-readiness-to-extend-new-start-presidential-spokesman-says-1080815469.html',
  date: '2020-10-19'
};

export const sputnik_2021_02_03: Source = {
  title: 'New START extension agreement comes into force',
  publisher: 'Sputnik',
  url: 'https://sputniknews.com/world/202102031081969204-new-start-extension-agreement-comes-into-force-to-remain-in-effect-until-2026/',
  date: '2021-02-03'
};

export const sputnik_2023_06_01: Source = {
  title: 'US will no longer alert Russia to missile changes under New START',
  publisher: 'Sputnik',
  url: 'https://sputnikglobe.com/20230601/us-will-no-longer-alert-russia-to-any-missile-changes-under-new-start---state-dept-1110848888.html',
  date: '2023-06-01'
};

export const sputnikAbkhazia_2021_01_27: Source = {
  title: 'Ryabkov: extension on Russian terms, five years, no add-ons (in Russian)',
  publisher: 'Sputnik Abkhazia',
  url: 'https://sputnik-abkhazia.ru/20210127/1031709941.html',
  date: '2021-01-27'
};

export const state_2011_02_05: Source = {
  title: 'New START Treaty Entry Into Force (fact sheet)',
  publisher: 'US Department of State',
  url: 'http://www.state.gov/r/pa/prs/ps/2011/02/156037.htm',
  date: '2011-02-05'
};

export const state_2012_05_17: Source = {
  title: 'New START Treaty Implementation Update',
  publisher: 'US Department of State',
  url: 'https://2009-2017.state.gov/t/avc/rls/183335.htm',
  date: '2012-05-17'
};

export const state_2018_02_05: Source = {
  title: 'New START Treaty central limits take effect',
  publisher: 'US Department of State',
  url: 'https://geneva.usmission.gov/2018/02/05/new-start-treaty-central-limits-take-effect/',
  date: '2018-02-05'
};

export const state_2023: Source = {
  title: 'New START Treaty (programme page)',
  publisher: 'US Department of State',
  url: 'https://www.state.gov/new-start/?ref=pmp-magazine.com',
  date: '2023'
};

export const stateArchived_2011_04_13: Source = {
  title: 'Commencement of New START inspection activities (media note)',
  publisher: 'US Department of State (archived by UNT)',
  url: 'https://webarchive.library.unt.edu/web/20130215041420/http://london.usembassy.gov/acda034.html',
  date: '2011-04-13'
};

export const stateDuma_2021_01_27: Source = {
  title: 'State Duma adopts bill ratifying the extension agreement',
  publisher: 'State Duma',
  url: 'http://duma.gov.ru/en/news/50620',
  date: '2021-01-27'
};

export const tass_2019_11_15: Source = {
  title: '18th session of the New START commission held in Geneva',
  publisher: 'TASS',
  url: 'https://tass.com/world/1089151',
  date: '2019-11-15'
};

export const tass_2019_12_05: Source = {
  title: 'Putin: Russia ready to extend New START by year end without preconditions',
  publisher: 'TASS',
  url: 'https://tass.com/defense/1096269',
  date: '2019-12-05'
};

export const tass_2020_10_16: Source = {
  title: 'No Putin-Trump call planned on New START initiative',
  publisher: 'TASS',
  url: 'https://tass.com/politics/1213049',
  date: '2020-10-16'
};

export const tass_2020_10_21: Source = {
  title: 'Kremlin hopes to continue dialogue with US on New START',
  publisher: 'TASS',
  url: null,
  date: '2020-10-21'
};

export const tass_2021_01_29: Source = {
  title: 'Putin signs bill on extending New START into law',
  publisher: 'TASS',
  url: 'https://tass.com/politics/1250613',
  date: '2021-01-29'
};

export const tass_2022_08_08: Source = {
  title: 'Russia temporarily exempts its facilities from New START inspections',
  publisher: 'TASS',
  url: 'https://tass.com/politics/1491099',
  date: '2022-08-08'
};

export const tass_2026_02_04_fulfilled: Source = {
  title: 'New START fulfilled its main functions - MFA',
  publisher: 'TASS',
  url: 'https://tass.com/world/2081989',
  date: '2026-02-04'
};

export const tass_2026_02_11: Source = {
  title: 'Moratorium on exceeding New START limits stays while US does the same - Lavrov',
  publisher: 'TASS',
  url: 'https://tass.com/politics/2085211',
  date: '2026-02-11'
};

export const tassViaNewsAm_2019_05_03: Source = {
  title: 'Putin and Trump hold phone conversation',
  publisher: 'TASS via News.am',
  url: 'https://news.am/eng/news/510777.html',
  date: '2019-05-03'
};

export const tassViaSyriaTimes_2019_04_12: Source = {
  title: 'Moscow, Washington discuss New START in Geneva (17th session)',
  publisher: 'TASS via Syria Times',
  url: 'http://syriatimes.sy/moscow-washington-discuss-new-start-treaty-in-geneva',
  date: '2019-04-12'
};

export const teleSUR_2020_10_20: Source = {
  title: 'Russia and US near deal to freeze nuclear warheads',
  publisher: 'teleSUR',
  url: 'https://www.telesurenglish.net/news/russia-and-us-near-deal-to-freeze-nuclear-warheads-20201020-0016.html',
  date: '2020-10-20'
};

export const timeViaJohnson_2020_08_26: Source = {
  title: 'Trump administration seeks pre-election win on nuclear arms deal (Time extract)',
  publisher: "Johnson's Russia List",
  url: 'https://russialist.org/jrl-newswatch-trump-administration-seeks-pre-election-win-on-nuclear-arms-deal-with-russia-time-john-walcott/',
  date: '2020-08-26'
};

export const trtWorld_2022_11_28: Source = {
  title: 'Russia postpones Cairo session of the commission',
  publisher: 'TRT World',
  url: 'https://www.trtworld.com/article/12781481',
  date: '2022-11-28'
};

export const trtWorld_2026_02_10: Source = {
  title: 'US considers expanding arsenal (New York Times report)',
  publisher: 'TRT World',
  url: 'https://www.trtworld.com:443/article/bb20f867f297',
  date: '2026-02-10'
};

export const ucs_2026_01_12: Source = {
  title: 'Expiration of US-Russia agreement could trigger rapid nuclear arms race (press release)',
  publisher: 'Union of Concerned Scientists',
  url: 'https://pubt.io/view/47736ADB039F302BFDA9D2E9E98570F279AAE42D',
  date: '2026-01-12'
};

export const urduPointSputnik_2020_10_16: Source = {
  title: "US sees Putin's proposal to extend New START as non-starter",
  publisher: 'UrduPoint / Sputnik',
  url: 'https://www.urdupoint.com/en/world/us-sees-putins-proposal-to-extend-new-start-1059152.html',
  date: '2020-10-16'
};

export const urduPointSputnik_2021_10_05: Source = {
  title: 'US and Russia launch consultative commission session in Geneva',
  publisher: 'UrduPoint / Sputnik',
  url: 'https://www.urdupoint.com/en/world/us-representative-for-disarmament-says-consul-1368101.html',
  date: '2021-10-05'
};

export const vestnikKavkaza: Source = {
  title: 'Russia ready for dialogue with U.S. on prolonging New START',
  publisher: 'Vestnik Kavkaza',
  url: 'https://en.vestikavkaza.ru/news/Russia-ready-for-dialogue-with-U-S-on-prolonging-New-START.html'
};

export const vietReader_2020_06_25: Source = {
  title: 'US may extend New START Treaty',
  publisher: 'VietReader',
  url: 'https://vietreader.com/news/2353-us-may-extend-new-start-treaty.html',
  date: '2020-06-25'
};

export const voiceOfAmerica_2011_01_25: Source = {
  title: 'Russian Duma approves New START with US',
  publisher: 'Voice of America',
  url: 'https://www.voanews.com/a/russian-duma-approves-new-start-with-us-114582004/170452.html',
  date: '2011-01-25'
};

export const warZone_2021_01_26: Source = {
  title: 'Biden and Putin confirm last-minute push to extend key nuclear arms deal',
  publisher: 'The War Zone',
  url: 'https://www.thedrive.com/the-war-zone/38935/biden-and-putin-confirm-last-minute-push-to-extend-key-nuclear-arms-control-deal-after-call',
  date: '2021-01-26'
};

export const wikipediaMirror: Source = {
  title: 'New START (encyclopaedia article)',
  publisher: 'Wikipedia mirror',
  url: 'https://wiki-gateway.eudic.net/wikipedia_en/New_START_treaty.html'
};

export const wion_2023_06_02: Source = {
  title: 'US halts data sharing, inspection activities',
  publisher: 'WION',
  url: 'https://www.wionews.com/world/us-halts-data-sharing-inspection-activities-in-response-to-russias-violation-of-new-start-nukes-deal-599745',
  date: '2023-06-02'
};
