import { html, nothing } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import type { Language } from '../../i18n/messages.ts';
import { signaturePerson } from '../../i18n/signature-person.ts';

/** In the place of a part that is on its way, or did not come. */
export function renderMissing({ hasFailed }: LatePart<unknown>, language: Language): unknown {
  return hasFailed
    ? html`<p class="missing" role="alert">${signaturePerson[language].partMissing}</p>`
    : nothing;
}
