import type { CSSResult } from 'lit';
import type { PagerController } from '../../controllers/pager.ts';
import type { KitMessages } from '../../i18n/kit.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Agenda } from './agenda.ts';
import type { PeriodController } from './period.ts';
import type { Telling } from './telling.ts';

/** What the views draw with. */
export interface ViewTools {
  readonly agenda: Agenda;
  readonly period: PeriodController;
  readonly telling: Telling;
  readonly kitWords: KitMessages;
  readonly now: number;
  /** The level of the headings right under the widget's own. */
  readonly level: number;
  readonly isNarrow: boolean;
  readonly pagers: {
    readonly list: PagerController;
    readonly long: PagerController;
    readonly day: PagerController;
  };
  /** The last day that the list may speak of; undefined where everything is here. */
  readonly listEnd: PlainDate | undefined;
  /** Called when the list has room for more. */
  readonly lookFurther: () => void;
  /** Whether the current day's events are to stand under the month. */
  readonly isDayOpen: boolean;
  /** Opens a day under the month; `enter` takes the focus there. */
  readonly openDay: (date: PlainDate, enter: boolean) => void;
  readonly closeDay: () => void;
}

/** A view of one period of time after another. */
export interface PeriodPane {
  readonly render: (tools: ViewTools) => unknown;
  /** What the period around a day is called. */
  readonly titleOf: (date: PlainDate, telling: Telling) => string;
  /** The first and the last day of that period. */
  readonly windowOf: (date: PlainDate) => { readonly first: PlainDate; readonly last: PlainDate };
  /** The same with what is drawn around it. */
  readonly drawnAround: (date: PlainDate) => {
    readonly first: PlainDate;
    readonly last: PlainDate;
  };
  /** The sheets that only it needs. */
  readonly styles: readonly CSSResult[];
}
