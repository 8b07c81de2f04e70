import type { View } from '../../session/address.ts';

/** What an embed says where it could not be loaded whole. It is there before the words of another language are. */
export const embedLack = {
  view: {
    paths: 'paths',
    limits: 'limits',
    verification: 'verification',
    deadlines: 'deadlines',
    lifecycle: 'lifecycle',
    day: 'on this day'
  } satisfies Record<View, string>,
  words: 'the words in English',
  notLoaded: (what: string) => `Could not be loaded: ${what}.`,
  rest: 'What could be is shown.',
  again: 'Try again',
  trying: 'Trying again…',
  open: 'Open in the simulator'
};

export type EmbedLackWords = typeof embedLack;
