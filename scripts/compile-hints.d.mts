import type { Plugin } from 'vite';

export function compileHints(isFirst: (chunk: { readonly name: string }) => boolean): Plugin;
