import type { Snapshot } from '../../feed/snapshot.ts';
import type { Language } from '../../i18n/messages.ts';
import { signatureLines as lineWords } from '../../i18n/signature-lines.ts';
import { signaturePerson } from '../../i18n/signature-person.ts';
import { signatureLines } from '../../model/signature/lines.ts';
import type { SignatureContext } from './context.ts';
import type { EmployeeForm } from './employee-form.ts';
import { renderSelect } from './fields.ts';
import { languagesIn, nowIn, readSource } from './read-source.ts';

/** Who reads, and what they may be shown. */
interface Reader {
  readonly language: Language;
  readonly pageLanguage: string;
  readonly wantedLanguages: readonly string[];
  readonly headingLevel: number;
  readonly asset: (src: string) => string | undefined;
  /** The author's colour, once it is known how dark it has to be. */
  readonly accent: string | undefined;
}

/** The feed, the form and the reader, put together for every view. */
export function makeContext(
  snapshot: Snapshot,
  form: EmployeeForm,
  { language, pageLanguage, wantedLanguages, headingLevel, asset, accent }: Reader,
): SignatureContext {
  const lang = form.language ?? language;
  const source = readSource(snapshot, [lang, ...wantedLanguages], asset);
  const words = signaturePerson[language];
  const template = form.template(source.templates);
  const options = {
    template,
    words: lineWords[lang],
    now: nowIn(snapshot),
    accent,
    greeting: form.hasGreeting,
    codes: form.hasCodes,
  };
  const { employee } = form;
  const shown = employee.name.trim()
    ? employee
    : {
        ...employee,
        name: words.yourName,
        title: employee.title?.trim() ? employee.title : words.yourTitle,
      };
  return {
    form,
    language,
    pageLanguage,
    headingLevel: headingLevel + 1,
    source,
    options,
    signature: signatureLines(shown, source, options),
    lang,
    languages: languagesIn(snapshot),
    renderTemplateChoice: () =>
      renderSelect(
        'template',
        words.template,
        source.templates.map((id) => [id, words.templates[id]] as const),
        template,
        (chosen) => form.set({ template: chosen }),
      ),
  };
}
