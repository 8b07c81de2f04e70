import type { Messages } from '../en.ts';

export const deadlines: Messages['deadlines'] = {};
