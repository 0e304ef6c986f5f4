import type { Issue } from '../model/issue.ts';
import type { Text } from '../model/text.ts';
import type { Header } from './schema/header.ts';
import type { Links } from './schema/links.ts';

export type IssueListener = (issue: Issue) => void;

/**
 * One reading of one feed: never changed, and replaced as a whole when the feed is read again.
 * Sections are read from it when a widget asks (`section`, `single`), so that issues come in as
 * long as somebody looks further.
 */
export class Snapshot {
  /** Where the feed came from in the end, after redirects: the base of its relative addresses. */
  readonly url: string;
  readonly title: Text = '';
  /** BCP 47. A feed that does not say is taken for one of the first users'. */
  readonly language: string = 'da';
  /** IANA. */
  readonly timeZone: string = 'Europe/Copenhagen';
  /** RFC 3339. */
  declare readonly updated?: string;
  /** ISO 8601 durations. */
  declare readonly staleAfter?: string;
  declare readonly refreshEvery?: string;
  declare readonly self?: string;
  /** As they stand in the feed. */
  readonly links: Links = {};

  readonly #raw: Readonly<Record<string, unknown>>;
  readonly #issues = new Map<string, Issue>();
  readonly #listeners = new Set<IssueListener>();

  constructor(
    url: string,
    raw: Readonly<Record<string, unknown>>,
    header: Header,
    issues: readonly Issue[],
  ) {
    this.url = url;
    Object.assign(this, header);
    this.#raw = raw;
    for (const issue of issues) this.report(issue);
    Object.freeze(this);
  }

  /** Issues found so far. */
  get issues(): readonly Issue[] {
    return [...this.#issues.values()];
  }

  /** Calls `listener` with every issue found so far and from now on. Returns the way out. */
  onIssue(listener: IssueListener): () => void {
    for (const issue of this.issues) listener(issue);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Names an issue; one that is known by code and path is not named again. */
  report(issue: Issue): void {
    const key = `${issue.code} ${issue.path}`;
    if (this.#issues.has(key)) return;
    this.#issues.set(key, issue);
    for (const listener of this.#listeners) listener(issue);
  }

  /** What stands under `name` in the feed, unread. */
  raw(name: string): unknown {
    return Object.hasOwn(this.#raw, name) ? this.#raw[name] : undefined;
  }
}
