import { EXIT } from '../cli-error.ts';
import type { Command } from '../context.ts';
import { inspect, tellFaults } from '../validate/inspect.ts';

export const validate: Command = {
  options: { images: { type: 'boolean' }, strict: { type: 'boolean' } },
  least: 1,
  async run({ values, arguments: sources }, context) {
    const { isJson, say } = context;
    const answers = [];
    let isBad = false;
    for (const source of sources) {
      const { faults } = await inspect(source, values.images === true, context);
      const errors = faults.filter(({ severity }) => severity === 'error');
      const warnings = faults.filter(({ severity }) => severity === 'warning');
      isBad ||= errors.length > 0 || (values.strict === true && warnings.length > 0);
      answers.push({ source, errors, warnings });
      if (!isJson) tellFaults(source, faults, context);
    }
    if (isJson) say(JSON.stringify({ ok: !isBad, files: answers }, null, 2));
    return isBad ? EXIT.faults : EXIT.ok;
  },
};
