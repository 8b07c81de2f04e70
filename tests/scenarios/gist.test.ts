import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { pathTitle } from '../../src/i18n/pathTitle.ts';
import { pathFromLink } from '../../src/session/path.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const named = (link: string, language: 'en' | 'ru' = 'en') => plain(pathTitle(MESSAGES[language], pathFromLink(link)));

const BOTH = (day: string) => `${day}.completeProcedures.US~${day}.completeProcedures.RU`;

describe('a path without a title is named by what its decisions come to', () => {
  it.each([
    ['1', 'No extension: lapse', 'Без продления: истечение'],
    [
      `1~2020-10-16.offerExtension.RU.1~2020-11-03.acceptOffer.US~${BOTH('2020-11-10')}`,
      'One year, taken up 3 Nov 2020; then lapse',
      'Один год, согласие 3 нояб. 2020; затем истечение'
    ],
    [
      `1~2020-10-16.offerExtension.RU.1.warheadFreeze.freezeVerification~2020-11-03.acceptOffer.US~${BOTH('2020-11-10')}`,
      'One year with a warhead freeze and verification, taken up 3 Nov 2020; then lapse',
      'Один год с замораживанием боезарядов и проверкой, согласие 3 нояб. 2020; затем истечение'
    ],
    [
      `1~2020-10-16.offerExtension.RU.1~2020-11-03.acceptOffer.US~${BOTH('2020-11-10')}~2021-06-20.offerExtension.US.4~2021-06-21.acceptOffer.RU~${BOTH('2021-06-30')}`,
      'One year, taken up 3 Nov 2020; then four years, taken up 21 Jun 2021; then lapse',
      'Один год, согласие 3 нояб. 2020; затем четыре года, согласие 21 июня 2021; затем истечение'
    ],
    [
      '1~2020-10-16.offerExtension.RU.2',
      'Two years offered by Russia 16 Oct 2020, not taken up; then lapse',
      'Предложение России, два года, 16 окт. 2020, не принято; затем истечение'
    ],
    ['1~2020-10-16.offerExtension.RU.2~2020-10-17.withdrawOffer.RU', 'No extension: lapse', 'Без продления: истечение'],
    ['1~2020-10-16.offerExtension.RU.2~2020-10-17.declineOffer.US', 'No extension: lapse', 'Без продления: истечение'],
    [
      '1~2020-10-16.offerExtension.US.3~2020-10-17.acceptOffer.RU~2020-10-18.completeProcedures.RU',
      'Three years agreed 17 Oct 2020, not completed; then lapse',
      'Три года, согласие 17 окт. 2020, процедуры не завершены; затем истечение'
    ],
    [
      '1~2015-01-01.suspendParticipation.US~2016-01-01.giveWithdrawalNotice.RU',
      'The US suspended; then withdrawal by Russia, notice 1 Jan 2016',
      'США приостановили участие; затем выход России, уведомление 1 янв. 2016'
    ],
    [
      '1~2015-01-01.suspendParticipation.RU~2015-02-01.resumeParticipation.RU~2016-01-01.bringSuccessorIntoForce',
      'A successor 1 Jan 2016',
      'Новый договор 1 янв. 2016'
    ],
    [
      '1~2021-02-05.pledgeObservance.US.2022-01-01',
      'No extension: lapse; limits kept by pledge',
      'Без продления: истечение; ограничения по обещанию'
    ],
    ['1~horizon=2015-01-01', 'In force to the end of the axis', 'В силе до конца оси']
  ])('%s', (link, english, russian) => {
    expect([named(link), named(link, 'ru')]).toEqual([english, russian]);
  });
});

it('a title goes before that, and a blank one does not', () => {
  expect(named('1~title=A+bridge'.replace('+', ' '))).toBe('A bridge');
  expect(named('1~title=  ')).toBe('No extension: lapse');
});
