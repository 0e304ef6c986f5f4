import { CliError, EXIT } from '../cli-error.ts';
import { configJsonSchema } from '../config/config-schema.ts';
import type { Command } from '../context.ts';
import { jsonSchema } from '../schema/json-schema.ts';

export const schema: Command = {
  options: {},
  least: 0,
  run({ arguments: [name = 'feed'] }, { say }) {
    const known = { feed: jsonSchema, config: configJsonSchema };
    if (name !== 'feed' && name !== 'config') {
      throw new CliError('unknown-type', { name, known: Object.keys(known).join(', ') });
    }
    say(JSON.stringify(known[name](), null, 2));
    return EXIT.ok;
  },
};
