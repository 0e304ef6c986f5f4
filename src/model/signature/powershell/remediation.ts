import { script, type Script } from './script.ts';
import { safeFileName } from '../file-name.ts';
import { MARK } from '../version-mark.ts';
import type { ScriptWords } from './words.ts';

export interface RemediationOptions {
  /** What the signature is called in Outlook's menu. */
  readonly name: string;
  /** Where every computer finds the bulk folder: a share, or a folder that Intune has put there. */
  readonly folder: string;
  /** Chosen for new mail and replies where the employee has chosen none. */
  readonly makeDefault?: boolean | undefined;
  readonly words: ScriptWords;
}

/** Finds the person at this computer in the manifest, and how their files stand. Reads only. */
const LOOK = `
function Read-Text([string]$Path) {
  return [IO.File]::ReadAllText($Path, [Text.Encoding]::UTF8)
}
function Get-Sum([string]$Path) {
  return (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash.ToLowerInvariant()
}
function Get-Plan {
  $target = Join-Path $env:APPDATA 'Microsoft\\Signatures'
  $plan = @{ State = 'Current'; Target = $target; Files = @() }
  $manifestPath = Join-Path $Settings.Folder 'manifest.json'
  if (-not (Test-Path -LiteralPath $manifestPath)) { $plan.State = 'Unreachable'; return $plan }
  $manifest = Read-Text $manifestPath | ConvertFrom-Json
  $account = ([string](whoami.exe /upn)).Trim().ToLowerInvariant()
  $person = @($manifest.people | Where-Object { [string]$_.account -eq $account })[0]
  if (-not $person) { $plan.State = 'NotListed'; return $plan }

  $own = Join-Path $target ($Settings.Name + '.htm')
  if ((Test-Path -LiteralPath $own) -and ((Read-Text $own) -notlike '*${MARK}*')) { $plan.State = 'Foreign'; return $plan }
  foreach ($file in $person.files) {
    $extension = [IO.Path]::GetExtension([string]$file.name).ToLowerInvariant()
    if (@('.htm', '.rtf', '.txt') -notcontains $extension) { continue }
    $source = Join-Path (Join-Path $Settings.Folder ([string]$person.folder)) ([string]$file.name)
    $to = Join-Path $target ($Settings.Name + $extension)
    $same = (Test-Path -LiteralPath $to) -and ((Get-Sum $to) -eq [string]$file.sha256)
    if (-not $same) { $plan.State = 'Behind' }
    $plan.Files += @{ Source = $source; Target = $to; Sum = [string]$file.sha256; Same = $same }
  }
  return $plan
}
`;

/** Says whether this computer has the person's newest signature: 0 yes or not ours to give, 1 no. */
export function detectScript(options: RemediationOptions): Script {
  return script({
    name: 'Detect-VisionSignature.ps1',
    about: [
      'Intune remediation, detection script. Run with the credentials of the person logged on.',
      'Exit 0: the signature is current, or there is none to give. Exit 1: it is behind.',
    ],
    settings: settingsOf(options),
    words: { ...options.words.remediation },
    body: `${LOOK}
try {
  $plan = Get-Plan
  Write-Output $Words[$plan.State]
  if ($plan.State -eq 'Behind') { exit 1 }
  exit 0
}
catch {
  Write-Output ($Words.Failed -f $_.Exception.Message)
  exit 0
}
`,
  });
}

/** Writes the person's files, and only those that are ours. */
export function remediateScript(options: RemediationOptions): Script {
  return script({
    name: 'Remediate-VisionSignature.ps1',
    about: [
      'Intune remediation, remediation script. Run with the credentials of the person logged on.',
      'Writes three files into the folder of signatures. Files of others are never touched.',
    ],
    settings: settingsOf(options),
    words: { ...options.words.remediation },
    body: `${LOOK}
# Chosen only where the person has chosen nothing: an empty choice is a choice too.
function Set-Default {
  $profiles = 'HKCU:\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles'
  if (-not (Test-Path -Path $profiles)) { return }
  foreach ($account in @(Get-ChildItem -Path ($profiles + '\\*\\9375CFF0413111d3B88A00104B2A6676\\*') -ErrorAction SilentlyContinue)) {
    $names = @($account.GetValueNames())
    if ($names -notcontains 'Account Name') { continue }
    foreach ($value in @('New Signature', 'Reply-Forward Signature')) {
      if ($names -notcontains $value) { New-ItemProperty -LiteralPath $account.PSPath -Name $value -Value $Settings.Name -PropertyType String | Out-Null }
    }
  }
}
try {
  $plan = Get-Plan
  if ($plan.State -eq 'Behind') {
    if (-not (Test-Path -LiteralPath $plan.Target)) { New-Item -ItemType Directory -Path $plan.Target | Out-Null }
    foreach ($file in @($plan.Files | Where-Object { -not $_.Same })) {
      if ((Get-Sum $file.Source) -ne $file.Sum) { throw $Words.Altered }
      $new = $file.Target + '.new'
      Copy-Item -LiteralPath $file.Source -Destination $new -Force
      Move-Item -LiteralPath $new -Destination $file.Target -Force
    }
    if ($Settings.MakeDefault) { Set-Default }
    Write-Output $Words.Written
    exit 0
  }
  Write-Output $Words[$plan.State]
  exit 0
}
catch {
  Write-Output ($Words.Failed -f $_.Exception.Message)
  exit 1
}
`,
  });
}

function settingsOf({ name, folder, makeDefault }: RemediationOptions) {
  return { Name: safeFileName(name), Folder: folder, MakeDefault: makeDefault === true };
}
