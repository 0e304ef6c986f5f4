import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './preview.css';

/** Each story stands on a page of the chosen theme and language, as it would on a municipal site. */
export default {
  globalTypes: {
    theme: {
      description: 'Page theme',
      toolbar: { title: 'Theme', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Page language',
      toolbar: { title: 'Language', items: ['da', 'en'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', language: 'da' },
  decorators: [
    (story, { globals, parameters }) => {
      const theme = (parameters.theme ?? globals.theme) as string;
      const language = (parameters.language ?? globals.language) as string;
      document.documentElement.dataset.theme = theme;
      document.documentElement.lang = language;
      document.documentElement.dir = (parameters.direction as string | undefined) ?? 'ltr';
      return html`${story()}`;
    },
  ],
  parameters: { layout: 'padded', a11y: { test: 'error' } },
} satisfies Preview;
