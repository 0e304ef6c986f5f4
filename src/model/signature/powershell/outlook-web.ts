import { CONNECT, ESSENCE, TABLES } from './common.ts';
import { script, type Script } from './script.ts';
import type { ScriptWords } from './words.ts';

export interface OutlookWebOptions {
  readonly sentence: string;
  readonly oldSlogans: readonly string[];
  readonly words: ScriptWords;
}

/**
 * Writes each person's signature into Outlook on the web. It plans, tries a group, does all, or
 * restores; it reads back what it wrote; and it keeps what was there before the first change.
 */
export function outlookWebScript({ words }: Pick<OutlookWebOptions, 'words'>): Script {
  return script({
    name: 'Set-VisionSignature.ps1',
    about: [
      'Sets the signatures of the folder this script lies in for Outlook on the web and new Outlook.',
      'Nothing is changed by:        .\\Set-VisionSignature.ps1',
      'A group first:                .\\Set-VisionSignature.ps1 -Mode Pilot -PilotGroup pilot@example.org',
      'Everybody:                    .\\Set-VisionSignature.ps1 -Mode All',
      'Back to how it was before:    .\\Set-VisionSignature.ps1 -Mode Restore',
    ],
    parameters: `[CmdletBinding()]
param(
  [ValidateSet('Plan', 'Pilot', 'All', 'Restore')] [string]$Mode = 'Plan',
  [string]$PilotGroup,
  [switch]$PostponeRoaming,
  [string]$Folder = $PSScriptRoot,
  [string]$Backup = (Join-Path $Folder 'backup.json')
)`,
    settings: {},
    words: { ...words.outlookWeb },
    body: `${CONNECT}${ESSENCE}${TABLES}
function Read-Json([string]$Path) {
  return [IO.File]::ReadAllText($Path, [Text.Encoding]::UTF8) | ConvertFrom-Json
}
function Write-Json([string]$Path, $Value) {
  $text = $Value | ConvertTo-Json -Depth 5
  [IO.File]::WriteAllText($Path, $text, (New-Object Text.UTF8Encoding $true))
}
function Get-Sum([string]$Path) {
  return (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash.ToLowerInvariant()
}

$state = @{ PostponedByUs = $false; Mailboxes = @() }
if (Test-Path -LiteralPath $Backup) {
  $read = Read-Json $Backup
  $state.PostponedByUs = [bool]$read.PostponedByUs
  $state.Mailboxes = @($read.Mailboxes)
}
$postponed = [bool](Get-OrganizationConfig).PostponeRoamingSignaturesUntilLater

if ($Mode -eq 'Restore') {
  $failed = 0
  foreach ($old in $state.Mailboxes) {
    try {
      $now = Get-MailboxMessageConfiguration -Identity $old.Account
      $same = ([string]$now.SignatureHtml -ceq [string]$old.SignatureHtml) -and ([string]$now.SignatureText -ceq [string]$old.SignatureText) -and ([bool]$now.AutoAddSignature -eq [bool]$old.AutoAddSignature) -and ([bool]$now.AutoAddSignatureOnReply -eq [bool]$old.AutoAddSignatureOnReply)
      if ($same) { continue }
      Set-MailboxMessageConfiguration -Identity $old.Account -SignatureHtml ([string]$old.SignatureHtml) -SignatureText ([string]$old.SignatureText) -AutoAddSignature ([bool]$old.AutoAddSignature) -AutoAddSignatureOnReply ([bool]$old.AutoAddSignatureOnReply)
    }
    catch { $failed++; Write-Warning ($Words.Failed -f $old.Account, $_.Exception.Message) }
  }
  Write-Host ($Words.Restored -f ($state.Mailboxes.Count - $failed), $state.Mailboxes.Count)
  if ($state.PostponedByUs) { Write-Warning $Words.RoamingBack }
  return
}

# Roaming signatures live elsewhere: while they are on, all that is written here is never seen.
if (-not $postponed) {
  Write-Warning $Words.RoamingOn
  Write-Warning $Words.TenantWide
  if (($Mode -ne 'Plan') -and (-not $PostponeRoaming)) { Write-Error $Words.RoamingStop; return }
}

$manifest = Read-Json (Join-Path $Folder 'manifest.json')
$people = @($manifest.people | Where-Object { $_.account })
if ($Mode -eq 'Pilot') {
  if (-not $PilotGroup) { Write-Error $Words.NoGroup; return }
  $members = @(Get-DistributionGroupMember -Identity $PilotGroup -ResultSize Unlimited | ForEach-Object { $_.PrimarySmtpAddress; $_.WindowsLiveID } | Where-Object { $_ } | ForEach-Object { ([string]$_).ToLowerInvariant() })
  $people = @($people | Where-Object { $members -contains ([string]$_.account).ToLowerInvariant() })
}
Write-Host ($Words.Chosen -f $people.Count)

# First all is read and kept; only then is anything changed.
$known = @{}
foreach ($old in $state.Mailboxes) { $known[[string]$old.Account] = $true }
$work = @()
$results = @()
foreach ($person in $people) {
  $account = [string]$person.account
  try {
    $file = @($person.files | Where-Object { $_.name -like '*.html' })[0]
    $path = Join-Path (Join-Path $Folder $person.folder) $file.name
    if ((Get-Sum $path) -ne $file.sha256) { throw $Words.Altered }
    $page = [IO.File]::ReadAllText($path, [Text.Encoding]::UTF8)
    $html = [regex]::Match($page, '(?s)<body>(.*)</body>').Groups[1].Value
    $textFile = @($person.files | Where-Object { $_.name -like '*.txt' })[0]
    $text = [IO.File]::ReadAllText((Join-Path (Join-Path $Folder $person.folder) $textFile.name))
    $now = Get-MailboxMessageConfiguration -Identity $account
    $same = ((Get-Essence ([string]$now.SignatureHtml)) -ceq (Get-Essence $html)) -and $now.AutoAddSignature -and $now.AutoAddSignatureOnReply
    if ($same) { $results += New-Object psobject -Property @{ Account = $account; Result = $Words.Same } }
    else {
      $work += New-Object psobject -Property @{ Account = $account; Html = $html; Text = $text }
      if (-not $known.ContainsKey($account)) {
        $known[$account] = $true
        $state.Mailboxes += New-Object psobject -Property @{ Account = $account; SignatureHtml = [string]$now.SignatureHtml; SignatureText = [string]$now.SignatureText; AutoAddSignature = [bool]$now.AutoAddSignature; AutoAddSignatureOnReply = [bool]$now.AutoAddSignatureOnReply }
      }
    }
  }
  catch { $results += New-Object psobject -Property @{ Account = $account; Result = ($Words.Failed -f $account, $_.Exception.Message) } }
}
Write-Host ($Words.ToChange -f $work.Count)
if ($Mode -eq 'Plan') { Write-Host $Words.PlanOnly; return }
if ($work.Count -gt 0) { Write-Json $Backup $state }

if ((-not $postponed) -and ($work.Count -gt 0)) {
  Set-OrganizationConfig -PostponeRoamingSignaturesUntilLater $true
  $state.PostponedByUs = $true
  Write-Json $Backup $state
}
foreach ($item in $work) {
  try {
    Set-MailboxMessageConfiguration -Identity $item.Account -SignatureHtml $item.Html -SignatureText $item.Text -AutoAddSignature $true -AutoAddSignatureOnReply $true
    $now = Get-MailboxMessageConfiguration -Identity $item.Account
    if ((Get-Essence ([string]$now.SignatureHtml)) -cne (Get-Essence $item.Html)) { throw $Words.Differs }
    $results += New-Object psobject -Property @{ Account = $item.Account; Result = $Words.Written }
  }
  catch { $results += New-Object psobject -Property @{ Account = $item.Account; Result = ($Words.Failed -f $item.Account, $_.Exception.Message) } }
}
Write-Table (Join-Path $Folder 'result.csv') $results @('Account', 'Result')
$good = @($results | Where-Object { ($_.Result -eq $Words.Written) -or ($_.Result -eq $Words.Same) }).Count
Write-Host ($Words.Done -f $good, $people.Count)
`,
  });
}

