export const edit = { heading: '' };
