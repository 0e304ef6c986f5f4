import { html, type TemplateResult } from 'lit';
import type { SignatureDeskMessages } from '../../i18n/signature-desk.ts';
import { isEan } from '../../model/signature/ean.ts';
import { mailLink } from '../../model/signature/links.ts';
import type { EmployeeForm } from './employee-form.ts';
import { renderFields, type Field } from './fields.ts';
import { renderCheck } from './setting.ts';

/** The fields that only some need. */
const MORE_FIELDS: readonly Field[] = [
  { field: 'address', autocomplete: 'address-line1' },
  { field: 'workingDays' },
  { field: 'ean', isRight: isEan },
  { field: 'privacyUrl', type: 'url', isRight: (text) => mailLink(text) },
];

export function renderMoreFields(form: EmployeeForm, words: SignatureDeskMessages): TemplateResult {
  return html`${renderFields(MORE_FIELDS, form, words.fields, words.faults)}
  ${renderCheck(words.greeting, form.hasGreeting, (on) => form.set({ hasGreeting: on }))}
  ${renderCheck(words.codes, form.hasCodes, (on) => form.set({ hasCodes: on }))}`;
}
