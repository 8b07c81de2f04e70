/** An event in Russian. */
export interface Told {
  /** A headline. */
  title: string;
  summary: string;
}
