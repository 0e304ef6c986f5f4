import { define } from './define.ts';
import { VisionFeed } from './vision-feed.ts';

/*
 * `<vision-feed>` at work. Most pages name their feed once, on the loader's tag, and never fetch this.
 */
define('vision-feed', VisionFeed);
