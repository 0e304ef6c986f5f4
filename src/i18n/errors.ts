import { da } from './da/errors.ts';
import { en } from './en/errors.ts';
import { type Catalogue, type Language } from './messages.ts';

/** What is known of a fault beyond its code; each field stands only where it applies. */
export interface ErrorFacts {
  /** `http`: the server's answer. */
  readonly status?: number;
  /** `not-json`: where the text stops being JSON, counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** `not-json`: the text is a web page. */
  readonly html?: boolean;
  /** `wrong-version`: what stood there. */
  readonly version?: string;
  /** The address that was asked for. */
  readonly url?: string;
}

/** How one fault is told. */
export interface ErrorWords {
  /** What happened, for the reader of the page. */
  readonly title: string;
  /** What the reader can do. */
  readonly advice: string;
  /** What the person who looks after the page needs to know. */
  readonly detail: (facts: ErrorFacts) => string;
}

/** The words for each fault; its keys are the codes of `FeedError`. */
export interface ErrorMessages {
  readonly offline: ErrorWords;
  readonly timeout: ErrorWords;
  readonly http: ErrorWords;
  readonly cors: ErrorWords;
  readonly refused: ErrorWords;
  readonly aborted: ErrorWords;
  readonly 'too-large': ErrorWords;
  readonly 'not-json': ErrorWords;
  readonly 'not-a-feed': ErrorWords;
  readonly 'wrong-version': ErrorWords;
}

export const errors: Catalogue<ErrorMessages> = { da, en };

/** A fault in words. */
export interface ErrorText {
  readonly title: string;
  readonly advice: string;
  readonly detail: string;
}

/** The words for `error` in `language`. */
export function errorText(
  error: ErrorFacts & { readonly code: keyof ErrorMessages },
  language: Language,
): ErrorText {
  const { title, advice, detail } = errors[language][error.code];
  return { title, advice, detail: detail(error) };
}
