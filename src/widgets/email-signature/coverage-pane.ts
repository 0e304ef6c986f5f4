import type { Pane } from './context.ts';

export const coveragePane: Pane = { sheets: [], render: () => '' };
