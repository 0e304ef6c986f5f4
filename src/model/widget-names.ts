/** The widgets, by the names of their folders under `src/widgets/`. */
export const WIDGETS = [
  'banner',
  'email-signature',
  'event-calendar',
  'initiative-map',
  'phase-timeline',
  'story-feed',
] as const;
export type WidgetName = (typeof WIDGETS)[number];
