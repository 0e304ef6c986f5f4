/** What the builder tells a preview to show. */
export interface PreviewMessage {
  readonly visionPreview: {
    readonly widget: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** The feed's address, or its text where it is a file. */
    readonly feed: string;
    readonly inline: string;
    readonly language: string;
    /** Custom properties and looks of the page around the widget. */
    readonly properties: Readonly<Record<string, string>>;
  };
}

/** What a preview tells of itself. */
export interface PreviewHeight {
  readonly visionHeight: number;
  /** All of the widget is there: this is the room that it needs. */
  readonly isSettled: boolean;
}

/** What a preview says when it can be told. */
export const PREVIEW_ASKS = 'vision-preview-asks';
