import type { Plugin } from 'vite';

export function sharedChunks(
  widgets: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): Plugin;
