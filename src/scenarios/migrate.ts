/** The version in which scenarios are written today. */
export const CURRENT_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

/** Makes of a scenario of one version, which may be malformed, one of the next. Its `version` is set for it. */
export type Migration = (scenario: Fields) => Fields;

/**
 * By the version that each begins with. Whoever adds a version adds the step to it here, and what was written in the
 * version before to `tests/scenarios/versions/`; neither is ever taken away again.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * What was read of a link or a file, in the version of today. What has no version, or one that is not known, stays as
 * it is, for the reader of scenarios to refuse.
 */
export function migrate(value: unknown, migrations = MIGRATIONS, current = CURRENT_VERSION): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let scenario = value as Fields;
  if (!isVersion(scenario.version, current)) return value;
  for (let version = scenario.version; version < current; version++)
    scenario = { ...migrations[version]!(scenario), version: version + 1 };
  return scenario;
}

/** Whether there has been such a version. */
export function isVersion(version: unknown, current = CURRENT_VERSION): version is number {
  return Number.isInteger(version) && (version as number) >= 1 && (version as number) <= current;
}
