import type { Plugin } from 'vite';

const MADE =
  /new \(class (StaleReactionError) extends Error \{\s*name = '\1';\s*message = ('[^']+'|"[^"]+");\s*\}\)\(\)/;

/**
 * Svelte makes one error as it is loaded, which is compared and never thrown. A browser notes where each was made, and for
 * that parses the whole script a second time: an eighth of the time in which a first picture is gone on with. This one is
 * an error without such a note.
 */
export function lightErrors(): Plugin {
  return {
    name: 'light-errors',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/svelte\/src\/internal\/client\/constants\.js$/.test(id.replaceAll('\\', '/'))) return null;
      if (!MADE.test(code)) this.error('Svelte makes no such error any more: this plugin can go.');
      return code.replace(
        MADE,
        (_, name, message) => `Object.assign(Object.create(Error.prototype), { name: '${name}', message: ${message} })`
      );
    }
  };
}
