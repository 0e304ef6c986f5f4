import { parsePhone, phoneHref } from '../phone.ts';
import { campaignText, runningCampaign } from './campaign.ts';
import type {
  Campaign,
  Employee,
  LinkedText,
  MailImage,
  SignatureOptions,
  SignatureSource,
  SignatureWords,
  Template,
} from './data.ts';
import { oneLine } from './one-line.ts';
import { mailHref, mailLink, webText } from './links.ts';
import type { RuleToken } from './rule.ts';

export type LineKind =
  | 'greeting'
  | 'name'
  | 'role'
  | 'organisation'
  | 'address'
  | 'phone'
  | 'online'
  | 'days'
  | 'vision'
  | 'visionTitle'
  | 'campaign'
  | 'secure'
  | 'more'
  | 'privacy'
  | 'codes';

/** A run of text in a line; with an address, a link. */
export interface Piece {
  /** What stands before it and is not part of the link: `Tlf.`. */
  readonly label?: string | undefined;
  readonly text: string;
  /** An attribute that Exchange fills in for each sender: the text is then of no account. */
  readonly token?: RuleToken | undefined;
  readonly href?: string | undefined;
  /** Set where it is not the signature's own language. */
  readonly lang?: string | undefined;
}

export interface Line {
  readonly kind: LineKind;
  readonly pieces: readonly Piece[];
}

/** One signature, before it is written in any format. */
export interface Signature {
  readonly lang: string;
  readonly template: Template;
  readonly lines: readonly Line[];
  readonly logo?: MailImage | undefined;
  /** Where a click on the logo goes. */
  readonly home?: string | undefined;
  readonly banner?: { readonly image: MailImage; readonly href?: string | undefined } | undefined;
  readonly accent?: string | undefined;
  /** Of the feed it is made of. */
  readonly version: string;
}

/** What `compact` leaves out: everything that can be looked up where its links lead. */
const NOT_COMPACT = new Set<LineKind>(['address', 'days', 'visionTitle', 'more', 'codes']);

/** Data and feed, put into lines in the order they are read. Empty lines are not there at all. */
export function signatureLines(
  employee: Employee,
  source: SignatureSource,
  options: SignatureOptions,
): Signature {
  const { template } = options;
  const running = runningCampaign(source.campaigns, options.now);
  const href = running?.url;
  const lines = allLines(employee, source, options, running)
    .map(({ kind, pieces }) => ({ kind, pieces: pieces.filter(({ text }) => text !== '') }))
    .filter(({ kind, pieces }) => {
      return pieces.length > 0 && !(template === 'compact' && NOT_COMPACT.has(kind));
    });
  return {
    lang: source.lang,
    template,
    lines,
    logo: template === 'full' ? source.organisation.logo : undefined,
    home: source.organisation.url,
    banner: template === 'full' && running?.image ? { image: running.image, href } : undefined,
    accent: options.accent,
    version: source.version,
  };
}

function allLines(
  employee: Employee,
  source: SignatureSource,
  options: SignatureOptions,
  campaign: Campaign | undefined,
): Line[] {
  const { organisation, greeting } = source;
  const { words, template } = options;
  const linked = (line: LinkedText | undefined): Piece[] =>
    line ? [{ text: line.text, href: line.url, lang: other(line.lang, source.lang) }] : [];
  const name = { text: oneLine(employee.name) };
  const role = [{ text: oneLine(employee.title) }, { text: oneLine(employee.department) }];
  const days = oneLine(employee.workingDays);
  const privacy = mailLink(employee.privacyUrl);

  return [
    {
      kind: 'greeting',
      pieces:
        options.greeting === false ? [] : linked(greeting ?? own(words.greeting, source.lang)),
    },
    { kind: 'name', pieces: [name] },
    { kind: 'role', pieces: role },
    { kind: 'organisation', pieces: [{ text: organisation.name }] },
    {
      kind: 'address',
      pieces: [{ text: oneLine(employee.address) || (organisation.address ?? '') }],
    },
    { kind: 'phone', pieces: phones(employee, source, options) },
    { kind: 'online', pieces: online(employee, source, template === 'compact') },
    { kind: 'days', pieces: days === '' ? [] : [{ text: words.workingDays(days) }] },
    { kind: 'vision', pieces: linked(source.vision) },
    { kind: 'visionTitle', pieces: linked(titleBeside(source, words)) },
    {
      kind: 'campaign',
      pieces: campaign ? linked({ ...campaign, text: campaignText(campaign, words) }) : [],
    },
    { kind: 'secure', pieces: linked(source.digitalPost) },
    { kind: 'more', pieces: source.more.flatMap((line) => linked(line)) },
    {
      kind: 'privacy',
      pieces: privacy
        ? [{ text: source.privacy?.text ?? words.privacy, href: privacy }]
        : linked(source.privacy),
    },
    { kind: 'codes', pieces: codes(employee, source, options) },
  ];
}

function own(text: string, lang: string): LinkedText {
  return { text, lang };
}

function other(lang: string, signature: string): string | undefined {
  return lang === signature ? undefined : lang;
}

/** The vision's title, or its year where the sentence says the title already. */
function titleBeside(source: SignatureSource, words: SignatureWords): LinkedText | undefined {
  const { vision, visionTitle, visionYear, lang } = source;
  if (!vision) return;
  const sentence = vision.text.toLowerCase();
  if (visionTitle && !sentence.includes(visionTitle.text.toLowerCase())) return visionTitle;
  if (visionYear === undefined || sentence.includes(String(visionYear))) return;
  return { text: words.vision(visionYear), lang };
}

/** A number that cannot be dialled stands as it was typed, without a link. */
function number(typed: string | undefined, label: string): Piece[] {
  const text = oneLine(typed);
  if (text === '') return [];
  const phone = parsePhone(text);
  return [phone ? { label, text: phone.text, href: phoneHref(phone) } : { label, text }];
}

function phones(
  employee: Employee,
  { organisation }: SignatureSource,
  { words }: SignatureOptions,
): Piece[] {
  const personal = [
    ...number(employee.phone, words.phone),
    ...number(employee.mobile, words.mobile),
  ];
  return personal.length > 0 ? personal : number(organisation.phone, words.phone);
}

function online(employee: Employee, { organisation }: SignatureSource, short: boolean): Piece[] {
  const email = oneLine(employee.email) || oneLine(organisation.email);
  const mail = { text: email, href: mailHref(email) };
  const { url } = organisation;
  return url === undefined || short ? [mail] : [mail, { text: webText(url), href: url }];
}

function codes(
  employee: Employee,
  { organisation }: SignatureSource,
  { codes: wanted, words }: SignatureOptions,
): Piece[] {
  const ean = oneLine(employee.ean) || (wanted ? oneLine(organisation.ean) : '');
  const cvr = wanted ? oneLine(organisation.cvr) : '';
  return [
    { label: words.ean, text: ean },
    { label: words.cvr, text: cvr },
  ];
}
