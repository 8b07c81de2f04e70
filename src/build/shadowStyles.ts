import type { PreprocessorGroup } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** A rem belongs to the page around an element: within it lengths are in the units of drawings, 16 to a rem. */
const withoutRem = (css: string): string =>
  css.replace(/(?<![\w-])(-?(?:\d+\.)?\d+|-?\.\d+)rem\b/g, (_, count) => `calc(${Number(count) * 16} * var(--px))`);

/** For styles of components. */
export const shadowPreprocessor: PreprocessorGroup = {
  name: 'shadow-styles',
  style: ({ content }) => ({ code: withoutRem(content) })
};

/** The script of the element with the styles that its components share, of which it knows nothing. */
export function withShared(code: string, css: string): string {
  const place = /(["'`])\/\* shared styles \*\/\1/;
  if (!place.test(code)) throw new Error('The element has no place for shared styles.');
  return code.replace(place, () => JSON.stringify(withoutRem(css)));
}

/** For the styles of the page: what they say of the document holds for the element, and of its body for what is in it. */
export function shadowStyles(): Plugin {
  return {
    name: 'shadow-styles',
    enforce: 'pre',
    transform: (css, id) => (/\/src\/(page|tokens)\.css\?inline/.test(id) ? shadowed(css) : undefined)
  };
}

export function shadowed(css: string): string {
  const own = css
    .replace(/body \{\s*--px: calc\(1rem \/ 16\);/, ':host {\n  --px: var(--new-start-px, 1px);')
    .replace(/@property[^}]*\}|@font-face[^}]*\}|@page[^}]*\}/g, '')
    .replace(/:root((?:\[[^\]]+\])*)/g, (_, attributes: string) =>
      attributes ? `:host(${attributes.replaceAll('data-', '')})` : ':host'
    )
    .replace(/#app\b|\bbody\b(?= \{)/g, '.body');
  // What the page says of all elements reaches this one, and would be inherited.
  const apart =
    ':host { display: block; }\n.body { all: initial; display: block; direction: ltr; color-scheme: inherit; }';
  return `${apart}\n${withoutRem(own)}`;
}
