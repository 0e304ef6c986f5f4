import { type RawItem, stringAt } from '../../feed/raw.ts';
import { reasonText } from '../../i18n/cli-findings.ts';
import { CliError } from '../cli-error.ts';
import type { Project } from '../config/read-config.ts';
import type { SourceConfig } from '../config/config-schema.ts';
import type { Context } from '../context.ts';
import { type Batch, readBatch } from '../import/batch.ts';
import { rfc3339 } from '../import/clock.ts';
import { readFeedSource } from '../import/feed-source.ts';
import { CONTENT } from '../merge/merge-feeds.ts';
import { nameOf } from '../item-name.ts';
import { isUrl } from '../read-source.ts';
import { inspect, tellFaults } from '../validate/inspect.ts';
import type { Memory, Remembered } from './memory.ts';

/** One’s own feed; undefined where it has errors, which have been told. */
export async function readOwn(
  { feed }: Project,
  memory: Memory,
  context: Context,
): Promise<{ readonly raw: RawItem; readonly fault?: string } | undefined> {
  const { note, say, isJson } = context;
  try {
    const { raw, faults } = await inspect(feed, false, context);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      if (isJson) say(JSON.stringify({ ok: false, errors }, null, 2));
      else tellFaults(feed, errors, context);
      return undefined;
    }
    if (!isUrl(feed)) return { raw };
    const { raw: head, sections } = await readFeedSource(feed, context);
    const whole = { ...head, ...sections, parts: [] };
    await memory.keepOwn(whole);
    return { raw: whole };
  } catch (error) {
    const last = error instanceof CliError && isUrl(feed) ? await memory.own() : undefined;
    if (!last) throw error;
    const fault = faultText(error as CliError, feed, context);
    note(context.words.sources.stands(context.words.sources.own, fault));
    return { raw: last, fault };
  }
}

/** Reads a source. One that fails keeps its last good items, and says why. */
export async function readSourceAnew(
  source: SourceConfig,
  before: Remembered | undefined,
  own: RawItem,
  allowEmpty: boolean,
  context: Context,
): Promise<Remembered> {
  const tried = rfc3339(context.now);
  try {
    const batch = await read(source, before, own, context);
    if (!allowEmpty && isEmptied(batch, before, tried)) {
      throw new CliError('empty-source', { source: source.id });
    }
    return {
      tried,
      read: tried,
      ...(batch.title !== undefined && { title: batch.title }),
      sections: batch.sections,
      left: leftOut(batch, context),
      private: batch.private,
    };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const last = before ?? { sections: {}, left: [], private: 0 };
    return { ...last, tried, fault: faultText(error, source.from, context) };
  }
}

function read(
  { id, type, from, kind = 'events', organiser = id, tags, language, zone }: SourceConfig,
  before: Remembered | undefined,
  own: RawItem,
  context: Context,
): Promise<Batch> {
  const options = {
    timeZone: zone ?? stringAt(own, 'timeZone') ?? 'Europe/Copenhagen',
    language: language ?? stringAt(own, 'language') ?? 'da',
    organiser,
    tags,
    now: context.now,
  };
  return readBatch({ type, from, kind, options }, before?.sections ?? {}, context);
}

/** A calendar that was full yesterday and is empty today has lost something. */
function isEmptied(batch: Batch, before: Remembered | undefined, now: string): boolean {
  const all = (sections: Batch['sections']) => CONTENT.flatMap((name) => sections[name] ?? []);
  if (!before || all(batch.sections).length > 0) return false;
  return all(before.sections).some(
    (item) =>
      item.rrule !== undefined || (stringAt(item, 'end') ?? stringAt(item, 'start') ?? '~') > now,
  );
}

function leftOut({ faults }: Batch, { language, words }: Context): Remembered['left'] {
  return faults
    .filter(({ finding }) => finding.severity === 'error')
    .map(({ item, row, finding }) => {
      const name = item ? nameOf(item) : '';
      return {
        name: row === undefined ? name : words.row(row, name),
        reason: reasonText(finding, language),
      };
    });
}

/** In words, without the address: a calendar’s may be a secret. */
function faultText(error: CliError, from: string, { words }: Context): string {
  const text = words.errors[error.code](error.facts);
  return isUrl(from) ? text.replaceAll(from, new URL(from).host) : text;
}
