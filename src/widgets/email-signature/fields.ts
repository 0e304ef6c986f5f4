import { html, nothing, type TemplateResult } from 'lit';
import { parsePhone } from '../../model/phone.ts';
import type { EmployeeField } from '../../model/signature/data.ts';
import { mailHref } from '../../model/signature/links.ts';

export interface Field {
  readonly field: EmployeeField;
  readonly type?: 'tel' | 'email' | 'url';
  readonly autocomplete?: string;
  readonly isRight?: (text: string) => unknown;
}

/** The fields that most people fill in. */
export const FIELDS: readonly Field[] = [
  { field: 'name', autocomplete: 'name' },
  { field: 'title', autocomplete: 'organization-title' },
  { field: 'department' },
  { field: 'phone', type: 'tel', autocomplete: 'work tel', isRight: parsePhone },
  { field: 'mobile', type: 'tel', autocomplete: 'mobile tel', isRight: parsePhone },
  { field: 'email', type: 'email', autocomplete: 'work email', isRight: mailHref },
];

/** What a field holds when its writer has left it: numbers in Danish form. */
export function settled(field: EmployeeField, typed: string): string {
  const text = typed.trim();
  return field === 'phone' || field === 'mobile' ? (parsePhone(text)?.text ?? text) : text;
}

/** What stands in the fields, and what is wrong with it. */
export interface FormState {
  readonly valueOf: (field: EmployeeField) => string;
  /** The field that is being written in: nothing is wrong with what is not finished. */
  readonly writing: EmployeeField | undefined;
  readonly isNameMissed: boolean;
  readonly type: (field: EmployeeField, value: string) => void;
  readonly leave: (field: EmployeeField, value: string) => void;
}

/** What to say of a field that is wrong; it comes with the first touch. */
type Faults = Partial<Record<EmployeeField, string>>;
type Words = Partial<Record<EmployeeField, { readonly label: string; readonly help?: string }>>;

const written = ({ target }: Event): string => (target as HTMLInputElement).value;

export function renderFields(
  fields: readonly Field[],
  state: FormState,
  words: Words,
  faults: Faults = {},
): TemplateResult {
  return html`<div class="fields">
    ${fields.map((field) => renderField(field, state, words, faults))}
  </div>`;
}

function renderField(
  { field, type, autocomplete = 'off', isRight = () => true }: Field,
  state: FormState,
  words: Words,
  faults: Faults,
): TemplateResult {
  const { label = '', help } = words[field] ?? {};
  const value = state.valueOf(field);
  const isWrong =
    value === ''
      ? field === 'name' && state.isNameMissed
      : state.writing !== field && !isRight(value);
  const note = isWrong ? faults[field] : help;
  return html`<div class="field-row">
    <label for=${field}>${label}</label>
    <input
      class="field"
      id=${field}
      name=${field}
      type=${type === 'tel' ? type : 'text'}
      inputmode=${type ?? 'text'}
      autocomplete=${autocomplete}
      autocapitalize=${type ? 'off' : nothing}
      spellcheck="false"
      ?required=${field === 'name'}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${note ? `${field}-note` : nothing}
      .value=${value}
      @input=${(event: Event) => state.type(field, written(event))}
      @change=${(event: Event) => state.leave(field, written(event))}
    />
    ${note ? html`<p class="help small" id="${field}-note" ?data-wrong=${isWrong}>${note}</p>` : nothing}
  </div>`;
}

/** One of a few, by name. Nothing where there is no choice. */
export function renderSelect<Id extends string>(
  id: string,
  label: string,
  names: readonly (readonly [Id, string])[],
  chosen: Id,
  choose: (id: Id) => void,
): TemplateResult | typeof nothing {
  if (names.length < 2) return nothing;
  const changed = ({ target }: Event): void => {
    const at = (target as HTMLSelectElement).selectedIndex;
    const [name] = names[at] ?? [];
    if (name !== undefined) choose(name);
  };
  return html`<div class="field-row">
    <label for=${id}>${label}</label>
    <select class="field" id=${id} @change=${changed}>
      ${names.map(
        ([name, words]: readonly [string, string]) =>
          html`<option value=${name} ?selected=${name === chosen}>${words}</option>`,
      )}
    </select>
  </div>`;
}
