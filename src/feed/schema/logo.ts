import type { output } from 'zod/v4/core';
import { image } from './image.ts';
import { object } from './kinds.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';

const logoSchema = object({ logo: maybe(image) });

/** The organisation, for those who show its logo and nothing else: no more of it is read. */
export const organisationLogo: SingleSection<output<typeof logoSchema>> = {
  name: 'organisation',
  value: logoSchema,
};
