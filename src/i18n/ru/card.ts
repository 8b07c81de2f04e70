import type { Messages } from '../en.ts';

export const card: Messages['card'] = {};
