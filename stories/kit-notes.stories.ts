import { html } from 'lit';
import { common } from '../src/i18n/common.ts';
import { iconStyles } from '../src/ui/icons.ts';
import { noteStyles, renderEmpty, renderError, renderStale } from '../src/ui/notes.ts';
import { kit } from './helpers/kit.ts';

export default { title: 'Kit/Notes' };

const words = common.da;
const SHEETS = [noteStyles, iconStyles];
const nothingHappens = (): void => undefined;

export const Empty = {
  render: () =>
    kit(
      renderEmpty(
        'Ingen arrangementer passer til jeres valg.',
        html`<button class="button" type="button">Ryd filtre</button>`,
      ),
      SHEETS,
    ),
};

export const Failed = {
  render: () =>
    kit(
      renderError(
        {
          title: 'Der er ingen forbindelse',
          advice: 'Tjek din forbindelse til internettet, og prøv igen.',
          retry: nothingHappens,
        },
        words,
      ),
      SHEETS,
    ),
};

export const Stale = {
  render: () =>
    kit(
      renderStale(
        'Opdateret for 3 dage siden. Det nyeste kan ikke hentes lige nu.',
        words,
        nothingHappens,
      ),
      SHEETS,
    ),
};

const all = () =>
  html`<div class="stack">
    ${renderEmpty('Der er ingen historier endnu.')}
    ${renderError({ title: 'Indholdet kan ikke hentes lige nu', advice: 'Prøv igen om lidt.' }, words)}
    ${renderStale('Opdateret for 3 dage siden. Det nyeste kan ikke hentes lige nu.', words, nothingHappens)}
  </div>`;

export const Dark = { render: () => kit(all(), SHEETS), parameters: { theme: 'dark' } };

export const RightToLeft = { render: () => kit(all(), SHEETS), parameters: { direction: 'rtl' } };
