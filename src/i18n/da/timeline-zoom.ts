import type { TimelineZoomMessages } from '../timeline-zoom.ts';

export const da: TimelineZoomMessages = {
  zoom: 'Zoom',
  zooms: { all: 'Hele perioden', year: 'År', quarter: 'Kvartal' },
};
