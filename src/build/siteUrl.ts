/**
 * Where the site will be, from the environment variable `SITE_URL`: links that others follow must be absolute, and the
 * built files themselves work from any folder.
 *
 * @returns null where it is not given
 * @throws RangeError if it is no address of a folder
 */
export function siteUrlFrom(value: string | undefined): string | null {
  if (!value) return null;
  const isFolder = URL.canParse(value) && /^https?:\/\/[^?#]*\/$/.test(value);
  if (!isFolder) throw new RangeError(`SITE_URL must be an http(s) address with a slash at the end: ${value}`);
  return new URL(value).href;
}
