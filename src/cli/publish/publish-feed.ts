import type { RawItem } from '../../feed/raw.ts';
import { parseMoment } from '../../model/wall-time.ts';
import { CliError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { Published } from './published.ts';
import { FEED, siteFiles } from './site-files.ts';
import { type SiteRun, writeSite } from './write-site.ts';

/** Where and how a feed is published. */
export interface SitePlan {
  /** The folder. */
  readonly out: string;
  /** Its address. */
  readonly site: string;
  /** Where the widgets' own files stand, by an address or from the root of the site. */
  readonly widgets?: string | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly partsAbove?: number | undefined;
  /** The day from which on events are coming, `2026-05-01`. Default: today. */
  readonly today?: string | undefined;
  /** The feed's name in the folder. */
  readonly name?: string | undefined;
  /** The feed's own file: what it names beside it is published too. */
  readonly source?: string | undefined;
}

export const WIDGETS = '/v1/';

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** Publishes a feed that has been found right. */
export async function publishFeed(
  raw: RawItem,
  plan: SitePlan,
  { now, progress, words }: Context,
): Promise<SiteRun> {
  const { out, site, widgets = WIDGETS, allow = [], partsAbove, today, source } = plan;
  const { name = FEED } = plan;
  const url = new URL(name, withSlash(site)).href;
  const published = new Published(raw, url, today === undefined ? now : noonOf(today), allow);
  const options = { widgets: withSlash(widgets), allow, partsAbove, name };
  return writeSite(out, siteFiles(published, { ...options, source }), {
    options: { site, ...options },
    onFile: (done) => progress(words.progress.publishing(done)),
  });
}

function noonOf(day: string): number {
  const moment = parseMoment(day);
  if (!moment?.isDay) throw new CliError('bad-option', { name: '--today', value: day });
  return moment.wall + 12 * 3_600_000;
}
