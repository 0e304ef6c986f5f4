import { define } from '../../element/define.ts';
import { VisionEventCalendar } from './event-calendar.ts';

define('vision-event-calendar', VisionEventCalendar);
