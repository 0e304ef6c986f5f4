import type { CSSResult } from 'lit';

/** Adds to a widget the sheets of what was fetched after it had been drawn. */
export function dress(host: HTMLElement, sheets: readonly CSSResult[]): void {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  const missing = sheets
    .flatMap(({ styleSheet }) => styleSheet ?? [])
    .filter((sheet) => !shadowRoot.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0)
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...missing];
}
