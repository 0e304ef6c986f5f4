# Stands in for Exchange: keeps what the scripts set, and a list of every change they asked for.
$global:Changes = New-Object Collections.Generic.List[string]
$global:Organization = @{ PostponeRoamingSignaturesUntilLater = $false }
$global:Rules = @{}
$global:Mailboxes = @{}
foreach ($name in @('a@example.org', 'b@example.org')) {
  $global:Mailboxes[$name] = @{ SignatureHtml = '<p>Byen for alle</p>'; SignatureText = 'Byen for alle'; AutoAddSignature = $false; AutoAddSignatureOnReply = $false }
}

function Get-OrganizationConfig { New-Object psobject -Property $global:Organization }
function Set-OrganizationConfig([bool]$PostponeRoamingSignaturesUntilLater) {
  $global:Changes.Add('Set-OrganizationConfig')
  $global:Organization.PostponeRoamingSignaturesUntilLater = $PostponeRoamingSignaturesUntilLater
}

function Save-Rule([string]$Command, [string]$Name, $Values) {
  $global:Changes.Add($Command)
  if (-not $global:Rules.ContainsKey($Name)) { $global:Rules[$Name] = @{ Name = $Name; State = 'Disabled' } }
  foreach ($key in @($Values.Keys)) { $global:Rules[$Name][$key] = $Values[$key] }
}
function Get-TransportRule { foreach ($rule in @($global:Rules.Values)) { New-Object psobject -Property $rule } }
function New-TransportRule {
  param($Name, $Comments, $Enabled, $FromScope, $SentToScope, $ApplyHtmlDisclaimerLocation, $ApplyHtmlDisclaimerText, $ApplyHtmlDisclaimerFallbackAction, $ExceptIfSubjectOrBodyContainsWords, $ExceptIfMessageTypeMatches, $ExceptIfHeaderMatchesMessageHeader, $ExceptIfHeaderMatchesPatterns, $ActivationDate, $ExpiryDate, $FromMemberOf)
  Save-Rule 'New-TransportRule' $Name $PSBoundParameters
  if ($Enabled) { $global:Rules[$Name].State = 'Enabled' }
}
function Set-TransportRule {
  param($Identity, $Comments, $FromScope, $SentToScope, $ApplyHtmlDisclaimerLocation, $ApplyHtmlDisclaimerText, $ApplyHtmlDisclaimerFallbackAction, $ExceptIfSubjectOrBodyContainsWords, $ExceptIfMessageTypeMatches, $ExceptIfHeaderMatchesMessageHeader, $ExceptIfHeaderMatchesPatterns, $ActivationDate, $ExpiryDate, $FromMemberOf)
  Save-Rule 'Set-TransportRule' $Identity $PSBoundParameters
}
function Enable-TransportRule {
  [CmdletBinding(SupportsShouldProcess = $true)] param($Identity)
  $global:Changes.Add('Enable-TransportRule')
  $global:Rules[$Identity].State = 'Enabled'
}
function Remove-TransportRule {
  [CmdletBinding(SupportsShouldProcess = $true)] param($Identity)
  $global:Changes.Add('Remove-TransportRule')
  $global:Rules.Remove($Identity)
}

function Get-MailboxMessageConfiguration($Identity) {
  if (-not $global:Mailboxes.ContainsKey($Identity)) { throw 'no such mailbox' }
  New-Object psobject -Property $global:Mailboxes[$Identity]
}
# Mailboxes that let nobody write to them.
$global:Denied = @()
function Deny-Mailbox($Identity) { $global:Denied = @($Identity) }
function Set-MailboxMessageConfiguration($Identity, $SignatureHtml, $SignatureText, $AutoAddSignature, $AutoAddSignatureOnReply) {
  if ($global:Denied -contains $Identity) { throw 'access denied' }
  $global:Changes.Add("Set-MailboxMessageConfiguration $Identity")
  # Outlook on the web keeps no comments.
  $global:Mailboxes[$Identity] = @{ SignatureHtml = ($SignatureHtml -replace '(?s)<!--.*?-->', ''); SignatureText = $SignatureText; AutoAddSignature = $AutoAddSignature; AutoAddSignatureOnReply = $AutoAddSignatureOnReply }
}
function Get-DistributionGroupMember($Identity, $ResultSize) { New-Object psobject -Property @{ PrimarySmtpAddress = 'a@example.org' } }
function Get-EXOMailbox($ResultSize, $RecipientTypeDetails) {
  foreach ($name in @('a@example.org', 'b@example.org')) {
    New-Object psobject -Property @{ ExternalDirectoryObjectId = $name; PrimarySmtpAddress = $name; RecipientTypeDetails = 'UserMailbox' }
  }
}
function whoami.exe { 'a@example.org' }

# Outlook's profiles in the registry: one account has chosen its signatures, one has not.
$global:Accounts = @{
  Chosen = @('Account Name', 'New Signature', 'Reply-Forward Signature')
  Open = @('Account Name')
  Service = @('Service Name')
}
function Test-Path($Path, $LiteralPath) {
  if ($Path -like 'HKCU:*') { return $true }
  if ($Path) { return Microsoft.PowerShell.Management\Test-Path -Path $Path }
  return Microsoft.PowerShell.Management\Test-Path -LiteralPath $LiteralPath
}
function Get-ChildItem($Path, $ErrorAction) {
  foreach ($name in @($global:Accounts.Keys)) {
    New-Object psobject -Property @{ PSPath = $name; Names = $global:Accounts[$name] } | Add-Member -MemberType ScriptMethod -Name GetValueNames -Value { $this.Names } -PassThru
  }
}
function New-ItemProperty($LiteralPath, $Name, $Value, $PropertyType) {
  $global:Changes.Add("New-ItemProperty $LiteralPath $Name")
  $global:Accounts[$LiteralPath] += $Name
}
