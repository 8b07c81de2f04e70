export const naming = { heading: '' };
