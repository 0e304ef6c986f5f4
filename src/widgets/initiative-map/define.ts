import { define } from '../../element/define.ts';
import { VisionFeed } from '../../element/vision-feed.ts';
import { VisionInitiativeMap } from './initiative-map.ts';

// The provider first: it must be there when the widget asks for its feed.
define('vision-feed', VisionFeed);
define('vision-initiative-map', VisionInitiativeMap);
