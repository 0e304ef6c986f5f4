import { da } from './da/timeline-zoom.ts';
import { en } from './en/timeline-zoom.ts';
import type { Catalogue } from './messages.ts';

/** How much time is seen in the drawing. */
export interface TimelineZoomMessages {
  readonly zoom: string;
  readonly zooms: { readonly all: string; readonly year: string; readonly quarter: string };
}

export const timelineZoom: Catalogue<TimelineZoomMessages> = { da, en };
