import { define } from '../../element/define.ts';
import { VisionEmailSignature } from './email-signature.ts';

define('vision-email-signature', VisionEmailSignature);
