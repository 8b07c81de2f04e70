// Sources that only the facts about the Treaty rest on.
import type { Source } from '../schema.ts';

export const albertaCowpoke_2012_05_15: Source = {
  title: 'US State Department reports on New START (repost of 3 May 2012 fact sheet)',
  publisher: 'Alberta Cowpoke blog repost',
  url: 'http://albertacowpoke.blogspot.ca/2012/05/us-state-department-reports-on-new.html',
  date: '2012-05-15'
};

export const argumentyIFakty_2021_01_27: Source = {
  title: 'Agreement on extending the treaty will run to 5 February 2026 (in Russian)',
  publisher: 'Argumenty i Fakty / RIA Novosti',
  url: 'https://aif.ru/amp/politics/soglashenie_o_prodlenii_dsnv_budet_deystvovat_do_5_fevralya_2026_goda',
  date: '2021-01-27'
};

export const bulletin_2023_03_02: Source = {
  title: "Legal aspects of Russia's New START suspension",
  publisher: 'Bulletin of the Atomic Scientists (Gottemoeller, Brown)',
  url: 'https://thebulletin.org/2023/03/legal-aspects-of-russias-new-start-suspension-provide-opportunities-for-us-policy-makers/',
  date: '2023-03-02'
};

export const businesspravo_2010_04_08_article: Source = {
  title: 'New START, Article XI (Russian official text)',
  publisher: 'businesspravo.ru legal database',
  url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=172448&DocumType=11',
  date: '2010-04-08'
};

export const businesspravo_2010_04_08_I: Source = {
  title: 'Protocol Part Five, Section I: general provisions on inspection activities (Russian text)',
  publisher: 'businesspravo.ru legal database',
  url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=172449&DocumType=111',
  date: '2010-04-08'
};

export const businesspravo_2010_04_08_IV: Source = {
  title: 'Protocol Part Four, Section IV: notifications on launches and telemetry (Russian text)',
  publisher: 'businesspravo.ru legal database',
  url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=172449',
  date: '2010-04-08'
};

export const businesspravo_2010_04_08_VI: Source = {
  title: 'Protocol Part Four, Section VI: notifications on inspection activities (Russian text)',
  publisher: 'businesspravo.ru legal database',
  url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=172449&DocumType=108',
  date: '2010-04-08'
};

export const businesspravo_2010_04_08_VIII: Source = {
  title: 'Protocol Part Five, Section VIII: exhibitions (Russian text)',
  publisher: 'businesspravo.ru legal database',
  url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=172449&DocumType=118',
  date: '2010-04-08'
};

export const businesspravo_2010_04_08_X: Source = {
  title: 'Protocol Part Five, Section X: inspection reports (Russian text)',
  publisher: 'businesspravo.ru legal database',
  url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=172449&DocumType=120',
  date: '2010-04-08'
};

export const centerForArmsControl: Source = {
  title: 'Fact sheet: Understanding the New START agreement',
  publisher: 'Center for Arms Control and Non-Proliferation',
  url: 'http://armscontrolcenter.org/understanding-new-start-agreement/'
};

export const centerForSecurityPolicy_2014_04: Source = {
  title: "New START's 'extraordinary events' (quotes Article XIV(3))",
  publisher: 'Center for Security Policy',
  url: 'https://centerforsecuritypolicy.org/new-starts-extraordinary-events',
  date: '2014-04'
};

export const defenceIQ_2011_02: Source = {
  title: 'Arms Control and International Security: New START (copy of the entry-into-force fact sheet)',
  publisher: 'Defence IQ',
  url: 'https://www.defenceiq.com/defence-technology/press-releases/arms-control-and-international-security-new-start',
  date: '2011-02'
};

export const dodTreatyCompliance: Source = {
  title: 'Protocol to New START Treaty: Part Four - Notifications',
  publisher: 'US DoD, OUSD(A&S) treaty compliance',
  url: 'https://www.acq.osd.mil/tc/nst/protocol/NSTprotocolPartFour.htm'
};

export const foreignPolicyBlogs_2011_01_24: Source = {
  title: 'Deconstructing New START (quotes Article XIV(3))',
  publisher: 'Foreign Policy Blogs',
  url: 'https://foreignpolicyblogs.com/2011/01/24/deconstructing-new-start/',
  date: '2011-01-24'
};

export const hindustanTimes_2021_01_27: Source = {
  title: 'New START: all you need to know',
  publisher: 'Hindustan Times',
  url: 'https://www.hindustantimes.com/world-news/new-start-all-you-need-to-know-about-us-russia-nuclear-arms-control-treaty-101611755500309.html',
  date: '2021-01-27'
};

