import { html, nothing, type TemplateResult } from 'lit';
import { common } from '../../i18n/common.ts';
import { signatureMany } from '../../i18n/signature-many.ts';
import { signaturePeople } from '../../i18n/signature-people.ts';
import type { People, RowNote } from '../../model/signature/people.ts';
import { renderTable } from '../../ui/table.ts';
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
  const skipped = notes.filter(({ outcome }) => outcome === 'skipped');
  const shown = [...skipped, ...notes.filter(({ outcome }) => outcome === 'shown')].slice(0, SHOWN);
  const names = new Map(people.map(({ row, employee }) => [row, employee.name]));
  const left = notes.length - shown.length;
  const table = renderTable<RowNote>(
    {
      name: 'notes',
      caption: words.report,
      captionIsHidden: true,
      columns: [
        {
          key: 'row',
          heading: report.report.row,
          cell: ({ row }) => row,
          isRowHeading: true,
        },
        { key: 'person', heading: report.report.person, cell: ({ row }) => names.get(row) ?? '–' },
        {
          key: 'note',
          heading: report.report.note,
          cell: ({ code, value = '' }) => report.notes[code](value),
        },
        {
          key: 'outcome',
          heading: report.report.outcome,
          cell: ({ outcome }) => report.outcome[outcome],
        },
      ],
      rows: shown,
      rowKey: ({ row, code }) => `${row} ${code}`,
    },
    common[language],
  );
  return html`${table}
    ${left > 0 ? html`<p>${words.moreNotes(left.toLocaleString(pageLanguage))}</p>` : nothing}
    <button class="button" type="button" @click=${save}>${words.saveReport}</button>`;
}
