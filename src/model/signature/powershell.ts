export {
  createRuleScript,
  removeRuleScript,
  type RuleScriptOptions,
} from './powershell/mail-flow-rule.ts';
export {
  outlookWebScript,
  reportScript,
  type OutlookWebOptions,
} from './powershell/outlook-web.ts';
export {
  detectScript,
  remediateScript,
  type RemediationOptions,
} from './powershell/remediation.ts';
export type { Script } from './powershell/script.ts';
export type { ScriptWords } from './powershell/words.ts';
