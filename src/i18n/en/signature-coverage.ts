import type { SignatureCoverageMessages } from '../signature-coverage.ts';

export const en: SignatureCoverageMessages = {
  senders: {
    employee: 'Employee',
    shared: 'Shared mailbox',
    system: 'Business system',
    list: 'Newsletter and mailing list',
  },
  clients: {
    'outlook-classic': 'Classic Outlook',
    'outlook-new': 'New Outlook',
    'outlook-web': 'Outlook on the web',
    'outlook-mac': 'Outlook on a Mac',
    'outlook-mobile': 'Outlook on a phone',
    other: 'Another program',
  },
  routes: {
    files: 'Files on the computer (Intune)',
    mailbox: 'A setting in the mailbox (PowerShell)',
    copy: 'Employees copy their own',
    template: 'Changed in the system’s own template',
    rule: 'Rule in Exchange',
    none: 'Not possible',
  },
  why: {
    'roaming-off': 'Works only while roaming signatures are off.',
    'choose-once': 'Employees have to choose the signature once for this sender.',
    'no-central-setting': 'The program has no setting that an admin can reach.',
    'plain-text-only': 'The app takes plain text only, and employees have to put it in.',
    'under-the-thread':
      'The line lands under the whole thread, and the sender never sees it. That is why it comes last.',
    'own-template': 'The system writes its own mails. Whoever owns it has to change the template.',
    'leaves-elsewhere':
      'A service outside the municipality sends the mail. Change the template there.',
    'not-used': 'Nobody writes in that program here.',
  },
  caption: 'Senders and mail programs',
  client: 'Mail program',
  intro:
    'No single route reaches everybody. The table shows the best route for each sender in each program, what is left where it fails, and where there is none.',
  planTitle: 'From pilot to everybody',
  notTried:
    'The table is made from Microsoft’s documentation. It has not been tried in a real organisation: begin with the pilot group.',
  otherwise: (route) => `Otherwise: ${route}`,
  plan: [
    'See where you stand: run the report and keep it.',
    'Make the signatures of five colleagues, and send yourselves a mail from each program.',
    'Try it on a group of 20 to 50 people for a week. Ask them what their readers saw.',
    'Roll out to one department at a time. Run the report after each.',
    'Change the templates in business systems and newsletters.',
    'Use the Exchange rule last, and only if the report shows that somebody is missing.',
    'Run the report again, and file it with the manifest.',
  ],
};
