import { doctor, type DoctorMessages } from '../../i18n/doctor.ts';
import { issueText } from '../../i18n/issues.ts';
import type { Language } from '../../i18n/messages.ts';
import { shared } from '../../page/registry.ts';
import { siteDefaults } from '../../page/site.ts';
import { findHints, type Hint } from './hints.ts';
import { feedIssues, feedsFault, findPlaces, type Place } from './places.ts';
import { blockedByPolicy, layoutShift, ownScripts } from './watch.ts';

/** One line of the report; `isFault` is what somebody should do something about. */
export interface Line {
  readonly text: string;
  readonly isFault: boolean;
}

/** A part of the report under its heading. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

const good = (text: string): Line => ({ text, isFault: false });
const bad = (text: string): Line => ({ text, isFault: true });

/** Everything that can be said of the page now. `tell` is called when a feed has news. */
export function findings(language: Language, tell: () => void): readonly Part[] {
  const words = doctor[language];
  const found = findPlaces(language, words, tell);
  return [
    site(words),
    places(words, found),
    issues(words, language),
    policy(words),
    scripts(words),
    hints(words, findHints(found)),
    shifts(words, language),
  ];
}

function site(words: DoctorMessages): Part {
  const { feed, origins } = siteDefaults();
  const { version } = shared('loader', () => ({ version: '?' }));
  return {
    title: words.loader(version),
    lines: [
      feed ? good(words.defaultFeed(feed)) : bad(words.noDefaultFeed),
      good(words.allowed([...origins].join(', '))),
    ],
  };
}

function places(words: DoctorMessages, found: readonly Place[]): Part {
  const title = words.widgets(found.filter(({ state }) => state !== 'refused').length);
  if (found.length === 0) return { title, lines: [good(words.none)] };
  return { title, lines: found.flatMap((place) => placeLines(place, words)) };
}

function placeLines(place: Place, words: DoctorMessages): readonly Line[] {
  const { name, form, state, feed, isInline, refusal, notes } = place;
  // What stays a link on purpose is nobody's fault.
  const isMeant = refusal && ['editor', 'navigation', 'waiting'].includes(refusal[0]);
  const line = state === 'shown' || state === 'loading' || isMeant ? good : bad;
  const reason = refusal ? words.refusals[refusal[0]](refusal[1]) : '';
  const source = isInline ? words.inlineFeed : feed && words.feed(feed);
  const all = [`${name} (${words.forms[form]}): ${words.states[state]}.`, reason, ...notes, source];
  return [line(all.filter(Boolean).join(' '))];
}

function issues(words: DoctorMessages, language: Language): Part {
  const fault = feedsFault();
  if (fault) return { title: words.issues(0), lines: [bad(words.noFeeds(fault))] };
  const found = feedIssues();
  const lines = found.map((issue) => bad(`${issue.path}: ${issueText(issue, language)}.`));
  const title = words.issues(found.length);
  return { title, lines: lines.length > 0 ? lines : [good(words.noIssues)] };
}

function policy(words: DoctorMessages): Part {
  const lines = blockedByPolicy().map(({ directive, source }) =>
    bad(words.policyAdvice(`${directive} ${source}`)),
  );
  return { title: words.policy, lines: lines.length > 0 ? lines : [good(words.noPolicy)] };
}

function scripts(words: DoctorMessages): Part {
  const found = ownScripts();
  const isTwice = found.length > 1;
  const line = isTwice ? bad(words.twiceAdvice(found.join(', '))) : good(words.once);
  return { title: words.twice, lines: [line] };
}

function hints(words: DoctorMessages, found: readonly Hint[]): Part {
  const title = words.hints;
  if (found.length === 0) return { title, lines: [good(words.noHints)] };
  // What is still on its way may yet ask for them.
  const isOver = document.readyState === 'complete';
  const lines = found.flatMap(({ address, state }) =>
    state === 'good' || !isOver ? [] : [bad(words.badHints[state](address))],
  );
  return { title, lines: lines.length > 0 ? lines : [good(words.goodHints)] };
}

/** What the eye hardly sees. */
const LITTLE = 0.02;

function shifts(words: DoctorMessages, language: Language): Part {
  const title = words.shift;
  const moved = layoutShift();
  if (moved === undefined) return { title, lines: [good(words.unmeasured)] };
  if (moved <= LITTLE) return { title, lines: [good(words.noShift)] };
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(moved);
  return { title, lines: [bad(words.shifted(figure)), bad(words.shiftAdvice)] };
}

/** The report as text to send. */
export function reportText(parts: readonly Part[], language: Language): string {
  const head = `${doctor[language].report(location.href)}\n${navigator.userAgent}`;
  const body = parts.map(({ title, lines }) => {
    const all = lines.map(({ text, isFault }) => `${isFault ? '!' : '-'} ${text}`);
    return [title, ...all].join('\n');
  });
  return [head, ...body].join('\n\n');
}
