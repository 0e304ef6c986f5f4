import { until } from './until.ts';
import ballerup from '../../demo/feeds/ballerup.json';
import ishoj from '../../demo/feeds/ishoj.json';
import '../../src/widgets/phase-timeline/define.ts';
import { livelySheets } from '../../src/widgets/phase-timeline/lively.styles.ts';
import type { VisionPhaseTimeline } from '../../src/widgets/phase-timeline/phase-timeline.ts';
import { feedAddress, shown } from './widget.ts';

export const ISHOJ = feedAddress(ishoj);
export const BALLERUP = feedAddress(ballerup);

/** The day the feeds speak of as ahead. */
export const NOW = '2024-05-20T10:00:00Z';

const real = Date.now;

/** Puts the day in the browser's place; give it back in `afterEach`. */
export function standOn(now = NOW): void {
  const instant = Date.parse(now);
  Date.now = () => instant;
}

export function giveTimeBack(): void {
  Date.now = real;
}

let made = 0;

export function timeline(attributes: Readonly<Record<string, string>> = {}): VisionPhaseTimeline {
  const element = document.createElement('vision-phase-timeline');
  made += 1;
  // A part of the address of its own: what one test chooses is no choice of the next.
  const usual = { lang: 'da', feed: ISHOJ, key: `t${made}` };
  for (const [name, value] of Object.entries({ ...usual, ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

/** As it is for a reader who has turned to it: what answers is there. */
export async function show(
  attributes: Readonly<Record<string, string>> = {},
): Promise<VisionPhaseTimeline> {
  const element = await shown(timeline(attributes));
  await turnedTo(element);
  return element;
}

export async function turnedTo(element: VisionPhaseTimeline): Promise<void> {
  // Words come after the drawing, or with it where it cannot do without.
  await until(() => all(element, 'slot').length === 0, 'nothing is drawn');
  const isSaid = () => all(element, '.chart').length === 0 || all(element, '.outline').length > 0;
  await until(isSaid, 'the drawing is not said in words');
  element.dispatchEvent(new PointerEvent('pointerover'));
  // It dresses the widget when it is there.
  const [sheet] = livelySheets.flatMap(({ styleSheet }) => styleSheet ?? []).slice(-1);
  const answers = () => element.shadowRoot?.adoptedStyleSheets.some((other) => other === sheet);
  await until(() => answers() === true, 'nothing answers');
  await drawn(element);
}

export const showFeed = (
  sections: Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, string>> = {},
) => show({ feed: feedAddress(sections), ...attributes });

export const all = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const texts = (element: HTMLElement, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** The first element that is found, once it is there. */
export async function found(element: HTMLElement, selector: string): Promise<HTMLElement> {
  // Parts that come later come file by file here, and the machine may be busy.
  await until(() => all(element, selector).length > 0, `nothing is ${selector}`);
  const [first] = all(element, selector);
  if (!first) throw new Error(selector);
  return first;
}

/** What has the focus in it: the name of a mark, or the text. */
export function focused(element: HTMLElement): string {
  const active = element.shadowRoot?.activeElement;
  return (
    active?.getAttribute('aria-label') ?? active?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  );
}

/** The drawing after keys: what was asked for is drawn and has the focus. */
export async function drawn(element: VisionPhaseTimeline): Promise<void> {
  // What an update leads to: the focus follows the drawing.
  for (let turn = 0; turn < 3; turn++) await element.updateComplete;
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}
