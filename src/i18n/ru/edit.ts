import type { Messages } from '../en.ts';

export const edit: Messages['edit'] = { heading: '' };
