/*
 * The doctor: a panel that says what is on the page and what is wrong with it, for whoever puts
 * `#vision-debug` in the address. It changes nothing, and writes nothing to the console.
 */
import { copy } from '../controllers/copy.ts';
import { doctor } from '../i18n/doctor.ts';
import { languageOf } from '../i18n/messages.ts';
import { findings, reportText } from './doctor/findings.ts';
import { makePanel } from './doctor/panel.ts';
import { watchFeeds } from './doctor/places.ts';
import { watchPage } from './doctor/watch.ts';

const panel = makePanel({ copy: () => void copyReport(), again: draw });
let outcome: 'copied' | 'copyFailed' | undefined;
let isAsked = false;

/** Draws once for all that happens in a moment. */
function draw(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    show();
  });
}

function look() {
  const language = languageOf(document.documentElement.lang || 'da');
  const parts = findings(language, draw);
  return { language, parts, text: reportText(parts, language) };
}

async function copyReport(): Promise<void> {
  outcome = (await copy(look())) ? 'copied' : 'copyFailed';
  draw();
}

function show(): void {
  const report = look();
  panel.show({ ...report, words: doctor[report.language], outcome });
}

watchPage(draw);
void watchFeeds(draw);
for (const type of ['vision-ready', 'vision-error', 'vision-issue']) {
  document.addEventListener(type, draw);
}
addEventListener('load', draw);
// What the loader refuses it tells nobody; the page is looked at whenever it changes.
new MutationObserver(draw).observe(document.documentElement, { childList: true, subtree: true });
// Asked for again in the same page.
addEventListener('hashchange', () => {
  if (location.hash.includes('vision-debug')) panel.open();
});

panel.open();
show();
