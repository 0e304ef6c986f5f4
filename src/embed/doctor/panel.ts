/*
 * What the doctor shows. Drawn by hand and not by Lit: where a page's policy lets no second copy of
 * Lit start, that is what the doctor has to say.
 */
import type { DoctorMessages } from '../../i18n/doctor.ts';
import type { Language } from '../../i18n/messages.ts';
import type { Part } from './findings.ts';
import { styles } from './panel.styles.ts';

/** What the panel says at a moment. */
export interface Report {
  readonly language: Language;
  readonly words: DoctorMessages;
  readonly parts: readonly Part[];
  readonly outcome: 'copied' | 'copyFailed' | undefined;
  /** The report as text, for the reader to copy where the browser does not let us. */
  readonly text: string;
}

type Attributes = Readonly<Record<string, string>>;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function button(press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' });
  made.addEventListener('click', press);
  return made;
}

function lists(parts: readonly Part[]): Node[] {
  return parts.flatMap(({ title, lines }) => [
    make('h3', {}, title),
    make(
      'ul',
      {},
      ...lines.map(({ text, isFault }) =>
        make(
          'li',
          { class: isFault ? 'fault' : 'good' },
          make('span', { class: 'sign', 'aria-hidden': 'true' }, isFault ? '!' : '✓'),
          make('span', {}, text),
        ),
      ),
    ),
  ]);
}

function body({ words, parts, outcome, text }: Report): Node[] {
  const isWell = parts.every(({ lines }) => lines.every(({ isFault }) => !isFault));
  const well = isWell ? [make('p', { class: 'well' }, words.allWell)] : [];
  const byHand =
    outcome === 'copyFailed'
      ? [make('textarea', { readonly: '', rows: '6', 'aria-label': words.copyFailed }, text)]
      : [];
  return [...well, ...lists(parts), ...byHand];
}

/** Makes the panel, closed: `show` draws it anew, `open` puts it on the page. */
export function makePanel(press: { readonly copy: () => void; readonly again: () => void }) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const title = make('h2', { id: 'title', tabindex: '-1' });
  const close = button(() => host.remove());
  const content = make('div', {
    class: 'body',
    tabindex: '0',
    role: 'group',
    'aria-labelledby': 'title',
  });
  const copy = button(press.copy);
  const again = button(press.again);
  const status = make('span', { role: 'status' });
  const panel = make(
    'section',
    { class: 'panel', 'aria-labelledby': 'title' },
    make('div', { class: 'head' }, title, close),
    content,
    make('div', { class: 'foot' }, copy, again, status),
  );
  root.append(panel);

  let shown = '';
  return {
    open: () => document.documentElement.append(host),
    show(report: Report): void {
      // What is read, selected or heard stays as it is while it is still true.
      const next = JSON.stringify([report.language, report.parts, report.outcome]);
      if (next === shown) return;
      shown = next;
      const { language, words, outcome } = report;
      panel.lang = language;
      title.textContent = words.title;
      close.textContent = words.close;
      copy.textContent = words.copy;
      again.textContent = words.again;
      status.textContent = outcome ? words[outcome] : '';
      content.replaceChildren(...body(report));
    },
  };
}
