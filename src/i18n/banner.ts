import { da } from './da/banner.ts';
import { en } from './en/banner.ts';
import type { Catalogue } from './messages.ts';

export interface BannerMessages {
  /** The small line over the sentence: `Vision 2035`. */
  readonly vision: (year: string) => string;
  readonly readMore: string;
  /** The link of one goal. */
  readonly readMoreAbout: (goal: string) => string;
  readonly goals: string;
}

export const banner: Catalogue<BannerMessages> = { da, en };
