import { pathText, type Path } from '../../../feed/faults.ts';
import type { Check, Finding } from '../finding.ts';
import { personalNumberIn } from '../personal-number.ts';

/** Fields that hold addresses. In them ten digits in a row are ids, not people. */
const ADDRESSES = new Set(['url', 'href', 'src', 'self', 'image', 'booking', 'poster', 'avatar']);
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Goes through every text of the feed: numbers of persons, addresses without https, file names. */
export const checkStrings: Check = function* ({ raw }) {
  yield* textsIn(raw, []);
};

function* textsIn(value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string') yield* text(value, path);
  else if (Array.isArray(value)) {
    for (const [index, entry] of (value as unknown[]).entries()) {
      yield* textsIn(entry, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    // An outline is thousands of numbers.
    if (path.length === 2 && path[1] === 'outline') return;
    for (const [key, entry] of Object.entries(value)) yield* textsIn(entry, [...path, key]);
  }
}

function* text(value: string, path: Path): Generator<Finding> {
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
