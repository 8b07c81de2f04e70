import type { Path } from '../session/path.ts';

/**
 * The colours of the paths in a comparison, as a style: what happened has the record's, the others have hues of their
 * own, in order.
 */
export function hues(paths: readonly Pick<Path, 'leavesRecordOn'>[]): string {
  let next = 1;
  const isRecord = paths.map(({ leavesRecordOn }) => leavesRecordOn === null);
  return isRecord
    .map(
      (is, index) => `--path-${index}: var(--${is && isRecord.indexOf(true) === index ? 'record' : `hue-${next++}`})`
    )
    .join('; ');
}
