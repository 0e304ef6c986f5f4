import { stringAt } from '../../feed/raw.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { Project } from '../config/read-config.ts';
import type { Context } from '../context.ts';
import { publishFeed, type SitePlan } from '../publish/publish-feed.ts';
import { gather, type Gathered, type GatherOptions, type SourceReport } from './gather.ts';
import { writeStatus } from './status-pages.ts';

/** Reads, merges and publishes all that a config names. */
export async function publishProject(
  project: Project,
  context: Context,
  options: GatherOptions & { readonly plan?: Partial<SitePlan> } = {},
): Promise<ExitCode> {
  const { out, site, widgets, allow, partsAbove, name, today }: Partial<SitePlan> = {
    ...project,
    ...options.plan,
  };
  if (out === undefined || site === undefined) {
    throw new CliError('missing-setting', { path: project.path, name: out ? 'site' : 'out' });
  }
  const gathered = await gather(project, context, options);
  if (!gathered) return EXIT.faults;
  const source = project.feed;
  const plan = { out, site, widgets, allow, partsAbove, name, today, source };
  const run = await publishFeed(gathered.feed, plan, context);
  await tellStatus(gathered, project, context);
  const exit = gathered.isPartly ? EXIT.partly : EXIT.ok;
  if (context.isJson) {
    const sources = gathered.reports.map((report) => summary(report));
    context.say(JSON.stringify({ ok: exit === EXIT.ok, ...run, sources }, null, 2));
  } else context.say(context.words.publishedSite(out, run));
  return exit;
}

/** The pages, and a line for each source. */
export async function tellStatus(
  { reports, feed }: Gathered,
  project: Project,
  context: Context,
): Promise<void> {
  if (project.sources.length === 0) return;
  await writeStatus(project.status, reports, stringAt(feed, 'timeZone') ?? '', context);
  if (context.isJson) return;
  const { sources } = context.words;
  for (const report of reports) {
    context.say(sources.line(report.name, summary(report)));
    if (report.fault !== undefined) context.note(sources.stands(report.name, report.fault));
    for (const { title, kept } of report.duplicates) {
      context.note(`  ${sources.duplicate(title, kept)}`);
    }
    for (const { name, reason } of report.left) context.note(`  ${sources.left(name, reason)}`);
  }
  const waits = reports.some(({ waiting }) => waiting.length > 0);
  if (waits) context.say(sources.look);
}

/** A report in numbers. */
export function summary(report: SourceReport) {
  const { id, name, read, tried, fault } = report;
  return {
    id,
    name,
    ...(read !== undefined && { read }),
    ...(tried !== undefined && { tried }),
    ...(fault !== undefined && { fault }),
    shown: report.shown.length,
    waiting: report.waiting.length,
    rejected: report.rejected.length,
    left: report.left.length,
    duplicates: report.duplicates.map(({ left, kept }) => ({ left, kept })),
  };
}
