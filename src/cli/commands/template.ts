import { CliError, EXIT } from '../cli-error.ts';
import type { Command } from '../context.ts';
import { emptyTable } from '../import/table.ts';
import { kindOf } from './import.ts';

export const template: Command = {
  options: {},
  least: 2,
  run(input, { say }) {
    const [type = '', kind = ''] = input.arguments;
    if (type !== 'csv') throw new CliError('unknown-type', { name: type, known: 'csv' });
    say(emptyTable(kindOf(input, kind)).trimEnd());
    return EXIT.ok;
  },
};
