/** TODO in this commit's successors. */
export const lifecycle = {};
