// Where the declared numbers can be read. Kept apart so that a chart of them loads no other sources.
import type { Source } from '../schema.ts';

export const airAndSpaceForces_2013_04: Source = {
  title: 'Gradual drawdown of strategic nuclear arsenal continues',
  publisher: 'Air & Space Forces Magazine',
  url: 'https://airandspaceforces.com/gradual-drawdown-of-strategic-nuclear-arsenal-continues',
  date: '2013-04'
};

export const airAndSpaceForces_2013_10: Source = {
  title: 'Going Up Before Down',
  publisher: 'Air & Space Forces Magazine',
  url: 'https://airandspaceforces.com/going-up-before-down',
  date: '2013-10'
};

export const airAndSpaceForces_2014: Source = {
  title: 'State releases updated New START numbers',
  publisher: 'Air & Space Forces Magazine',
  url: 'https://www.airandspaceforces.com/state-releases-updated-new-start-numbers/',
  date: '2014'
};

export const airForceMagazine_2014_04: Source = {
  title: 'Shifting Towards Equilibrium',
  publisher: 'Air Force Magazine',
  url: 'https://www.airforcemag.com/shifting-towards-equilibrium/',
  date: '2014-04'
};

export const airForceMagazine_2015_01_06: Source = {
  title: 'Snapshot of the strategic missile and bomber force',
  publisher: 'Air Force Magazine',
  url: 'http://airforcemag.cloudapp.net/DRArchive/Pages/2015/January%202015/January%2006%202015/Snapshot-of-the-Strategic-Missile-and-Bomber-Force.aspx',
  date: '2015-01-06'
};

export const airForceMagazine_2016_10: Source = {
  title: 'Nuclear Numbers Games',
  publisher: 'Air Force Magazine',
  url: 'https://www.airforcemag.com/nuclear-numbers-games/',
  date: '2016-10'
};

export const airForceMagazineDailyReport_2011_06_02: Source = {
  title: 'START Counting',
  publisher: 'Air Force Magazine Daily Report',
  url: 'http://airforcemag.cloudapp.net/DRArchive/Pages/2011/June%202011/June%2002%202011/STARTCounting.aspx',
  date: '2011-06-02'
};

export const armsControlToday_2017_05: Source = {
  title: 'Russian deployed warheads decline',
  publisher: 'Arms Control Today',
  url: 'https://www.armscontrol.org/act/2017-05/news-briefs/russian-deployed-warheads-decline',
  date: '2017-05'
};

export const armsControlToday_2021_12: Source = {
  title: 'Russia, US adhere to New START limits',
  publisher: 'Arms Control Today',
  url: 'https://www.armscontrol.org/act/2021-12/news-briefs/russia-us-adhere-new-start-limits',
  date: '2021-12'
};

export const carnegieEndowment_2019: Source = {
  title: 'New START (interactive; data as of March 2019)',
  publisher: 'Carnegie Endowment',
  url: 'https://carnegieendowment.org/publications/interactive/new-start',
  date: '2019'
};

export const defenseDaily_2011_10: Source = {
  title: 'US releases New START compliance figures',
  publisher: 'Defense Daily',
  url: 'https://www.defensedaily.com/u-s-releases-new-start-compliance-figures-3/international/',
  date: '2011-10'
};

export const exchangeMonitor_2015_10_16: Source = {
  title: 'US deployed strategic warheads fall below New START limits',
  publisher: 'ExchangeMonitor',
  url: 'https://exchangemonitor.com/u-s-deployed-strategic-warheads-fall-below-new-start-limits/?printmode=1',
  date: '2015-10-16'
};

export const exchangeMonitor_2017_07: Source = {
  title: 'Latest New START release breaks out ICBM, SLBM, bomber types',
  publisher: 'ExchangeMonitor',
  url: 'https://www.exchangemonitor.com/latest-new-start-release-breaks-icbm-slbm-bomber-types-2/?printmode=1',
  date: '2017-07'
};

export const exchangeMonitor_2017_10: Source = {
  title: 'Russia within dozen warheads of meeting New START obligation',
  publisher: 'ExchangeMonitor',
  url: 'https://exchangemonitor.com/russia-within-dozen-warheads-meeting-new-start-obligation-state-says-2/?printmode=1',
  date: '2017-10'
};

