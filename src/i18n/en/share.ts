export const share = { heading: '' };
