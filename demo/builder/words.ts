import type { Catalogue } from '../../src/i18n/messages.ts';
import type { SystemId } from './cms.ts';
import type { Width } from './state.ts';
import { da } from './words-da.ts';
import { en } from './words-en.ts';

/** What an option is called, and a line about it where the name is not enough. */
export interface OptionWords {
  readonly label: string;
  readonly help?: string;
}

export interface BuilderWords {
  readonly title: string;
  readonly intro: string;
  readonly otherLanguage: string;
  readonly reopen: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly failed: string;
    readonly done: string;
  };
  readonly widget: string;
  readonly widgets: Readonly<
    Record<string, { readonly name: string; readonly about: string; readonly link: string }>
  >;
  readonly feed: {
    readonly title: string;
    readonly own: (title: string) => string;
    readonly change: string;
    readonly sample: string;
    readonly address: string;
    readonly addressHelp: string;
    readonly fetch: string;
    readonly file: string;
    readonly fileHelp: string;
    readonly fileShown: (name: string) => string;
    readonly loading: string;
    readonly foreign: (origin: string) => string;
    readonly fetchAnyway: string;
    readonly failed: string;
    readonly good: string;
    readonly faults: (count: number) => string;
    readonly fix: string;
    readonly line: (line: number) => string;
    readonly more: (count: number) => string;
    readonly writes: string;
    readonly writesHelp: string;
  };
  readonly options: {
    readonly title: string;
    readonly what: string;
    readonly looks: string;
    readonly heading: string;
    readonly rest: string;
    readonly usual: string;
    readonly chosen: (count: number) => string;
    readonly all: string;
    readonly reset: string;
    readonly unknown: string;
  };
  /** By option, or by `WIDGET.OPTION` where it means something else there. */
  readonly labels: Readonly<Record<string, OptionWords>>;
  /** What the words that an option may hold are called; `OPTION.WORD`, or the word alone. */
  readonly values: Readonly<Record<string, string>>;
  readonly preview: {
    readonly title: string;
    readonly widths: Readonly<Record<Width, string>>;
    readonly frame: (name: string, width: string) => string;
    readonly none: string;
  };
  readonly theme: {
    readonly title: string;
    readonly intro: string;
    readonly accent: string;
    readonly background: string;
    readonly text: string;
    readonly font: string;
    readonly fontHelp: string;
    readonly radius: string;
    readonly space: string;
    readonly usual: string;
    readonly steps: readonly [string, string, string];
    readonly contrast: string;
    readonly pairs: { readonly text: string; readonly link: string; readonly button: string };
    readonly good: (ratio: string) => string;
    readonly poor: (ratio: string) => string;
    readonly css: string;
    readonly cssHelp: string;
    readonly measuring: string;
    readonly looks: string;
    readonly room: string;
  };
  readonly copy: {
    readonly title: string;
    readonly page: string;
    readonly pageHelp: string;
    readonly pageWrong: string;
    readonly pageAsked: string;
    readonly text: string;
    readonly to: string;
    readonly names: Readonly<Partial<Record<SystemId, string>>>;
    readonly copied: string;
    readonly failed: string;
    readonly again: (name: string) => string;
    readonly address: string;
    readonly untried: string;
    readonly untriedHelp: string;
    readonly where: Readonly<Record<SystemId, string>>;
    readonly once: Readonly<Record<SystemId, string>>;
    readonly whereTitle: string;
    readonly onceTitle: string;
    readonly see: string;
    readonly copyScript: string;
    readonly copyCode: string;
    readonly script: string;
    readonly heightScript: string;
    readonly hints: string;
    readonly hintsHelp: string;
    readonly hintsWithin: string;
    readonly standalone: string;
    readonly standaloneHelp: string;
    readonly placeholder: string;
    readonly policy: string;
    readonly policyHelp: string;
    readonly share: string;
    readonly copyShare: string;
  };
}

export const words: Catalogue<BuilderWords> = { da, en };
