import '../../src/widgets/event-calendar/define.ts';
import type { VisionEventCalendar } from '../../src/widgets/event-calendar/event-calendar.ts';
import { setFragment } from './address.ts';
import { click } from './input.ts';
import { feedAddress, shown } from './widget.ts';

/** A Wednesday, before noon in Denmark. */
export const NOW = '2024-05-29T10:00:00+02:00';

/** Has the clock stand still at `moment`, and the address empty, in every test of the chapter. */
export function freezeClock(moment = NOW): void {
  const { now } = Date;
  beforeEach(() => {
    setFragment('');
    Date.now = () => Date.parse(moment);
  });
  afterEach(() => {
    Date.now = now;
  });
}

let last = 0;

/** An event of the feed; what is not said is as plain as can be. */
export function anEvent(start: string, fields: Readonly<Record<string, unknown>> = {}) {
  last += 1;
  return { id: `e${last}`, title: `Arrangement ${last}`, start, ...fields };
}

export interface CalendarOptions {
  readonly events?: readonly unknown[];
  readonly sections?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** In pixels; the views change with it. */
  readonly width?: number;
}

/** A calendar that shows these events. Widget tests take the address for themselves. */
export async function aCalendar({
  events = [],
  sections = {},
  attributes = {},
  width = 900,
}: CalendarOptions = {}): Promise<VisionEventCalendar> {
  const element = document.createElement('vision-event-calendar');
  const feed = feedAddress({ events, ...sections });
  for (const [name, value] of Object.entries({ feed, lang: 'da', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.style.inlineSize = `${width}px`;
  await shown(element);
  // Month and week come when they are asked for, and what answers to a reader after the events.
  await new Promise<void>((resolve) => {
    const look = () =>
      element.renderRoot.querySelector('.calendar') &&
      !element.renderRoot.querySelector('.loading, .find:not(:has(*))')
        ? resolve()
        : requestAnimationFrame(look);
    look();
  });
  return element;
}

/** The texts of what `selector` finds in sight, as a screen reader would put them together. */
export function textsOf(element: VisionEventCalendar, selector: string): string[] {
  return [...element.renderRoot.querySelectorAll(selector)]
    .filter((found) => !found.closest('.month-ahead'))
    .map((found) => found.textContent.replace(/\s+/g, ' ').trim());
}

/** The open event, once it is drawn. */
export async function openDialog(element: VisionEventCalendar): Promise<HTMLDialogElement> {
  return new Promise((resolve) => {
    const look = () => {
      const dialog = element.renderRoot.querySelector('dialog');
      if (dialog?.open) resolve(dialog);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Opens the event of that title as a reader does. */
export async function openEvent(
  element: VisionEventCalendar,
  title: string,
): Promise<HTMLDialogElement> {
  const links = [...element.renderRoot.querySelectorAll<HTMLElement>('a[part~=link]')];
  const link = links.find((each) => each.textContent.includes(title));
  if (!link) throw new Error(`no link to ${title}`);
  await click(link);
  return openDialog(element);
}
