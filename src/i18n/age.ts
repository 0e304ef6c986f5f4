import { da } from './da/age.ts';
import { en } from './en/age.ts';
import type { Catalogue } from './messages.ts';

/** How old a thing is. Apart from the other formats, because the smallest widget says it too. */
export interface AgeMessages {
  /** Whose words `Intl` takes for "3 days ago". */
  readonly locale: string;
  readonly now: string;
  /** `ago` is "3 days ago". */
  readonly updated: (ago: string) => string;
}

export const ages: Catalogue<AgeMessages> = { da, en };
