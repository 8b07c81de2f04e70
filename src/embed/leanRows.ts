import Deadlines from '../charts/deadlines/Deadlines.svelte';
import Verification from '../charts/verification/Verification.svelte';
import { deadlines } from '../i18n/en/deadlines.ts';
import { verification } from '../i18n/en/verification.ts';
import type { Messages } from '../i18n/en.ts';
import type {} from './start.ts';

/** Of presets, the rows below the limits, for the bundle that has none of them. */
window.newStartRows = { MORE: { Verification, Deadlines } };
window.newStartWords = {
  ...window.newStartWords,
  en: { ...window.newStartWords?.en, verification, deadlines } as Messages
};
