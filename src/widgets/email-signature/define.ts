import { define } from '../../element/define.ts';
import { VisionFeed } from '../../element/vision-feed.ts';
import { VisionEmailSignature } from './email-signature.ts';

// The provider first: it must be there when the widget asks for its feed.
define('vision-feed', VisionFeed);
define('vision-email-signature', VisionEmailSignature);
