import fc from 'fast-check';
import { encodeScenario } from '../../src/core.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';

/** Markup that would act if it were ever taken as such: it leaves a mark on the page. */
export const MARKUP = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg/onload=window.hacked=1>',
  "'><iframe srcdoc='<script>top.hacked=1</script>'>",
  '<style>*{display:none}</style>',
  '</textarea><b>bold</b>',
  '{@html "<b>bold</b>"}',
  '{{constructor.constructor("window.hacked=1")()}}',
  'javascript:window.hacked=1',
  '&lt;b&gt;&#60;img src=x onerror=window.hacked=1&#62;'
];

/** Names that an object has without anybody writing them. */
export const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const markup = fc.constantFrom(...MARKUP);
const prototypeKey = fc.constantFrom(...PROTOTYPE_KEYS);

/** A link with a piece of it cut out, doubled, or something else put in its place. */
const tamperedLink = fc
  .tuple(
    wordedScenarios,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.oneof(markup, prototypeKey, fc.string())
  )
  .map(([scenario, where, length, put]) => {
    const link = encodeScenario(scenario);
    const at = Math.floor(where * link.length);
    return link.slice(0, at) + put + link.slice(at + length);
  });

/** Text that means harm, or is merely broken, as a value in an address. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: tamperedLink },
  { weight: 2, arbitrary: markup.map((it) => `1~title=${it}`) },
  { weight: 2, arbitrary: fc.tuple(prototypeKey, fc.string()).map(([key, value]) => `1~${key}=${value}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(prototypeKey, markup).map(([key, value]) => `1~2020-10-16.acceptOffer.US.${key}=${value}`)
  },
  { weight: 1, arbitrary: prototypeKey },
  { weight: 1, arbitrary: markup },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((length) => '1~'.repeat(length)) }
);

export const FIVE_MEGABYTES = 5 * 2 ** 20;
