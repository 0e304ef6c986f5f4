import { signatureScripts } from '../../i18n/signature-scripts.ts';
import {
  createRuleScript,
  removeRuleScript,
} from '../../model/signature/powershell/mail-flow-rule.ts';

/** What writes the scripts for the rule, and what they say. */
export const ruleScripts = {
  sheets: [],
  words: signatureScripts,
  createRuleScript,
  removeRuleScript,
};
