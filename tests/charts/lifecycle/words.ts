import { graphOf } from '../../../src/charts/lifecycle/graph.ts';
import { letteringIn } from '../../../src/charts/lifecycle/lifecycleWords.ts';
import { describeMachine } from '../../../src/formats/machine.ts';
import { MESSAGES } from '../../../src/i18n/index.ts';

/** The graph of the machine that runs. */
export const GRAPH = graphOf(describeMachine());

/** What is written on the drawing, in each language. */
export const LETTERING = { en: letteringIn(MESSAGES.en), ru: letteringIn(MESSAGES.ru) };
