import { html, type TemplateResult } from 'lit';
import { cardStyles, renderCard, type CardContent } from '../src/ui/card.ts';
import { calendar, iconStyles, pin, speech } from '../src/ui/icons.ts';
import { languageAttributes } from '../src/ui/in-language.ts';
import { kit } from './helpers/kit.ts';

export default { title: 'Kit/Cards' };

const CARDS: CardContent[] = [
  {
    heading: 'Byttemarked på torvet',
    level: 3,
    href: '#byttemarked',
    eyebrow: html`<span>${calendar()} lørdag den 1. juni kl. 10.00–14.00</span>`,
    body: html`<p>300 gæster byttede 360 kilo tøj og legetøj. Nu gør vi det igen.</p>`,
    foot: html`<span class="chip">${pin()} Bredekærgård</span>
      <a class="chip" href="#natur">Lokalt ansvar for klima, natur og miljø</a>`,
  },
  {
    heading: 'Dyrk Ishøj',
    level: 3,
    href: '#dyrk',
    eyebrow: html`<span>${speech()} Facebook</span>`,
    body: html`<p>Højbede og fællesspisning flere steder i byen.</p>`,
  },
  {
    heading: 'مهرجان المدينة',
    level: 3,
    href: '#byfest',
    body: html`<p>موسيقى وطعام في ساحة المدينة.</p>`,
    language: languageAttributes('ar', 'da'),
  },
  {
    heading: 'Medborgerskabsundersøgelsesrapportens offentliggørelse',
    level: 3,
    body: html`<p>Et kort, der ikke fører nogen steder hen.</p>`,
  },
];

const draw = (): HTMLElement =>
  kit(cards(CARDS.map((content) => html`<li>${renderCard(content)}</li>`)), [
    cardStyles,
    iconStyles,
  ]);

const cards = (items: TemplateResult[]) =>
  html`<div class="stack">
    <h2 class="title">Det sker</h2>
    <ul class="cards">
      ${items}
    </ul>
  </div>`;

export const Cards = { render: draw };

export const Dark = { render: draw, parameters: { theme: 'dark' } };

export const RightToLeft = { render: draw, parameters: { direction: 'rtl', language: 'ar' } };

export const Narrow = {
  render: () => {
    const host = draw();
    host.style.maxInlineSize = '18em';
    return host;
  },
};
