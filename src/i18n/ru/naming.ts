import type { Messages } from '../en.ts';

export const naming: Messages['naming'] = { heading: '' };
