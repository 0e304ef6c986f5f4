// The builder in a real browser, and what its tests ask of it.
import { openPage, openSite, STRICT_POLICY } from './site.mjs';

/** The strict policy, and the frames that the previews are. */
const POLICY = `${STRICT_POLICY}; frame-src 'self'`;

/** Opens the builder with `fragment` as its state, and runs `test` on it. */
export async function useBuilder(
  browser,
  fragment,
  test,
  { pages = {}, context = {}, policy = POLICY } = {},
) {
  const site = await openSite(pages, { policy });
  const opened = await openPage(browser, `${site.address}/${fragment}`, {
    viewport: { width: 1360, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...context,
  });
  try {
    await opened.page.getByRole('button', { name: 'Umbraco' }).waitFor();
    await test({ ...opened, site });
  } finally {
    await opened.close();
    await site.close();
  }
}

export const preview = (page, width = 'page') => page.frameLocator(`iframe[data-width="${width}"]`);

export const isShown = (page, widget, width) =>
  preview(page, width).locator(`vision-${widget}`).getByRole('heading').first().waitFor();

export const clipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await globalThis.navigator.clipboard.read();
    const read = async (type) =>
      item.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return { html: await read('text/html'), text: await read('text/plain') };
  });

/** A group of options, opened. */
export const openGroup = (page, name) =>
  page
    .locator('summary')
    .filter({ hasText: new RegExp(`^\\s*${name}`) })
    .click();
