export const ask = { heading: '' };
