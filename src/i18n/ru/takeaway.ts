import type { Messages } from '../en.ts';

export const takeaway: Messages['takeaway'] = { heading: '' };
