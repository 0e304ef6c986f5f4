import { css, html, nothing, type TemplateResult } from 'lit';
import type { AddToCalendarMessages } from '../i18n/add-to-calendar.ts';
import { googleLink, outlookLink } from '../model/calendar-links.ts';
import type { EventWords } from '../model/event-words.ts';
import type { IcsEvent } from '../model/ics.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { renderLink } from './rich-text.ts';

export interface CalendarWaysContent<E extends IcsEvent> {
  readonly occurrence: Occurrence<E>;
  /** The series that it is one time of. */
  readonly series?: E | undefined;
  readonly words: (event: E) => EventWords;
  /** The feed's zone and address. */
  readonly timeZone: string;
  readonly url: string;
}

/**
 * The ways into the reader's own calendar: a file, and the web's two. The addresses tell nobody
 * anything before they are followed. Needs `calendarWaysStyles`.
 */
export function renderCalendarWays<E extends IcsEvent>(
  words: AddToCalendarMessages,
  content: CalendarWaysContent<E>,
): TemplateResult {
  const { occurrence, series, timeZone } = content;
  const told = content.words(occurrence.event);
  const save = async (): Promise<void> => {
    const { saveOccurrence } = await import('./calendar-file.ts');
    saveOccurrence(occurrence, content);
  };
  const saveAll = async (event: E): Promise<void> => {
    const { saveSeries } = await import('./calendar-file.ts');
    saveSeries(event, content);
  };
  return html`<ul class="ways">
    <li>${press(words.file, () => void save())} <span class="small">${words.fileFor}</span></li>
    ${
      series
        ? html`<li>
            ${press(words.series, () => void saveAll(series))}
            <span class="small">${words.seriesFor}</span>
          </li>`
        : nothing
    }
    <li>${renderLink(googleLink(occurrence, told, timeZone), words.google)}</li>
    <li>${renderLink(outlookLink(occurrence, told, 'home'), words.outlookHome)}</li>
    <li>${renderLink(outlookLink(occurrence, told, 'work'), words.outlookWork)}</li>
  </ul>`;
}

const press = (label: string, act: () => void): TemplateResult =>
  html`<button class="way" type="button" @click=${act}>${label}</button>`;

export const calendarWaysStyles = css`
  .ways {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding: 0.5em 1em;
    border: var(--_hairline) solid var(--_line);
    border-radius: var(--_radius);
  }

  .ways > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
  }

  .way,
  .ways a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  /* It does what the links beside it do. */
  .way {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: var(--_hairline);
    text-underline-offset: 0.1875em;
  }
`;
