/** What a sandbox or an old browser may refuse is then left out: the embed is read all the same. */
export function guard<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
