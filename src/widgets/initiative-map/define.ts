import { define } from '../../element/define.ts';
import { VisionInitiativeMap } from './initiative-map.ts';

define('vision-initiative-map', VisionInitiativeMap);
