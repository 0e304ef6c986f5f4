import { executeServerCommand } from '@web/test-runner-commands';

/** Shows the page in the colours of the system alone, or as it was. */
export async function forceColors(isForced: boolean): Promise<void> {
  await executeServerCommand('force-colors', isForced);
  if (matchMedia('(forced-colors: active)').matches !== isForced) {
    throw new Error('The browser keeps the colours of the page.');
  }
}
