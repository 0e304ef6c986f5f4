// What the types let through, and what they do not.
import { createRef } from 'react';
import { VisionEventCalendar, VisionStoryFeed } from 'vision-widgets/react';
import type { VisionEventCalendar as CalendarElement } from 'vision-widgets/widgets/event-calendar';

const calendar = createRef<CalendarElement>();

export const right = (
  <>
    <VisionEventCalendar
      ref={calendar}
      limit={5}
      id="kalender"
      onVisionSelect={({ kind }) => kind}
    />
    <VisionStoryFeed layout="list" hideFilters aria-label="Historier" />
    <vision-story-feed
      layout="list"
      hide-filters
      onvision-error={({ code }) => code}
      class="wide"
    />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a number */}
    <VisionEventCalendar limit="five" />
    {/* @ts-expect-error no such layout */}
    <VisionStoryFeed layout="mosaic" />
    {/* @ts-expect-error no such option */}
    <VisionStoryFeed colour="red" />
    {/* @ts-expect-error an event of another kind */}
    <VisionEventCalendar onVisionSelect={({ code }) => code} />
    {/* @ts-expect-error no such layout */}
    <vision-story-feed layout="mosaic" />
    {/* @ts-expect-error no such element */}
    <vision-clock />
  </>
);
