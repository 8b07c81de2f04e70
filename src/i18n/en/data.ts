export const data = { heading: '' };
