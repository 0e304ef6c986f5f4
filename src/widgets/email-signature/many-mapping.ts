import { html, type TemplateResult } from 'lit';
import { signatureMany } from '../../i18n/signature-many.ts';
import { signaturePeople } from '../../i18n/signature-people.ts';
import { PEOPLE_FIELDS, type Mapping, type PeopleField } from '../../model/signature/headings.ts';
import { isUsable, type StaffList } from '../../model/signature/people.ts';
import type { SignatureContext } from './context.ts';

/** No more of an example than fits a line. */
const EXAMPLE = 40;

interface StaffColumn {
  readonly index: number;
  readonly heading: string;
  readonly example: string;
}

function columnsOf({ headings, rows }: StaffList): StaffColumn[] {
  return headings.map((heading, index) => {
    const filled = rows.find(({ cells }) => (cells[index] ?? '').trim() !== '');
    return { index, heading, example: (filled?.cells[index] ?? '').trim().slice(0, EXAMPLE) };
  });
}

/** Each field in one column: the column that is given it takes it from the one that had it. */
function changed(mapping: Mapping, at: number, field: PeopleField | undefined): Mapping {
  return mapping.map((old, index) => (index === at ? field : old === field ? undefined : old));
}

/** What was guessed of each column, for the reader to correct; open where the guess is no use. */
export function renderMapping(
  list: StaffList,
  mapping: Mapping,
  { language }: SignatureContext,
  change: (mapping: Mapping) => void,
): TemplateResult {
  const words = signatureMany[language];
  const people = signaturePeople[language];
  const renderColumn = ({ index, heading, example }: StaffColumn): TemplateResult => {
    const chosen = ({ target }: Event): void => {
      const field = PEOPLE_FIELDS.find((name) => name === (target as HTMLSelectElement).value);
      change(changed(mapping, index, field));
    };
    const id = `column-${index}`;
    return html`<div class="field-row">
      <label for=${id}>${heading || words.column(index + 1)}</label>
      <select class="field" id=${id} aria-describedby="${id}-example" @change=${chosen}>
        <option value="" ?selected=${mapping[index] === undefined}>${people.noField}</option>
        ${PEOPLE_FIELDS.map(
          (field) =>
            html`<option value=${field} ?selected=${mapping[index] === field}>
              ${people.fields[field]}
            </option>`,
        )}
      </select>
      <p class="help small" id="${id}-example">${example && words.example(example)}</p>
    </div>`;
  };
  return html`<details class="mapping" ?open=${!isUsable(list.mapping)}>
    <summary>
      ${words.mapping}:
      ${mapping.flatMap((field) => (field ? people.fields[field] : [])).join(', ')}
    </summary>
    <p>${words.mappingHelp}</p>
    <div class="columns">${columnsOf(list).map(renderColumn)}</div>
  </details>`;
}