export const exchangeMonitor_2019_10: Source = {
  title: 'Latest New START numbers show little change in US, Russian nuke forces',
  publisher: 'ExchangeMonitor',
  url: 'https://www.exchangemonitor.com/latest-new-start-numbers-show-little-change-u-s-russian-nuke-forces/?printmode=1',
  date: '2019-10'
};

export const fas_2014_04: Source = {
  title: 'New START data show Russian increase, US decrease of deployed warheads',
  publisher: 'Federation of American Scientists (Kristensen)',
  url: 'https://fas.org/publication-term/new-start/',
  date: '2014-04'
};

export const fas_2015_04_06: Source = {
  title: 'New START Treaty count: Russia dips below US again (roundup)',
  publisher: 'Federation of American Scientists',
  url: 'http://fas.org/blogs/security/page/2?s=kristensen',
  date: '2015-04-06'
};

export const fas_2016_04_01: Source = {
  title: 'New START data shows Russian increases and US decreases',
  publisher: 'Federation of American Scientists (Kristensen)',
  url: 'http://fas.org/blogs/security/2016/04/new-start-data-shows-russian-increases-and-us-decreases',
  date: '2016-04-01'
};

export const fas_2017_10_02: Source = {
  title: 'New START data: Russia slashes deployed warheads, US reaches limits',
  publisher: 'Federation of American Scientists (Kristensen)',
  url: 'https://fas.org/publication/new-start2017-2/',
  date: '2017-10-02'
};

export const insideDefense_2011_06_01: Source = {
  title: 'Nuke Numbers (first New START data)',
  publisher: 'Inside Defense',
  url: 'https://insidedefense.com/insider/nuke-numbers',
  date: '2011-06-01'
};

export const insideDefense_2012_04_09: Source = {
  title: 'Nuke Numbers',
  publisher: 'Inside Defense',
  url: 'https://insidedefense.com/insider/nuke-numbers-0',
  date: '2012-04-09'
};

export const insideDefense_2015_04_06: Source = {
  title: 'Nuclear Stockpile Update',
  publisher: 'Inside Defense',
  url: 'https://insidedefense.com/insider/nuclear-stockpile-update',
  date: '2015-04-06'
};

export const interfaxViaNewsru_2013_04_04: Source = {
  title: 'State Department publishes US and Russian nuclear data (in Russian)',
  publisher: 'NEWSru.com / Interfax',
  url: 'https://txt.newsru.com/world/04apr2013/nuclear.html',
  date: '2013-04-04'
};

export const mfa_2022: Source = {
  title: 'New START aggregate numbers as of March 1, 2022',
  publisher: 'Russian Ministry of Foreign Affairs',
  url: 'https://mid.ru/en/foreign_policy/international_safety/1808707',
  date: '2022'
};

export const missileDefenseAdvocacyAlliance_2015_01: Source = {
  title: "Data shows drop in US nuclear arsenal, growth in Russia's (Military Times)",
  publisher: 'Missile Defense Advocacy Alliance repost',
  url: 'https://missiledefenseadvocacy.org/threat-news/data-shows-drop-in-u-s-nuclear-arsenal-growth-in-russias',
  date: '2015-01'
};

export const mostImportantNews_2014_10: Source = {
  title: 'For the first time, Russia has more deployed warheads (news extract giving 1,643 and 1,642)',
  publisher: 'The Most Important News repost',
  url: 'http://themostimportantnews.com/archives/tag/russia-nuclear-war-with-america',
  date: '2014-10'
};

export const newsmax_2025_01_21: Source = {
  title: 'State Department: Russia may have exceeded limits on warheads',
  publisher: 'Newsmax',
  url: 'https://newsmax.com/newsfront/state-department-russia-new-start/2025/01/21/id/1195878',
  date: '2025-01-21'
};

export const newsweek_2018_02_23: Source = {
  title: 'How many nuclear weapons do the US and Russia have?',
  publisher: 'Newsweek',
  url: 'https://www.newsweek.com/how-many-nuclear-weapons-do-us-russia-have-heres-what-you-need-know-816879',
  date: '2018-02-23'
};

