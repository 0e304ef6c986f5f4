import type { Pane } from './context.ts';

export const checks: Pane = { sheets: [], render: () => '' };
