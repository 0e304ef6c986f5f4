import type { TimelineZoomMessages } from '../timeline-zoom.ts';

export const en: TimelineZoomMessages = {
  zoom: 'Zoom',
  zooms: { all: 'Whole period', year: 'Year', quarter: 'Quarter' },
};
