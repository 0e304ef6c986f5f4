import { da } from './da/doctor.ts';
import { en } from './en/doctor.ts';
import type { Catalogue } from './messages.ts';

/** Why a place on the page is not a widget. */
export type Refusal =
  'unknown' | 'editor' | 'navigation' | 'not-alone' | 'origin' | 'no-feed' | 'no-code' | 'waiting';

export interface DoctorMessages {
  readonly title: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly again: string;
  readonly allWell: string;
  readonly loader: (version: string) => string;
  readonly defaultFeed: (url: string) => string;
  readonly noDefaultFeed: string;
  readonly allowed: (origins: string) => string;
  readonly widgets: (count: number) => string;
  readonly none: string;
  readonly forms: Readonly<Record<'link' | 'placeholder' | 'element' | 'frame', string>>;
  readonly states: Readonly<Record<'shown' | 'loading' | 'refused' | 'failed', string>>;
  readonly feed: (url: string) => string;
  readonly inlineFeed: string;
  readonly refusals: Readonly<Record<Refusal, (value: string) => string>>;
  readonly noSandbox: string;
  readonly noScripts: string;
  readonly noHeight: string;
  readonly issues: (count: number) => string;
  readonly noIssues: string;
  readonly noFeeds: (reason: string) => string;
  readonly policy: string;
  readonly policyAdvice: (line: string) => string;
  readonly noPolicy: string;
  readonly twice: string;
  readonly twiceAdvice: (files: string) => string;
  readonly once: string;
  readonly hints: string;
  readonly noHints: string;
  readonly goodHints: string;
  readonly badHints: Readonly<Record<'old' | 'unused', (address: string) => string>>;
  readonly shift: string;
  readonly shifted: (value: string) => string;
  readonly shiftAdvice: string;
  readonly noShift: string;
  readonly unmeasured: string;
  readonly report: (address: string) => string;
}

export const doctor: Catalogue<DoctorMessages> = { da, en };
