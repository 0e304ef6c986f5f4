import { join } from 'node:path';
import { anchor, escaped, heading, listOf, paragraph } from '../../fallback/html.ts';
import { dateTimeText } from '../../format/times.ts';
import { Zone, zoneOf } from '../../model/zone.ts';
import type { Context } from '../context.ts';
import { pageHtml, STYLE, STYLES } from '../publish/page.ts';
import { writeWhole } from '../write-file.ts';
import type { SourceReport } from './gather.ts';

const OVERVIEW = 'index.html';

/** The name of a source’s page. No id has a full stop, so that none takes the overview’s. */
const pageOf = ({ id }: SourceReport): string =>
  `${id}.html` === OVERVIEW ? `${id}.source.html` : `${id}.html`;

/** Writes a page for each source, and one with all of them, for those who wonder where theirs went. */
export async function writeStatus(
  folder: string,
  reports: readonly SourceReport[],
  timeZone: string,
  context: Context,
): Promise<void> {
  const zone = zoneOf(timeZone) ?? new Zone('UTC');
  const pages = new StatusPages(zone, context);
  await writeWhole(join(folder, STYLES), STYLE);
  await writeWhole(join(folder, OVERVIEW), pages.overview(reports));
  for (const report of reports) {
    await writeWhole(join(folder, pageOf(report)), pages.page(report));
  }
}

class StatusPages {
  readonly #zone: Zone;
  readonly #context: Context;

  constructor(zone: Zone, context: Context) {
    this.#zone = zone;
    this.#context = context;
  }

  overview(reports: readonly SourceReport[]): string {
    const { status } = this.#context.words;
    const rows = reports.map((report) => {
      const counts = [
        report.shown.length,
        report.waiting.length,
        report.rejected.length,
        report.left.length,
      ];
      const name = anchor(escaped(report.name), pageOf(report));
      const cells = [this.#when(report.read), ...counts.map(String), report.fault ?? ''];
      const rest = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
      return `<tr><th scope="row">${name}</th>${rest}</tr>`;
    });
    const columns = [
      ...[status.source, status.read, status.shown, status.waiting, status.rejected],
      ...[status.left, status.fault],
    ];
    const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
    const table = `<div role="region" aria-label="${escaped(status.heading)}" tabindex="0" class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
    return this.#html(status.heading, rows.length > 0 ? table : paragraph(escaped(status.none)));
  }

  page(report: SourceReport): string {
    const { status, sources } = this.#context.words;
    const { name, trust, tried, read, fault, shown, waiting, rejected, left } = report;
    const facts = [
      `${status.read}: ${this.#when(read)}`,
      ...(tried === read ? [] : [`${status.tried}: ${this.#when(tried)}`]),
      status.trusts[trust],
    ];
    const reason = (why: string | undefined) => (why ? ` – ${escaped(why)}` : '');
    const chapters = [
      [status.waiting, waiting.map((one) => escaped(one.title) + reason(one.before))],
      [status.rejected, rejected.map((one) => escaped(one.title) + reason(one.reason))],
      [status.left, left.map((one) => escaped(one.name) + reason(one.reason))],
      [
        status.duplicates,
        report.duplicates.map(({ title, kept }) => escaped(sources.duplicate(title, kept))),
      ],
      [status.shown, shown.map(({ title }) => escaped(title))],
    ] as const;
    return this.#html(
      name,
      [
        ...(fault === undefined ? [] : [paragraph(`<strong>${escaped(fault)}</strong>`)]),
        ...facts.map((fact) => paragraph(escaped(fact))),
        ...(report.private > 0 ? [paragraph(escaped(status.hidden(report.private)))] : []),
        ...chapters.map(([title, items]) =>
          items.length === 0
            ? ''
            : heading(2, escaped(`${title} (${items.length})`)) + listOf(items),
        ),
        paragraph(anchor(escaped(status.all), OVERVIEW)),
      ].join('\n'),
    );
  }

  #when(moment: string | undefined): string {
    const instant = Date.parse(moment ?? '');
    if (Number.isNaN(instant)) return this.#context.words.status.never;
    return dateTimeText(this.#zone.toWall(instant), this.#context.language);
  }

  #html(title: string, body: string): string {
    return pageHtml({
      title,
      language: this.#context.language,
      head: '<meta name="robots" content="noindex">\n',
      bodyAttributes: ' class="page"',
      styles: STYLES,
      body: `<main>\n${heading(1, escaped(title))}\n${body}\n</main>`,
    });
  }
}
