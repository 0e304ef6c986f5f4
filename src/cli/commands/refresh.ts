import type { Command } from '../context.ts';
import { needProject } from '../config/read-config.ts';
import { publishProject } from '../sources/publish-project.ts';

/** Reads some sources now, and publishes; the others stand as they were. */
export const refresh: Command = {
  options: { config: { type: 'string' }, 'allow-empty': { type: 'boolean' } },
  least: 1,
  async run(input, context) {
    const project = await needProject(input, context);
    const allowEmpty = input.values['allow-empty'] === true;
    return publishProject(project, context, { only: input.arguments, allowEmpty });
  },
};
