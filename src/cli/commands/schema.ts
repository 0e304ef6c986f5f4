import { EXIT } from '../cli-error.ts';
import type { Command } from '../context.ts';
import { jsonSchema } from '../schema/json-schema.ts';

export const schema: Command = {
  options: {},
  least: 0,
  run(_, { say }) {
    say(JSON.stringify(jsonSchema(), null, 2));
    return EXIT.ok;
  },
};
