import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

/** A second offer under the single reading, and a notice that is too late. */
const refused =
  '1~title=Once only~reading=single~2020-10-16.offerExtension.RU.1~2020-10-17.acceptOffer.US~2020-10-18.completeProcedures.US~2020-10-18.completeProcedures.RU~2020-11-01.offerExtension.RU.1~2023-01-01.giveWithdrawalNotice.US';

describe('simulate', () => {
  it('shows periods, events and refusals, each in columns', () => {
    const { code, out } = run(['simulate', refused]);
    expect(code).toBe(0);
    expect(out).toBe(
      `\
Once only: simulated up to 2031-02-05, reading Article XIV(2) as allowing one extension only

From        Before      Phase     Expires     Limits US  Limits RU  Inspections  Data exchange
──────────  ──────────  ────────  ──────────  ─────────  ─────────  ───────────  ─────────────
2010-04-08  2011-02-05  signed    –           pending    pending    none         none
2011-02-05  2018-02-05  inForce   2021-02-05  reducing   reducing   active       active
2018-02-05  2020-10-18  inForce   2021-02-05  binding    binding    active       active
2020-10-18  2022-02-05  extended  2022-02-05  binding    binding    active       active
2022-02-05  2031-02-05  expired   –           none       none       none         none

Events

Date        Event                 By  Article  Basis  Details
──────────  ────────────────────  ──  ───────  ─────  ────────────────────────
2010-04-08  signature             –   XIV      law    –
2011-02-05  entryIntoForce        –   XIV(1)   law    –
2018-02-05  limitsBind            –   II(1)    law    –
2020-10-16  offerExtension        RU  XIV(2)   law    1 year
2020-10-17  acceptOffer           US  XIV(2)   law    –
2020-10-18  completeProcedures    US  XIV(2)   law    –
2020-10-18  completeProcedures    RU  XIV(2)   law    –
2020-10-18  extensionTakesEffect  –   XIV(2)   law    1 year, until 2022-02-05
2022-02-05  expiry                –   XIV(2)   law    –
2022-02-06  lapse                 –   XIV(2)   law    –

Refused

Date        Decision              By  Code             Article  Reason
──────────  ────────────────────  ──  ───────────────  ───────  ─────────────────────────────────────────────────────
2020-11-01  offerExtension        RU  secondExtension  XIV(2)   On this reading the treaty may be extended once only.
2023-01-01  giveWithdrawalNotice  US  notInForce       XIV      The treaty is not in force on that day.
`
    );
  });

  it('shows when a notice of withdrawal ends the treaty', () => {
    expect(run(['simulate', '1~2019-11-30.giveWithdrawalNotice.US']).out).toMatch(
      /^2019-11-30 {2}2020-02-29 {2}inForce {4}2021-02-05 {2}2020-02-29 /m
    );
  });

  it('exits with 1 where a decision is refused and --strict is given, and shows the same', () => {
    const strict = run(['simulate', refused, '--strict']);
    expect(strict).toEqual({
      code: 1,
      out: run(['simulate', refused]).out,
      err: 'new-start-simulator: 2 decisions were refused.\n'
    });
    expect(run(['simulate', 'as-it-happened', '--strict'])).toMatchObject({ code: 0, err: '' });
    expect(run(['obligations', '1~2011-02-05.resumeInspections', '--strict', '--json'])).toMatchObject({
      code: 1,
      err: 'new-start-simulator: One decision was refused.\n'
    });
  });

  it('lets no title give orders to the terminal', () => {
    expect(run(['simulate', '1~title=a\u001B[31m\nb']).out).toMatch(/^a \[31m b: simulated/);
  });
});
