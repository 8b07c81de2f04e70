import type { Messages } from '../en.ts';

export const share: Messages['share'] = { heading: '' };
