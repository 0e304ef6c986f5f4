import type { SignatureScriptsMessages } from '../signature-scripts.ts';

export const en: SignatureScriptsMessages = {
  rule: {
    NotOurs: 'There is a rule called "{0}" already, and it was not made here. Nothing was changed.',
    Created: 'The rule "{0}" was created.',
    Updated: 'The rule "{0}" was updated.',
    Unchanged: 'The rule "{0}" is as it should be. Nothing was changed.',
    Enabled: 'The rule "{0}" was switched on.',
    Off: 'The rule "{0}" is switched off. Switch it on with -Enable.',
    Gone: 'There is no rule called "{0}". Nothing was changed.',
    Removed: 'The rule "{0}" was removed.',
  },
  outlookWeb: {
    Failed: '{0}: {1}',
    Restored: '{0} of {1} mailboxes are as they were before.',
    RoamingBack:
      'This script postponed roaming signatures. Have them back with: Set-OrganizationConfig -PostponeRoamingSignaturesUntilLater $false',
    RoamingOn:
      'Roaming signatures are on. As long as they are, Outlook does not show what is written here.',
    TenantWide:
      'Postponing them concerns the whole organisation: everybody’s signature in new Outlook and on the web is read from the mailbox, and those kept in the cloud are not shown until roaming is on again.',
    RoamingStop: 'Nothing was changed. Run again with -PostponeRoaming if that is all right.',
    NoGroup: 'Say who takes part in the trial: -PilotGroup group@example.org',
    Chosen: '{0} people are chosen.',
    Altered: 'The file has changed since it was made.',
    Same: 'Was there already',
    ToChange: '{0} mailboxes are to have a new signature.',
    PlanOnly: 'That was a plan. Nothing was changed.',
    Differs: 'What the mailbox holds is not what was written.',
    Written: 'Written and read back',
    Done: '{0} of {1} mailboxes have the new signature. See result.csv.',
  },
  report: {
    RoamingOn: 'Roaming signatures are on. From here nobody can see which signature is used.',
    Failed: '{0}: {1}',
    Summary: '{0} of {1} mailboxes have the new sentence.',
    New: 'New',
    Old: 'Old',
    None: 'None',
    Unknown: 'Unknown',
  },
  remediation: {
    Current: 'The signature is the newest.',
    Behind: 'The signature is missing or old.',
    Unreachable: 'The folder of signatures cannot be reached now.',
    NotListed: 'This person is not on the list.',
    Foreign: 'This person has a signature of that name already. It was not touched.',
    Altered: 'The file has changed since it was made.',
    Written: 'The signature was written.',
    Failed: 'It failed: {0}',
  },
};
