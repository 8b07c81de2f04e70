import type { Messages } from '../en.ts';

export const verification: Messages['verification'] = {};
