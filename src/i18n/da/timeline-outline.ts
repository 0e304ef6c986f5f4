import type { TimelineOutlineMessages } from '../timeline-outline.ts';

export const da: TimelineOutlineMessages = {
  legend: 'Sådan læses tegningen',
  loose: 'Bløde kanter: datoen er ikke lagt fast',
  noPhase: 'Uden for faserne',
  hereAndNow: 'Her og nu',
};
