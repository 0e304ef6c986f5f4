import { campaignText } from './campaign.ts';
import type { Campaign, SignatureSource, SignatureWords } from './data.ts';
import { ruleFragment } from './html.ts';
import type { Line, Signature } from './lines.ts';

/** The attributes Exchange fills in: `%%DisplayName%%`. */
export const RULE_TOKENS = [
  'City',
  'Company',
  'CountryOrRegion',
  'Department',
  'DisplayName',
  'Fax',
  'FirstName',
  'HomePhone',
  'Initials',
  'LastName',
  'Manager',
  'MobilePhone',
  'Notes',
  'Office',
  'Pager',
  'Phone',
  'PostalCode',
  'PostOfficeBox',
  'StateOrProvince',
  'StreetAddress',
  'Title',
  'UserPrincipalName',
  'WindowsEmailAddress',
] as const;
export type RuleToken = (typeof RULE_TOKENS)[number];

/** Exchange refuses a longer text, tags included. */
export const RULE_LIMIT = 5000;

export interface RuleOptions {
  readonly words: SignatureWords;
  /** One line each, without labels: where the attribute is empty a label would stand alone. */
  readonly tokens?: readonly RuleToken[] | undefined;
  /** Set where the rule carries a campaign; its dates then become the rule's. */
  readonly campaign?: Campaign | undefined;
  readonly accent?: string | undefined;
}

/**
 * The HTML of a mail-flow rule: the vision's sentence alone, unless more is asked for. The rule
 * writes under the whole thread, where the sender never sees it, so the less the better.
 */
export function ruleHtml(source: SignatureSource, options: RuleOptions): string {
  return ruleFragment(ruleSignature(source, options));
}

/** What the rule writes, before it is HTML: a token's text is what Exchange puts in its place. */
export function ruleSignature(source: SignatureSource, options: RuleOptions): Signature {
  const { vision } = source;
  const lines: Line[] = (options.tokens ?? []).map((token, index) => ({
    kind: index === 0 ? 'name' : 'role',
    pieces: [{ text: `%%${token}%%`, token }],
  }));
  if (vision) lines.push({ kind: 'vision', pieces: [{ text: vision.text, href: vision.url }] });
  if (options.campaign) {
    const { url } = options.campaign;
    const text = campaignText(options.campaign, options.words);
    lines.push({ kind: 'campaign', pieces: [{ text, href: url }] });
  }
  return {
    lang: vision?.lang ?? source.lang,
    template: 'text',
    lines,
    accent: options.accent,
    version: source.version,
  };
}
