export const takeaway = { heading: '' };
