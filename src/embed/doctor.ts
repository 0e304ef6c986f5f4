/*
 * The doctor: a panel that says what is on the page and what is wrong with it, for whoever puts
 * `#vision-debug` in the address. It changes nothing, and writes nothing to the console.
 */
import { html, nothing, render } from 'lit';
import { copy } from '../controllers/copy.ts';
import { doctor } from '../i18n/doctor.ts';
import { languageOf } from '../i18n/messages.ts';
import { styles } from './doctor/panel.styles.ts';
import { findings, reportText } from './doctor/findings.ts';
import { watchPage } from './doctor/watch.ts';

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];

let outcome: 'copied' | 'copyFailed' | undefined;
let isAsked = false;

const language = () => languageOf(document.documentElement.lang || 'da');

/** Draws once for all that happens in a moment. */
function draw(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    show();
  });
}

async function copyReport(): Promise<void> {
  const tag = language();
  const isCopied = await copy({ text: reportText(findings(tag, draw), tag) });
  outcome = isCopied ? 'copied' : 'copyFailed';
  draw();
}

function show(): void {
  const tag = language();
  const words = doctor[tag];
  const parts = findings(tag, draw);
  const isWell = parts.every(({ lines }) => lines.every(({ isFault }) => !isFault));
  render(
    html`<section class="panel" lang=${tag} aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${words.title}</h2>
        <button type="button" @click=${() => host.remove()}>${words.close}</button>
      </div>
      <div class="body" tabindex="0" role="group" aria-labelledby="title">
        ${isWell ? html`<p class="well">${words.allWell}</p>` : nothing}
        ${parts.map(
          ({ title, lines }) =>
            html`<h3>${title}</h3>
              <ul>
                ${lines.map(
                  ({ text, isFault }) =>
                    html`<li class=${isFault ? 'fault' : 'good'}>
                      <span class="sign" aria-hidden="true">${isFault ? '!' : '✓'}</span>
                      <span>${text}</span>
                    </li>`,
                )}
              </ul>`,
        )}
        ${
          outcome === 'copyFailed'
            ? html`<textarea
                readonly
                rows="6"
                aria-label=${words.copyFailed}
                .value=${reportText(parts, tag)}
              ></textarea>`
            : nothing
        }
      </div>
      <div class="foot">
        <button type="button" @click=${() => void copyReport()}>${words.copy}</button>
        <button type="button" @click=${draw}>${words.again}</button>
        <span role="status">${outcome ? words[outcome] : nothing}</span>
      </div>
    </section>`,
    root,
  );
}

watchPage(draw);
for (const type of ['vision-ready', 'vision-error', 'vision-issue']) {
  document.addEventListener(type, draw);
}
addEventListener('load', draw);
// What the loader refuses it tells nobody; the page is looked at whenever it changes.
new MutationObserver(draw).observe(document.documentElement, { childList: true, subtree: true });
// Asked for again in the same page.
addEventListener('hashchange', () => {
  if (location.hash.includes('vision-debug')) document.documentElement.append(host);
});

document.documentElement.append(host);
show();
