import type { Employee, SignatureOptions, SignatureSource } from './data.ts';
import { classicHtml, gmailHtml, webFragment, webHtml } from './html.ts';
import { signatureLines } from './lines.ts';
import { plainText } from './plain-text.ts';
import { rtf } from './rtf.ts';
import { ruleHtml } from './rule.ts';

/** One signature in every form a mail program takes. */
export interface SignatureOutputs {
  /** Classic Outlook's `NAME.htm`. */
  readonly classic: string;
  /** A whole page, in UTF-8. */
  readonly web: string;
  /** The same without the page around it: for a clipboard or a settings field. */
  readonly fragment: string;
  readonly gmail: string;
  /** For Exchange: the same for every sender. */
  readonly rule: string;
  readonly text: string;
  readonly rtf: string;
}

export function signatureOutputs(
  employee: Employee,
  source: SignatureSource,
  options: SignatureOptions,
): SignatureOutputs {
  const signature = signatureLines(employee, source, options);
  return {
    classic: classicHtml(signature),
    web: webHtml(signature),
    fragment: webFragment(signature),
    gmail: gmailHtml(signature),
    rule: ruleHtml(source, options),
    text: plainText(signature),
    rtf: rtf(signature),
  };
}
