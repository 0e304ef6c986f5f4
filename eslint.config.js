import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/import-directions.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', 'node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: false,
        process: false,
        URL: false,
        fetch: false,
        setTimeout: false,
        clearTimeout: false,
        AbortSignal: false,
        Buffer: false,
        performance: false,
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'VisionElement'] } },
    rules: {
      ...lit.configs['flat/all'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // Registration lives apart from the class: importing a class has no side effect.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'lit/no-native-attributes': 'off',
      // Lists are mapped and items closed over where they are drawn.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // LitElement has the lifecycle callbacks; the types see to it.
      'wc/guard-super-call': 'off',
      'lit/no-classfield-shadowing': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: importDirections },
    rules: { 'house/import-directions': 'error' },
  },
  {
    // Parts of these run in the page.
    files: [
      'test/helpers/site.mjs',
      'test/{embed,e2e,bench,machine}/**/*.{js,mjs}',
      'scripts/guide-pictures.mjs',
    ],
    languageOptions: {
      globals: {
        document: false,
        window: false,
        location: false,
        MessageChannel: false,
        MouseEvent: false,
        requestAnimationFrame: false,
        requestIdleCallback: false,
        CSSStyleSheet: false,
        localStorage: false,
        sessionStorage: false,
        indexedDB: false,
        caches: false,
      },
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A plugin's types say that chai's equal() gives a promise, which it does not. Promises that
      // are real, such as accessible(), are still caught.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'chai', name: ['Equal', 'equal'] },
            // Node's runner waits for its own tests.
            { from: 'package', package: 'node:test', name: ['describe', 'it'] },
          ],
        },
      ],
    },
  },
);
