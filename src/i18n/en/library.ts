export const library = { heading: '' };
