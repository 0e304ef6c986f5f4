import { pathText, type Path } from '../../../feed/faults.ts';
import { isRecord } from '../../../feed/raw.ts';
import type { Check, Finding } from '../finding.ts';
import { personalNumberIn } from '../personal-number.ts';

/** Fields that hold addresses. In them ten digits in a row are ids, not people. */
const ADDRESSES = new Set(['url', 'href', 'src', 'self', 'image', 'booking', 'poster', 'avatar']);
/** Without one of these no rule has anything to say. */
const TELLING = /\d{4}|^http:|\.\w{3,4}\s*$/i;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Goes through every text of the feed: numbers of persons, addresses without https, file names. */
export const checkStrings: Check = ({ raw }) => {
  const found: Finding[] = [];
  lookInto(raw, [], found);
  return found;
};

/** The path is one list, grown and cut: a feed has a million texts. */
function lookInto(value: unknown, path: (string | number)[], found: Finding[]): void {
  if (typeof value === 'string') {
    // Nearly all are words, in which there is nothing to find.
    if (TELLING.test(value)) found.push(...findingsIn(value, path));
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      lookInto((value as unknown[])[index], path, found);
      path.pop();
    }
  } else if (isRecord(value)) {
    // An outline is thousands of numbers.
    if (path.length === 2 && path[1] === 'outline') return;
    for (const key of Object.keys(value)) {
      path.push(key);
      lookInto(value[key], path, found);
      path.pop();
    }
  }
}

function* findingsIn(value: string, path: Path): Generator<Finding> {
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const isAddress = ADDRESSES.has(field) || /^https?:/i.test(value);
  const place = () => pathText('', path);
  if (personalNumberIn(value, isAddress)) {
    // The number itself is not said: logs are read by many.
    yield { code: 'personal-number', severity: 'error', path: place() };
  }
  if (isAddress && /^http:/i.test(value)) {
    yield { code: 'not-https', severity: 'warning', path: place(), value };
  }
  if (field === 'alt' && IMAGE_FILE.test(value.trim())) {
    yield { code: 'alt-is-file', severity: 'warning', path: place(), value };
  }
}
