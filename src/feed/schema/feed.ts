import { activities } from './activities.ts';
import { decisions } from './decisions.ts';
import { events } from './events.ts';
import { goals } from './goals.ts';
import { initiatives } from './initiatives.ts';
import { links } from './links.ts';
import { map } from './map.ts';
import { metrics } from './metrics.ts';
import { organisation } from './organisation.ts';
import { organisers } from './organisers.ts';
import { parts } from './parts.ts';
import { phases } from './phases.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { principles } from './principles.ts';
import { processes } from './processes.ts';
import { signature } from './signature.ts';
import { storiesFrom } from './stories-from.ts';
import { stories } from './stories.ts';
import { tracks } from './tracks.ts';
import { vision } from './vision.ts';

/** The whole feed, for those who must know all of it: the command and the JSON Schema. No widget. */
export const LIST_SECTIONS = [
  goals,
  processes,
  principles,
  tracks,
  phases,
  activities,
  decisions,
  policies,
  initiatives,
  places,
  stories,
  events,
  organisers,
  metrics,
  parts,
] as const;

export const SINGLE_SECTIONS = [organisation, vision, signature, map, links, storiesFrom] as const;
