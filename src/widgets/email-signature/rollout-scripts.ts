import { signatureScripts } from '../../i18n/signature-scripts.ts';
import { outlookWebScript, reportScript } from '../../model/signature/powershell/outlook-web.ts';
import { detectScript, remediateScript } from '../../model/signature/powershell/remediation.ts';

/** What writes the scripts for mailboxes and computers, and what they say. */
export const rolloutScripts = {
  sheets: [],
  words: signatureScripts,
  reportScript,
  outlookWebScript,
  detectScript,
  remediateScript,
};
