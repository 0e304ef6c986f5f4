import { kit as words } from '../src/i18n/kit.ts';
import { choiceStyles } from '../src/ui/choice.styles.ts';
import { renderChoice } from '../src/ui/choice.ts';
import { renderLanguageChoice } from '../src/ui/language-choice.ts';
import { kit, redraw } from './helpers/kit.ts';

export default { title: 'Kit/Views and languages' };

const VIEWS = [
  { id: 'bars', label: 'Tidslinje' },
  { id: 'cycle', label: 'Kredsløb' },
  { id: 'table', label: 'Tabel' },
  { id: 'matrix', label: 'Spor og kvartaler' },
];

/** Redraws itself with what was chosen, as a widget does. */
function choosing(
  render: (chosen: string, choose: (id: string) => void) => unknown,
  first: string,
) {
  const choose = (id: string): void => redraw(host, render(id, choose));
  const host = kit(render(first, choose), [choiceStyles]);
  return host;
}

export const Views = {
  render: () =>
    choosing(
      (chosen, choose) =>
        renderChoice({ name: 'view', legend: words.da.views, choices: VIEWS, chosen, choose }),
      'bars',
    ),
};

export const Languages = {
  render: () =>
    choosing(
      (chosen, choose) =>
        renderLanguageChoice(['da', 'ar', 'tr', 'so', 'uk', 'en'], chosen, choose, words.da),
      'da',
    ),
};

export const Dark = { ...Views, parameters: { theme: 'dark' } };

export const RightToLeft = { ...Languages, parameters: { direction: 'rtl' } };
