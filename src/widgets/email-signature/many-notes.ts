import { html, nothing, type TemplateResult } from 'lit';
import { signatureMany } from '../../i18n/signature-many.ts';
import { signaturePeople } from '../../i18n/signature-people.ts';
import type { People, RowNote } from '../../model/signature/people.ts';
import type { SignatureContext } from './context.ts';

/** As many as are read on a page; the file has them all. */
const SHOWN = 20;

/** What is wrong with the rows: those that get no signature first. */
export function renderNotes(
  { notes, people }: People,
  { language, pageLanguage }: SignatureContext,
  save: () => void,
): TemplateResult {
  const words = signatureMany[language];
  const report = signaturePeople[language];
  if (notes.length === 0) return html`<p>${words.allGood}</p>`;
  const number = (count: number): string => count.toLocaleString(pageLanguage);
  const names = new Map(people.map(({ row, employee }) => [row, employee.name]));
  const renderNote = ({ row, code, value = '' }: RowNote): TemplateResult => {
    const name = names.get(row);
    return html`<li>
      <b>${report.report.row} ${row}${name === undefined ? nothing : `, ${name}`}:</b>
      ${report.notes[code](value)}
    </li>`;
  };
  let left = SHOWN;
  const groups = (['skipped', 'shown'] as const).map((outcome) => {
    const all = notes.filter((note) => note.outcome === outcome);
    const shown = all.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return nothing;
    const title = `${outcome}-notes`;
    return html`<p id=${title}><b>${report.outcome[outcome]}</b></p>
      <ul class="notes" aria-labelledby=${title}>
        ${shown.map(renderNote)}
      </ul>`;
  });
  const more = notes.length - SHOWN;
  return html`${groups} ${more > 0 ? html`<p>${words.moreNotes(number(more))}</p>` : nothing}
    <button class="button" type="button" @click=${save}>${words.saveReport}</button>`;
}
