import type { DescribedObject } from '../note.ts';
import { EVENTS } from './events.ts';
import { HEAD } from './head.ts';
import { INITIATIVES } from './initiatives.ts';
import { PROCESS } from './process.ts';
import { SHARED } from './shared.ts';
import { SIGNATURE_AND_MAP } from './signature.ts';
import { STORIES } from './stories.ts';

/** Every object a feed can hold. */
export const OBJECTS: readonly DescribedObject[] = [
  ...HEAD,
  ...PROCESS,
  ...INITIATIVES,
  ...STORIES,
  ...EVENTS,
  ...SIGNATURE_AND_MAP,
  ...SHARED,
];