/** Counts new, old, missing and unknown signatures. It reads and changes nothing. */
export function reportScript({ sentence, oldSlogans, words }: OutlookWebOptions): Script {
  return script({
    name: 'Get-VisionReport.ps1',
    about: [
      'Reports which mailboxes have the new sentence in their signature. Reads only.',
      'Sees what Outlook on the web has; signatures on a computer are seen by the remediation scripts.',
    ],
    parameters: `[CmdletBinding()]
param(
  [string]$Path = (Join-Path (Get-Location) 'report.csv')
)`,
    settings: { Sentence: sentence, Old: oldSlogans },
    words: { ...words.report },
    body: `${CONNECT}${ESSENCE}${TABLES}
function Test-Holds([string]$Text, [string]$Part) {
  return $Text.IndexOf(($Part -replace '[\\s\\u00a0]+', ' '), [StringComparison]::OrdinalIgnoreCase) -ge 0
}
$roaming = -not [bool](Get-OrganizationConfig).PostponeRoamingSignaturesUntilLater
if ($roaming) { Write-Warning $Words.RoamingOn }

$counts = @{ New = 0; Old = 0; None = 0; Unknown = 0 }
$rows = @()
$boxes = @(Get-EXOMailbox -ResultSize Unlimited -RecipientTypeDetails @('UserMailbox', 'SharedMailbox'))
foreach ($box in $boxes) {
  $state = 'Unknown'
  try {
    $now = Get-MailboxMessageConfiguration -Identity ([string]$box.ExternalDirectoryObjectId)
    $text = Get-Essence ([string]$now.SignatureHtml + ' ' + [string]$now.SignatureText)
    $old = @($Settings.Old | Where-Object { Test-Holds $text $_ })
    if ($roaming) { $state = 'Unknown' }
    elseif ($old.Count -gt 0) { $state = 'Old' }
    elseif (Test-Holds $text $Settings.Sentence) { $state = 'New' }
    elseif ($text -eq '') { $state = 'None' }
  }
  catch { Write-Warning ($Words.Failed -f $box.PrimarySmtpAddress, $_.Exception.Message) }
  $counts[$state]++
  $rows += New-Object psobject -Property @{ Mailbox = [string]$box.PrimarySmtpAddress; Kind = [string]$box.RecipientTypeDetails; Signature = $Words.$state }
}
Write-Table $Path $rows @('Mailbox', 'Kind', 'Signature')
Write-Host ($Words.Summary -f $counts.New, $boxes.Count)
foreach ($state in @('New', 'Old', 'None', 'Unknown')) { Write-Host ('  ' + $Words.$state + ': ' + $counts[$state]) }
`,
  });
}
