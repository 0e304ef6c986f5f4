import { define } from '../../element/define.ts';
import { VisionPhaseTimeline } from './phase-timeline.ts';

define('vision-phase-timeline', VisionPhaseTimeline);
