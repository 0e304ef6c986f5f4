import { emulateMedia } from '@web/test-runner-commands';

/** Has nothing printed in a chapter's tests, and the screen back after each. */
export function usePaper(): void {
  const realPrint = window.print.bind(window);
  afterEach(async () => {
    window.print = realPrint;
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });
}

/** What would come on paper for a press of `button`, as it looks there. */
export async function printedBy(button: HTMLElement | undefined): Promise<ShadowRoot | null> {
  const printing = new Promise<void>((resolve) => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      resolve();
    };
  });
  button?.click();
  await printing;
  await emulateMedia({ media: 'print' });
  return document.querySelector('[data-vision-print]')?.shadowRoot ?? null;
}
