import { MARK } from '../version-mark.ts';
import { CONNECT } from './common.ts';
import type { ScriptWords } from './words.ts';
import { script, type Script } from './script.ts';

export interface RuleScriptOptions {
  /** What the rule is called in Exchange; at most 64 characters. */
  readonly name: string;
  /** The rule's HTML, from `ruleHtml`. */
  readonly html: string;
  /** The sentence in it: where a mail has it already, the rule leaves the mail alone. */
  readonly sentence: string;
  /** `vision-signature 7/1`, from `versionMark`: how the scripts know the rule for theirs. */
  readonly mark: string;
  /** A campaign's dates, as the feed writes them. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly words: ScriptWords;
}

const LONGEST_NAME = 64;
const LONGEST_WORDS = 128;

/** Signed and encrypted mail would be broken by a single character more. */
const SEALED = String.raw`@('multipart/signed', 'multipart/encrypted', 'application/(x-)?pkcs7-mime', 'application/pgp-encrypted')`;

/** Creates the rule, or brings one that we made up to date. Run twice, it changes nothing. */
export function createRuleScript(options: RuleScriptOptions): Script {
  const { html, sentence, mark, from, until, words } = options;
  const name = options.name.slice(0, LONGEST_NAME);
  return script({
    name: 'New-VisionRule.ps1',
    about: [
      'Creates a mail flow rule in Exchange Online that appends the vision line to outgoing mail.',
      'The rule is created switched off. Switch it on with -Enable when you have looked at it.',
      'Try it on a group first:  .\\New-VisionRule.ps1 -PilotGroup pilot@example.org -Enable',
      'Take it away again:       .\\Remove-VisionRule.ps1',
    ],
    parameters: `[CmdletBinding(SupportsShouldProcess = $true)]
param(
  [string]$PilotGroup,
  [switch]$Enable
)`,
    settings: {
      Name: name,
      Html: html,
      Sentence: exceptionWords(sentence),
      Mark: mark,
      From: from === undefined ? undefined : { from },
      Until: until === undefined ? undefined : { until },
    },
    words: { ...words.rule },
    body: `${CONNECT}
$wanted = @{
  FromScope = 'InOrganization'
  SentToScope = 'NotInOrganization'
  ApplyHtmlDisclaimerLocation = 'Append'
  ApplyHtmlDisclaimerText = $Settings.Html
  ApplyHtmlDisclaimerFallbackAction = 'Ignore'
  ExceptIfSubjectOrBodyContainsWords = @($Settings.Sentence)
  ExceptIfMessageTypeMatches = 'Encrypted'
  ExceptIfHeaderMatchesMessageHeader = 'Content-Type'
  ExceptIfHeaderMatchesPatterns = ${SEALED}
  ActivationDate = $Settings.From
  ExpiryDate = $Settings.Until
  FromMemberOf = $null
}
if ($PilotGroup) { $wanted.FromMemberOf = @($PilotGroup) }

# The comment holds the version and a sum of all that is wanted: what differs in it differs in the rule.
$told = ($wanted.Keys | Sort-Object | ForEach-Object { $_ + '=' + (@($wanted[$_]) -join ',') }) -join ';'
$sha = [Security.Cryptography.SHA256]::Create()
$sum = [BitConverter]::ToString($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($told))).Replace('-', '').Substring(0, 16)
$comments = $Settings.Mark + ' ' + $sum

$rule = Get-TransportRule | Where-Object { $_.Name -eq $Settings.Name }
if ($rule -and ([string]$rule.Comments -notlike '${MARK}*')) {
  Write-Error ($Words.NotOurs -f $Settings.Name)
  return
}
if (-not $rule) {
  $new = @{}
  foreach ($key in $wanted.Keys) { if ($null -ne $wanted[$key]) { $new[$key] = $wanted[$key] } }
  if ($PSCmdlet.ShouldProcess($Settings.Name, 'New-TransportRule')) {
    New-TransportRule -Name $Settings.Name -Comments $comments -Enabled ([bool]$Enable) @new | Out-Null
    Write-Host ($Words.Created -f $Settings.Name)
  }
}
elseif (([string]$rule.Comments -ne $comments) -or ([string]$rule.ApplyHtmlDisclaimerText -ne $Settings.Html)) {
  if ($PSCmdlet.ShouldProcess($Settings.Name, 'Set-TransportRule')) {
    Set-TransportRule -Identity $Settings.Name -Comments $comments @wanted
    Write-Host ($Words.Updated -f $Settings.Name)
  }
}
else { Write-Host ($Words.Unchanged -f $Settings.Name) }

$rule = Get-TransportRule | Where-Object { $_.Name -eq $Settings.Name }
if ($Enable -and $rule -and ([string]$rule.State -ne 'Enabled')) {
  if ($PSCmdlet.ShouldProcess($Settings.Name, 'Enable-TransportRule')) {
    Enable-TransportRule -Identity $Settings.Name -Confirm:$false
    Write-Host ($Words.Enabled -f $Settings.Name)
  }
}
elseif ($rule -and ([string]$rule.State -ne 'Enabled')) { Write-Host ($Words.Off -f $Settings.Name) }
`,
  });
}

/** Exchange takes 128 characters of words to look for; half a word is never found. */
function exceptionWords(sentence: string): string {
  return sentence.length <= LONGEST_WORDS
    ? sentence
    : sentence.slice(0, LONGEST_WORDS).replace(/\s\S*$/, '');
}

/** Takes the rule away again: ours, and no other. */
export function removeRuleScript({
  name,
  words,
}: Pick<RuleScriptOptions, 'name' | 'words'>): Script {
  return script({
    name: 'Remove-VisionRule.ps1',
    about: ['Removes the mail flow rule that New-VisionRule.ps1 made, and no other.'],
    parameters: `[CmdletBinding(SupportsShouldProcess = $true)]
param()`,
    settings: { Name: name.slice(0, LONGEST_NAME) },
    words: { ...words.rule },
    body: `${CONNECT}
$rule = Get-TransportRule | Where-Object { $_.Name -eq $Settings.Name }
if (-not $rule) { Write-Host ($Words.Gone -f $Settings.Name) }
elseif ([string]$rule.Comments -notlike '${MARK}*') { Write-Error ($Words.NotOurs -f $Settings.Name) }
elseif ($PSCmdlet.ShouldProcess($Settings.Name, 'Remove-TransportRule')) {
  Remove-TransportRule -Identity $Settings.Name -Confirm:$false
  Write-Host ($Words.Removed -f $Settings.Name)
}
`,
  });
}
