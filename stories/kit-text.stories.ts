import { html } from 'lit';
import { parseMarkdown } from '../src/model/markdown.ts';
import { readMarkup } from '../src/model/markup-text.ts';
import { inLanguage } from '../src/ui/in-language.ts';
import { renderRichText, richTextStyles } from '../src/ui/rich-text.ts';
import { kit } from './helpers/kit.ts';

export default { title: 'Kit/Rich text' };

const STORY = `**Den første søndag i hver måned** åbner Bredekærgård for alle, der vil dyrke noget sammen.
Tag gerne *arbejdshandsker* med.

Vi har:
- redskaber og jord
- kaffe og te
  - også til børnene
- plads til 300 gæster

Sådan gør I:
1. Vælg et bed
2. Skriv jer på listen hos [Dyrk Ishøj](https://www.ishoj.dk/dyrk)
3. Kom, når I har tid

29. maj holder vi byttemarked. Læs mere på https://www.ishoj.dk/kalender, eller skriv til [sekretariatet](mailto:vision@example.dk).`;

const draw = (text: string) => kit(renderRichText(parseMarkdown(text)), [richTextStyles]);

export const Markdown = { render: () => draw(STORY) };

export const Dark = { ...Markdown, parameters: { theme: 'dark' } };

export const ForeignHtml = {
  render: () =>
    kit(
      renderRichText(
        readMarkup(
          `<h2 onclick="alert(1)">Byfest</h2><script>alert(1)</script>
           <p>Kom <b>i dag</b>,<br>og tag <a href="javascript:alert(1)">naboen</a> med.</p>
           <table><tr><th>Dag<th>Tid<tr><td>Lørdag<td>kl. 10</table>
           <p><a href="/program">Programmet</a></p>`,
          'https://www.ishoj.dk/nyheder/',
        ).tree,
      ),
      [richTextStyles],
    ),
};

const SENTENCES = [
  { lang: 'da', text: 'Fælles om mulighedernes Ishøj' },
  { lang: 'ar', text: 'معًا من أجل إمكانيات إيشوي (Vision 2035)' },
  { lang: 'tr', text: 'İshøj için birlikte' },
  { lang: 'en', text: 'Together on the possibilities of Ishøj' },
];

export const SeveralLanguages = {
  render: () =>
    kit(
      html`<div class="stack">
        ${SENTENCES.map((text) => inLanguage(text, 'da', (words) => html`<p>${words}</p>`, 'block'))}
      </div>`,
    ),
};
