import type { Issue } from '../model/issue.ts';

const PUBLIC = { bubbles: true, composed: true };

/** The widget shows the feed's content for the first time. */
export class VisionReadyEvent extends Event {
  constructor() {
    super('vision-ready', PUBLIC);
  }
}

/** The feed could not be had. */
export class VisionErrorEvent extends Event {
  /** What went wrong, for machines: `offline`, `timeout`, `http`, `not-json` … */
  readonly code: string;
  /** What went wrong, in the reader's language. */
  readonly message: string;

  constructor(code: string, message: string) {
    super('vision-error', PUBLIC);
    this.code = code;
    this.message = message;
  }
}

/** Something in the feed is wrong; the rest is shown. */
export class VisionIssueEvent extends Event {
  readonly issue: Issue;
  /** What is wrong, in the reader's language. */
  readonly reason: string;

  constructor(issue: Issue, reason: string) {
    super('vision-issue', PUBLIC);
    this.issue = issue;
    this.reason = reason;
  }
}

/** What a reader may choose in a widget. */
export type SelectKind =
  | 'goal'
  | 'phase'
  | 'activity'
  | 'decision'
  | 'initiative'
  | 'story'
  | 'event'
  | 'place'
  | 'policy';

/** The reader chose an item. */
export class VisionSelectEvent extends Event {
  readonly kind: SelectKind;
  /** The item's id in the feed; an occurrence of an event is `ID@START`. */
  readonly id: string;

  constructor(kind: SelectKind, id: string) {
    super('vision-select', PUBLIC);
    this.kind = kind;
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vision-ready': VisionReadyEvent;
    'vision-error': VisionErrorEvent;
    'vision-issue': VisionIssueEvent;
    'vision-select': VisionSelectEvent;
  }
}
