import { isMailFormat } from './images.ts';
import type { LintCode } from './lint-report.ts';

/** Services whose links lead elsewhere and count who follows them. */
const REDIRECTORS =
  /(?:^|\.)(?:bit\.ly|bitly\.com|tinyurl\.com|t\.co|goo\.gl|lnkd\.in|ow\.ly|buff\.ly|is\.gd|rb\.gy|cutt\.ly|rebrand\.ly|shorturl\.at|tiny\.cc|l\.facebook\.com|safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|list-manage\.com|mailchi\.mp|mandrillapp\.com|sendgrid\.net|rs6\.net|hubspotlinks\.com|mailtrack\.io|clicktime\.\w+\.com|links?\.\w+mail\.\w+)$/i;
/** Paths of click counters, whoever runs them. */
const REDIRECT_PATH =
  /\/(?:ls\/click|wf\/click|track(?:ing)?\/(?:click|open)|redirect|redir|r\.php)\b/i;
/** Parameters that hold the real address. */
const REDIRECT_PARAMETER =
  /^(?:url|u|redirect|redirect_?ur[il]|target|dest|destination|goto|link)$/i;
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|mkt_tok|_hs\w+|vero_\w+|trk|oly_\w+)$/i;
/** Parameters that tell one recipient or sender from another. */
const PERSON_PARAMETER =
  /^(?:e?mail|e-mail|user(?:id|name)?|uid|upn|rcpt|recipient(?:id)?|subscriber(?:id)?|contact(?:id)?|employee(?:id)?|person(?:id)?|initialer|medarbejder)$/i;

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch (error) {
    // Relative, or no address at all; the caller says which.
    if (error instanceof TypeError) return;
    throw error;
  }
}

/** An address that is another one for each employee tells its owner who wrote to whom. */
function isPersonal(url: URL, person: readonly string[]): boolean {
  if (/%%\w+%%/.test(url.href) || /%25%25\w+%25%25/i.test(url.href)) return true;
  for (const [name, value] of url.searchParams) {
    if (value !== '' && PERSON_PARAMETER.test(name)) return true;
  }
  const { href } = url;
  let readable = href;
  try {
    readable = decodeURIComponent(href);
  } catch (error) {
    // A percent sign that begins no character: it is compared as it stands.
    if (!(error instanceof URIError)) throw error;
  }
  const lower = readable.toLowerCase();
  return person.some((word) => word.length > 3 && lower.includes(word.toLowerCase()));
}

function webProblems(url: URL, person: readonly string[]): LintCode[] {
  const problems: LintCode[] = [];
  const names = [...url.searchParams.keys()];
  const leadsOn = [...url.searchParams].some(
    ([name, value]) => REDIRECT_PARAMETER.test(name) && /^https?:/i.test(value),
  );
  if (REDIRECTORS.test(url.hostname) || REDIRECT_PATH.test(url.pathname) || leadsOn) {
    problems.push('link-redirect');
  }
  if (isPersonal(url, person)) problems.push('link-person');
  if (names.some((name) => TRACKING_PARAMETER.test(name))) problems.push('link-tracking');
  return problems;
}

/** What is wrong with the address of a link. `person` are words that tell one employee from others. */
export function linkProblems(href: string, person: readonly string[] = []): LintCode[] {
  if (href.trim() === '') return ['link-empty'];
  const url = parse(href.trim());
  if (!url) return ['link-relative'];
  if (['mailto:', 'tel:'].includes(url.protocol)) return [];
  if (!['http:', 'https:'].includes(url.protocol)) return ['link-unsafe'];
  const problems = webProblems(url, person);
  return url.protocol === 'http:' ? [...problems, 'link-insecure'] : problems;
}

/** What is wrong with the address of an image. */
export function imageProblems(src: string, person: readonly string[] = []): LintCode[] {
  if (/^data:/i.test(src)) return ['image-data'];
  // A file sent along with the mail.
  if (/^cid:/i.test(src)) return [];
  const url = parse(src.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol)) return ['image-relative'];
  const problems = webProblems(url, person);
  if (!isMailFormat(src)) problems.push('image-format');
  return url.protocol === 'http:' ? [...problems, 'image-insecure'] : problems;
}
