/** How esbuild makes the command: one file that needs nothing beside Node. */
export const commandOptions = {
  entryPoints: ['src/cli/vision-feed.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
  legalComments: 'none',
  // What the calendar reader asks of Node, it asks in the old way.
  banner: {
    js: "import { createRequire as requireBeside } from 'node:module'; const require = requireBeside(import.meta.url);",
  },
};
