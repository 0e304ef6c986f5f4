import type { Plugin } from 'vite';

export function squeeze(): Plugin;

export function squeezed(module: string): Promise<string>;
