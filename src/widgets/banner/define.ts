import { define } from '../../element/define.ts';
import { VisionBanner } from './banner.ts';

define('vision-banner', VisionBanner);
