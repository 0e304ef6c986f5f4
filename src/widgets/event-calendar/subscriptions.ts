import { html, nothing, type TemplateResult } from 'lit';
import type { CopyController } from '../../controllers/copy.ts';
import { namesIn } from '../../feed/names.ts';
import { resolveLink } from '../../feed/resolve-link.ts';
import { links } from '../../feed/schema/links.ts';
import { organisers } from '../../feed/schema/organisers.ts';
import { section, single } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { SharingMessages } from '../../i18n/sharing.ts';
import type { TakeAlongMessages } from '../../i18n/take-along.ts';
import { calendarFile, type CalendarKind } from '../../model/calendar-file.ts';
import { googleSubscription, outlookSubscription, webcalLink } from '../../model/calendar-links.ts';
import { renderCopyButton } from '../../ui/copy.ts';
import { renderLink } from '../../ui/rich-text.ts';
import type { Telling } from './telling.ts';

/** What the page or the reader has narrowed the calendar to: ids, by what they are of. */
export type Narrowed = Readonly<Record<CalendarKind, readonly string[]>>;

export interface Subscription {
  /** What it is of; undefined for everything. */
  readonly name: string | undefined;
  readonly url: string;
}

/** As many as anybody chooses between. */
const MOST = 5;

/** The calendars there are to subscribe to: of what is chosen, and of everything. */
export function subscriptionsOf(
  snapshot: Snapshot,
  telling: Telling,
  narrowed: Narrowed,
): readonly Subscription[] {
  const { calendar, calendars } = single(snapshot, links) ?? {};
  const all = calendar === undefined ? undefined : http(resolveLink(snapshot, calendar));
  const folder = calendars === undefined ? undefined : http(resolveLink(snapshot, calendars));
  const found = folder === undefined ? [] : variants(snapshot, telling, narrowed, folder);
  return [...found.slice(0, MOST), ...(all === undefined ? [] : [{ name: undefined, url: all }])];
}

function variants(
  snapshot: Snapshot,
  { best }: Telling,
  narrowed: Narrowed,
  folder: string,
): Subscription[] {
  const known = section(snapshot, organisers);
  const goals = narrowed.goal.length > 0 ? namesIn(snapshot, 'goals') : undefined;
  const nameOf = (kind: CalendarKind, id: string): string => {
    const name = { tag: undefined, organiser: known.byId(id)?.name, goal: goals?.get(id)?.title };
    return best(name[kind] ?? id).text;
  };
  const kinds = ['tag', 'organiser', 'goal'] as const;
  return kinds.flatMap((kind) =>
    narrowed[kind].map((id) => ({
      name: nameOf(kind, id),
      url: new URL(encodeURIComponent(calendarFile(kind, id)), folder).href,
    })),
  );
}

/** A calendar program asks a server again and again: no other address will do. */
function http(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}

export interface SubscriptionsContent {
  readonly title: string;
  readonly words: TakeAlongMessages;
  readonly sharing: SharingMessages;
  readonly copier: CopyController;
}

/** Each calendar with the ways to it. */
export function renderSubscriptions(
  subscriptions: readonly Subscription[],
  { title, words, sharing, copier }: SubscriptionsContent,
): TemplateResult {
  return html`<p class="measure">${words.subscribeText}</p>
    <ul class="subscriptions">
      ${subscriptions.map(
        ({ name, url }, index) =>
          html`<li>
            <b>${name === undefined ? words.wholeCalendar : words.only(name)}</b>
            <div class="button-row">
              <a class="button" href=${webcalLink(url)}
                >${words.open}<span class="visually-hidden"
                  >: ${name ?? words.wholeCalendar}</span
                ></a
              >
              ${renderCopyButton(
                copier,
                { copied: words.addressCopied, copyFailed: sharing.copyFailed },
                {
                  key: `subscribe-${index}`,
                  label: words.copyAddress,
                  content: () => ({ text: url }),
                },
              )}
              ${renderLink(googleSubscription(url), words.google)}
              ${renderLink(outlookSubscription(url, name ? `${title}: ${name}` : title), words.outlook)}
            </div>
          </li>`,
      )}
    </ul>
    ${subscriptions.length === 0 ? nothing : html`<p class="small">${words.subscribeNote}</p>`}`;
}
