/** What the scripts say. `i18n` has the words; `{0}` and `{1}` are filled in by PowerShell. */
export interface ScriptWords {
  readonly rule: Readonly<
    Record<
      'NotOurs' | 'Created' | 'Updated' | 'Unchanged' | 'Enabled' | 'Off' | 'Gone' | 'Removed',
      string
    >
  >;
  readonly outlookWeb: Readonly<
    Record<
      | 'Failed'
      | 'Restored'
      | 'RoamingBack'
      | 'RoamingOn'
      | 'TenantWide'
      | 'RoamingStop'
      | 'NoGroup'
      | 'Chosen'
      | 'Altered'
      | 'Same'
      | 'ToChange'
      | 'PlanOnly'
      | 'Differs'
      | 'Written'
      | 'Done',
      string
    >
  >;
  readonly report: Readonly<
    Record<'RoamingOn' | 'Failed' | 'Summary' | 'New' | 'Old' | 'None' | 'Unknown', string>
  >;
  readonly remediation: Readonly<
    Record<
      | 'Current'
      | 'Behind'
      | 'Unreachable'
      | 'NotListed'
      | 'Foreign'
      | 'Altered'
      | 'Written'
      | 'Failed',
      string
    >
  >;
}
