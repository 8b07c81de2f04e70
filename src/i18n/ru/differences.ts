import type { Messages } from '../en.ts';

export const differences: Messages['differences'] = {};