export const nti_2013_07: Source = {
  title: 'US spells out strategic platform levels under New START',
  publisher: 'NTI Global Security Newswire',
  url: 'http://www.nti.org/gsn/article/us-spells-out-strategic-platform-levels-under-new-start/',
  date: '2013-07'
};

export const passBlue_2011_11_04: Source = {
  title: 'Counting the nuclear weapons of US and Russia',
  publisher: 'PassBlue',
  url: 'https://www.passblue.com/2011/11/04/901/',
  date: '2011-11-04'
};

export const podvig_2020_04: Source = {
  title: 'New START data as of 1 March 2020',
  publisher: 'Russian strategic nuclear forces (Pavel Podvig)',
  url: 'http://russianforces.org/blog/2020/04/new_start_data_as_of_1_march_2_1.shtml',
  date: '2020-04'
};

export const podvig_2020_10: Source = {
  title: 'New START data as of 1 September 2020',
  publisher: 'Russian strategic nuclear forces (Pavel Podvig)',
  url: 'http://russianforces.org/blog/2020/10/new_start_data_as_of_1_septemb_1.shtml',
  date: '2020-10'
};

export const riaViaGfaclaims_2019_10: Source = {
  title: 'US reports reduction of the Russian arsenal (half-year change, in Russian)',
  publisher: 'gfaclaims.com repost of RIA Novosti',
  url: 'http://gfaclaims.com/mir/292764-ssha-rasskazali-o-sokraschenii-yadernogo-arsenala-rossii.html',
  date: '2019-10'
};

export const sputnik_2022_10_14: Source = {
  title: 'Russia and US exchanged data on number of strategic offensive weapons',
  publisher: 'Sputnik',
  url: 'https://sputniknews.com/20221014/russia-and-us-exchanged-data-on-number-of-strategic-offensive-weapons-1101855216.html',
  date: '2022-10-14'
};

export const sputnikIndia_2026_02_04: Source = {
  title: 'The New START Treaty: the US-Russia path to nuclear limits',
  publisher: 'Sputnik India',
  url: 'https://sputniknews.in/amp/20260204/10436432.html',
  date: '2026-02-04'
};

export const state_2023_05: Source = {
  title: 'New START aggregate numbers (US data as of March 1, 2023)',
  publisher: 'US Department of State',
  url: 'https://www.state.gov/new-start-treaty-aggregate-numbers-of-strategic-offensive-arms-5/',
  date: '2023-05'
};

export const stateViaGlobalSecurity_2020_12_01: Source = {
  title: 'New START aggregate numbers, fact sheet of 1 December 2020 (with US unclassified breakdown)',
  publisher: 'State Department via GlobalSecurity.org',
  url: 'https://www.globalsecurity.org/wmd/library/news/usa/2020/usa-201201-state01.htm',
  date: '2020-12-01'
};

export const stateViaLosAlamos_2023_05_15: Source = {
  title: 'Release of aggregate numbers of strategic offensive weapons',
  publisher: 'State Department via Los Alamos Daily Post',
  url: 'https://lapost.us/?p=57936',
  date: '2023-05-15'
};

export const timeBattleland_2012_10_04: Source = {
  title: 'Nuclear Countdown',
  publisher: 'Time / Battleland',
  url: 'https://nation.time.com/2012/10/04/nuclear-countdown/print/',
  date: '2012-10-04'
};

export const unreportedtruth_2018_02_07: Source = {
  title: 'US and Russian statements confirm commitment (quotes the Russian MFA figures of 5 February 2018)',
  publisher: 'unreportedtruth.com',
  url: 'http://unreportedtruth.com/2018/02/07/u-s-and-russian-statements-confirm-their-commitment-to.html',
  date: '2018-02-07'
};

export const valdaiClub_2018: Source = {
  title: 'Russia and the United States reduce their nuclear weapons (infographic)',
  publisher: 'Valdai Club',
  url: 'http://valdaiclub.com/multimedia/infographics/russia-united-states-nuclear/',
  date: '2018'
};

export const xinhuaViaGlobalTimes_2021_05_25: Source = {
  title: 'Russia publishes data on strategic offensive arms under New START',
  publisher: 'Xinhua via Global Times',
  url: 'https://www.globaltimes.cn/page/202105/1224376.shtml',
  date: '2021-05-25'
};
