/*
 * Lines for a page's head that name what the loader asks for, so that it sets out together with the
 * loader and not after it: on a slow line that is a whole way there and back. The loader finds what
 * they brought. A line that is out of date brings nothing, or a file that nobody uses.
 */
import { escaped } from '../../fallback/html.ts';

export const moduleHint = (href: string): string =>
  `<link rel="modulepreload" href="${escaped(href)}">`;

/** As the widgets ask for it where a hint stands, or the browser would ask a second time. */
export const feedHint = (href: string): string =>
  `<link rel="preload" href="${escaped(href)}" as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer">`;
