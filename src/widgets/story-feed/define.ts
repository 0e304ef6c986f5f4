import { define } from '../../element/define.ts';
import { VisionStoryFeed } from './story-feed.ts';

define('vision-story-feed', VisionStoryFeed);
