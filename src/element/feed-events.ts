import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedState } from '../feed/state.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import type { Language } from '../i18n/messages.ts';
import type { Issue } from '../model/issue.ts';
import { VisionErrorEvent, VisionIssueEvent, VisionReadyEvent } from './events.ts';

/** Issues that stand in the console already: several widgets may show one feed. */
const warned = new WeakSet<Issue>();

/*
 * Words for what goes wrong are fetched when something has: most pages never need them.
 */

/** Tells the page what becomes of an element's feed: ready, failed, or wrong in some part. */
export class FeedEvents implements ReactiveController {
  /** What the element cannot be drawn without is on its way. */
  isWaiting = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #state: () => FeedState | undefined;
  readonly #language: () => Language;
  #snapshot: Snapshot | undefined;
  #error: FeedState['error'];
  #isReady = false;
  #stopIssues: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    state: () => FeedState | undefined,
    language: () => Language,
  ) {
    this.#host = host;
    this.#state = state;
    this.#language = language;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#state();
    if (state?.snapshot !== this.#snapshot) this.#follow(state?.snapshot);
    if (state?.error !== this.#error) {
      this.#error = state?.error;
      if (state?.error) void this.#tellError(state.error);
    }
    if (state?.snapshot && !this.#isReady && !this.isWaiting) {
      this.#isReady = true;
      this.#host.dispatchEvent(new VisionReadyEvent());
    }
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(snapshot: Snapshot | undefined): void {
    this.#stopIssues?.();
    this.#snapshot = snapshot;
    this.#stopIssues = snapshot?.onIssue((issue) => void this.#tellIssue(issue));
  }

  async #tellError(error: NonNullable<FeedState['error']>): Promise<void> {
    const { errorText } = await import('../i18n/errors.ts');
    const { title, advice, detail } = errorText(error, this.#language());
    console.warn(`vision-widgets: ${detail}`, this.#host);
    this.#host.dispatchEvent(new VisionErrorEvent(error.code, `${title} ${advice}`));
  }

  async #tellIssue(issue: Issue): Promise<void> {
    const { issueText } = await import('../i18n/issues.ts');
    const reason = issueText(issue, this.#language());
    if (!warned.has(issue)) {
      warned.add(issue);
      console.warn(`vision-widgets: ${issue.path}: ${reason}`);
    }
    this.#host.dispatchEvent(new VisionIssueEvent(issue, reason));
  }
}