export const indianExpressAP_2010_12_23: Source = {
  title: 'Senate ratifies N-arms treaty with Russia',
  publisher: 'Indian Express / AP',
  url: 'https://indianexpress.com/article/news-archive/web/senate-ratifies-narms-treaty-with-russia',
  date: '2010-12-23'
};

export const kodeks: Source = {
  title: 'Moscow (SORT) Treaty entry, marked not in force since 05.02.2011 (Russian text)',
  publisher: 'Kodeks / docs.cntd.ru',
  url: 'https://docs.cntd.ru/document/901818621/titles/6560IO'
};

export const kodeks_2010_04_08: Source = {
  title: 'New START, Article XII (Russian official text)',
  publisher: 'Kodeks / docs.cntd.ru',
  url: 'https://docs.cntd.ru/document/902223796/titles/7E00KD',
  date: '2010-04-08'
};

export const newsprom_2010_04_09: Source = {
  title: 'Russia and the US conclude the treaty (terms, in Russian)',
  publisher: 'Newsprom',
  url: 'https://newsprom.ru/news/Raznoe/134982.html',
  date: '2010-04-09'
};

export const reutersViaEmirates247_2011_02_05: Source = {
  title: 'Start Treaty factbox: what the two sides must do',
  publisher: 'Reuters via Emirates 24|7',
  url: 'https://www.emirates247.com/news/world/start-treaty-factbox-what-the-two-sides-must-do-2011-02-05-1.351916',
  date: '2011-02-05'
};

export const reutersViaFinancialExpress_2011_01_28: Source = {
  title: 'New START for US, Russia (Reuters factbox)',
  publisher: 'Reuters via Financial Express',
  url: 'https://www.financialexpress.com/archive/new-start-for-us-russia/742943/',
  date: '2011-01-28'
};

export const state_2010_04_08_telemetry: Source = {
  title: 'Telemetry (New START fact sheet)',
  publisher: 'US Department of State',
  url: 'http://www.state.gov/t/avc/rls/139904.htm',
  date: '2010-04-08'
};

export const state_2010_04_08_verification: Source = {
  title: 'Verification (New START fact sheet)',
  publisher: 'US Department of State',
  url: 'https://2009-2017.state.gov/t/avc/rls/139906.htm',
  date: '2010-04-08'
};

export const stateMirror_2024_01: Source = {
  title: '2023 Report to Congress on Implementation of the New START Treaty (opening)',
  publisher: 'US Department of State, mirror',
  url: 'https://public-preview-server.prod.cstreetsandbox.com/2023-report-to-congress-on-implementation-of-the-new-start-treaty/',
  date: '2024-01'
};

export const stateRepost: Source = {
  title: 'Report to Congress on Implementation of the New START Treaty (opening)',
  publisher: 'US Department of State, repost',
  url: 'https://alliedalin.com/start-nuclear-arms-treaty-1635'
};

export const toanthua_2022: Source = {
  title: 'Copy of the State Department New START page (2022 edition)',
  publisher: 'toanthua.com repost',
  url: 'https://toanthua.com/which-of-the-following-best-states-one-purpose-of-the-treaty-clause-above',
  date: '2022'
};

export const urduPointSputnik_2021_02_03: Source = {
  title: 'Biden administration takes first step toward extending New START - Blinken',
  publisher: 'UrduPoint / Sputnik',
  url: 'https://www.urdupoint.com/en/world/biden-admin-takes-first-step-toward-extending-1158867.html',
  date: '2021-02-03'
};

export const usMissionGeneva_2010_08_11: Source = {
  title: 'Bilateral Consultative Commission (fact sheet)',
  publisher: 'US Mission Geneva / State Department',
  url: 'https://geneva.usmission.gov/2010/08/11/bcc-fact-sheet/',
  date: '2010-08-11'
};

export const vdocument: Source = {
  title: 'Article-by-article analysis of New START Treaty documents (contents)',
  publisher: 'vdocument.in copy',
  url: 'https://vdocument.in/article-by-article-analysis-of-new-start-the-treaty-between-the-united-states.html'
};

export const vdocumentProtocol: Source = {
  title: 'Protocol to the New START Treaty (scan, opening pages)',
  publisher: 'vdocument.in copy of the official Protocol',
  url: 'https://vdocument.in/protokol-5584a22c0e6d1.html'
};
