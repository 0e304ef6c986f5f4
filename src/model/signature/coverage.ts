/** Which mail can be reached, by which route, and which cannot. */

export const SENDERS = ['employee', 'shared', 'system', 'list'] as const;
export type Sender = (typeof SENDERS)[number];

/** What the sender writes in. */
export const SENDING_CLIENTS = [
  'outlook-classic',
  'outlook-new',
  'outlook-web',
  'outlook-mac',
  'outlook-mobile',
  'other',
] as const;
export type SendingClient = (typeof SENDING_CLIENTS)[number];

/**
 * `files`: the remediation pair writes them to the computer. `mailbox`: the script sets them in the
 * mailbox. `copy`: the employee copies their own. `template`: somebody changes it where the system
 * has it. `rule`: Exchange appends the line, last and unseen. `none`: not possible.
 */
export type Route = 'files' | 'mailbox' | 'copy' | 'template' | 'rule' | 'none';

/** Why there is no route, or what the route asks of people. `i18n` has the words. */
export type Why =
  | 'roaming-off'
  | 'choose-once'
  | 'no-central-setting'
  | 'plain-text-only'
  | 'under-the-thread'
  | 'own-template'
  | 'leaves-elsewhere'
  | 'not-used';

export interface Reach {
  readonly route: Route;
  /** What is left when the first route does not reach somebody. */
  readonly fallback?: Route;
  readonly why?: Why;
}

const NOT_USED: Reach = { route: 'none', why: 'not-used' };
const MAILBOX: Reach = { route: 'mailbox', fallback: 'copy', why: 'roaming-off' };
const BY_HAND: Reach = { route: 'copy', fallback: 'rule', why: 'no-central-setting' };

export const COVERAGE: Readonly<Record<Sender, Readonly<Record<SendingClient, Reach>>>> = {
  employee: {
    'outlook-classic': { route: 'files', fallback: 'copy', why: 'roaming-off' },
    'outlook-new': MAILBOX,
    'outlook-web': MAILBOX,
    'outlook-mac': BY_HAND,
    'outlook-mobile': { route: 'copy', fallback: 'rule', why: 'plain-text-only' },
    other: BY_HAND,
  },
  shared: {
    'outlook-classic': { route: 'files', fallback: 'copy', why: 'choose-once' },
    'outlook-new': MAILBOX,
    'outlook-web': MAILBOX,
    'outlook-mac': { route: 'copy', fallback: 'rule', why: 'choose-once' },
    'outlook-mobile': { route: 'rule', why: 'under-the-thread' },
    other: { route: 'rule', why: 'under-the-thread' },
  },
  system: {
    'outlook-classic': NOT_USED,
    'outlook-new': NOT_USED,
    'outlook-web': NOT_USED,
    'outlook-mac': NOT_USED,
    'outlook-mobile': NOT_USED,
    other: { route: 'template', fallback: 'rule', why: 'own-template' },
  },
  list: {
    'outlook-classic': NOT_USED,
    'outlook-new': NOT_USED,
    'outlook-web': NOT_USED,
    'outlook-mac': NOT_USED,
    'outlook-mobile': NOT_USED,
    // A newsletter service sends by itself: no rule of ours sees its mail.
    other: { route: 'template', why: 'leaves-elsewhere' },
  },
};
