import type { SignatureRolloutMessages } from '../signature-rollout.ts';

export const en: SignatureRolloutMessages = {
  notTried:
    'The scripts were only tried against an imitation of Exchange, not in Microsoft’s PowerShell or a real organisation. Read them, and begin with a pilot group.',
  copy: 'Copy',
  save: (name) => `Download ${name}`,
  copied: (name) => `${name} is copied.`,
  saved: (name) => `${name} is downloaded.`,
  copyFailed: 'It could not be copied. Select the text and copy it yourself.',
  show: (name) => `See ${name}`,
  rule: {
    title: 'Exchange rule: the last resort',
    about:
      'Exchange can put the sentence under the messages that no other route reaches. But the line lands at the bottom, under the whole thread, and the sender never sees it. Use it only for those who are left when the other routes have been tried. The rule leaves signed and encrypted mail alone, and mail that has the sentence already.',
    steps: [
      'Run New-VisionRule.ps1. The rule is created, but switched off.',
      'Try it on a group: New-VisionRule.ps1 -PilotGroup pilot@municipality.dk -Enable',
      'Send messages from the group to an address outside: new, reply and forward. See that the sentence stands there once only.',
      'Run New-VisionRule.ps1 -Enable without a group when all is well.',
      'Undo at any time with Remove-VisionRule.ps1. It removes our own rule only.',
    ],
    warning: 'Without -PilotGroup the rule holds for all mail that leaves the organisation.',
  },
  ruleName: 'Name of the rule in Exchange',
  ruleNameDefault: (organisation) => `Vision line ${organisation}`.trim(),
  ruleTokens: 'Details from AD above the sentence',
  ruleTokensHelp:
    'They stand without labels. Where the field is empty in AD, the line is empty and takes no room.',
  tokens: { DisplayName: 'Name', Title: 'Job title', Department: 'Department', Phone: 'Telephone' },
  ruleCampaign: (text) => `Include the campaign, and let the rule follow its dates: ${text}`,
  ruleLook: 'What the rule puts in',
  ruleLength: (used, limit) => `${used} of ${limit} characters`,
  ruleTooLong: 'The text is too long for a rule. Take something away.',
  noSentence: 'The feed has no sentence, so there is no rule to make.',
  report: {
    title: '1. See where you stand',
    about:
      'Get-VisionReport.ps1 counts how many mailboxes have the new sentence, the old one, none, or one that cannot be seen. It reads only and changes nothing.',
    steps: [
      'Open PowerShell as an administrator who may read mailboxes in Exchange Online.',
      'Run Get-VisionReport.ps1. The figures come last, and the list is in report.csv.',
      'Run it again after each step. Keep the last report with the evidence.',
    ],
  },
  outlookWeb: {
    title: '2. New Outlook and Outlook on the web',
    about:
      'Set-VisionSignature.ps1 puts the signature of each person’s folder into the mailbox, reads it back and compares. It keeps the old signature before it changes anything.',
    steps: [
      'Make the zip file under Many signatures, unpack it, and put the script in the same folder.',
      'Run Set-VisionSignature.ps1. It tells what would happen, and changes nothing.',
      'Run it with -Mode Pilot -PilotGroup pilot@municipality.dk. Wait a week.',
      'Run it with -Mode All. Run it again if it is interrupted: what is done is not done twice.',
      'Undo with -Mode Restore. The old signatures are then back.',
    ],
    warning:
      'Roaming signatures must be postponed in the whole organisation. The script says so and stops until you write -PostponeRoaming. It holds for all users at once, also those outside the pilot group.',
  },
  classic: {
    title: '3. Classic Outlook with Intune',
    about:
      'Two scripts for a remediation in Intune: one looks whether the files on the computer are the newest, the other writes them. They touch only the signature of this name, and only if it was made here.',
    steps: [
      'Put the folder from the zip file where all computers can read it.',
      'Create a remediation in Intune with the Detect and the Remediate script.',
      'Run it with the logged-on credentials, in 64-bit PowerShell.',
      'Assign it to the pilot group first. See the result in Intune: "The signature is the newest".',
      'Undo: take the assignment away, and delete the files with the signature’s name in %APPDATA%\\Microsoft\\Signatures.',
    ],
  },
  signatureName: 'Name of the signature in Outlook',
  folder: 'The folder of signatures',
  folderHelp: 'For example \\\\server\\signatures',
  makeDefault: 'Choose it for new mail and replies where the employee has chosen nothing',
};
