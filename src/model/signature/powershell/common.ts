/** Functions that several scripts share. Pure ASCII; no value from outside. */

/** Connects only where nobody has connected yet. */
export const CONNECT = `
if (-not (Get-Command -Name Get-OrganizationConfig -ErrorAction SilentlyContinue)) {
  Import-Module ExchangeOnlineManagement
  Connect-ExchangeOnline -ShowBanner:$false
}
`;

/** What a reader sees of a signature, and where its links and images lead. */
export const ESSENCE = `
function Get-Essence([string]$Html) {
  $addresses = [regex]::Matches($Html, '(?i)(?:href|src)\\s*=\\s*"([^"]*)"') | ForEach-Object { $_.Groups[1].Value }
  $text = $Html -replace '(?s)<!--.*?-->', '' -replace '(?is)<(head|style|script)\\b.*?</\\1>', '' -replace '<[^>]*>', ' '
  $text = [Net.WebUtility]::HtmlDecode($text) -replace '[\\s\\u00a0]+', ' '
  $addresses = [Net.WebUtility]::HtmlDecode(($addresses -join ' '))
  return ($text.Trim() + ' ' + $addresses).Trim()
}
`;

/** Text that a spreadsheet shows and never runs, and files that Danish Excel opens. */
export const TABLES = `
function Protect-Cell([string]$Value) {
  if ($Value -match '^''*\\s*[=+\\-@\\t\\r]') { $Value = "'" + $Value }
  return '"' + $Value.Replace('"', '""') + '"'
}
function Write-Table([string]$Path, [object[]]$Rows, [string[]]$Columns) {
  $lines = @(($Columns | ForEach-Object { Protect-Cell $_ }) -join ';')
  foreach ($row in $Rows) {
    $lines += ($Columns | ForEach-Object { Protect-Cell ([string]$row.$_) }) -join ';'
  }
  [IO.File]::WriteAllLines($Path, [string[]]$lines, (New-Object Text.UTF8Encoding $true))
}
`;
