/** What the page that frames the embed has said in the embed's address: which conventions it keeps to. */
export interface Host {
  /** Our address when the embed began: some hosts know us by it, and it may change while we are read. */
  src: string;
  /** How the host names this embed in messages of our own convention. */
  id: string | null;
  /** pym.js: which child we are. */
  pym: string | null;
  /** WordPress: what it puts behind the address, and expects back. */
  secret: string | null;
  /** Datawrapper: the id of the chart we stand in for. */
  datawrapper: string | null;
  /** H5P: whether to say hello first. Its resizer greets those whose address has `h5p` in it, often too early. */
  h5p: boolean;
}

/**
 * @param search the query string, with or without its question mark
 * @param hash the fragment, where WordPress writes `#?secret=…`
 */
export function readHost(search: string, hash: string, src: string): Host {
  const query = new URLSearchParams(search);
  return {
    src,
    id: query.get('id'),
    pym: query.get('childId'),
    secret: /[?&]secret=([a-z0-9]+)/i.exec(hash)?.[1] ?? null,
    datawrapper: query.get('datawrapper'),
    h5p: query.has('h5p')
  };
}
