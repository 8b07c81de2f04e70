import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'dist-core/', 'coverage/', '.svelte-check/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  // `const { [key]: _, ...rest } = all` is how a key is left out.
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // svelte-check knows which names exist, types included.
      'no-undef': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error'
    }
  },
  { files: ['src/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['tests/**/*.mjs', 'bench/**/*.mjs', 'src/cli/*.mjs', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node }
  }
);
