import { dirname, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { FeedError } from '../../feed/errors.ts';
import { faultsOf, pathText, valueAt } from '../../feed/faults.ts';
import { parseFetched } from '../../feed/json.ts';
import { errorText } from '../../i18n/errors.ts';
import { decodeText } from '../../model/decode-text.ts';
import { CliError } from '../cli-error.ts';
import type { Context, Input } from '../context.ts';
import { textAt } from '../options.ts';
import { isUrl, readSource } from '../read-source.ts';
import { unknownIn } from '../validate/checks/unknown-keys.ts';
import type { Finding } from '../validate/finding.ts';
import { tellFaults } from '../validate/inspect.ts';
import { faultsIn } from '../validate/report.ts';
import { type Config, configSchema, type SourceConfig } from './config-schema.ts';

export const CONFIG_FILE = 'vision.config.json';

/** The config file with its paths made whole. */
export interface Project extends Omit<Config, 'sources'> {
  readonly path: string;
  readonly sources: readonly SourceConfig[];
  readonly status: string;
}

/** The project's config, where there is one: `--config FILE`, else the one in this folder. */
export async function findProject(input: Input, context: Context): Promise<Project | undefined> {
  const asked = textAt(input, 'config');
  if (asked === undefined && !existsSync(CONFIG_FILE)) return undefined;
  return readProject(asked ?? CONFIG_FILE, context);
}

/** The same, for commands that cannot do without. */
export async function needProject(input: Input, context: Context): Promise<Project> {
  const project = await findProject(input, context);
  if (!project) throw new CliError('no-config', { path: CONFIG_FILE });
  return project;
}

async function readProject(path: string, context: Context): Promise<Project> {
  const { bytes } = await readSource(path);
  const { text } = decodeText(bytes);
  const raw = await parseConfig(text, path, context);
  const faults = faultsIn(text, raw, [...findingsIn(raw)], context.language);
  if (faults.length > 0) {
    if (!context.isJson) tellFaults(path, faults, context);
    const [first] = faults;
    throw new CliError('bad-config', { path, reason: first?.reason ?? '', count: faults.length });
  }
  const { value } = configSchema._zod.run({ value: raw, issues: [] }, {}) as { value: Config };
  const folder = dirname(resolve(path));
  const whole = (file: string) => (isUrl(file) ? file : resolve(folder, file));
  const work = whole(value.work);
  return {
    ...value,
    path,
    feed: whole(value.feed),
    ...(value.out !== undefined && { out: whole(value.out) }),
    work,
    status: whole(value.status ?? resolve(work, 'status')),
    sources: (value.sources ?? []).map((source) => ({ ...source, from: whole(source.from) })),
  };
}

async function parseConfig(text: string, path: string, { language }: Context): Promise<unknown> {
  try {
    return await parseFetched(text, path);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { title, detail } = errorText(error, language);
    throw new CliError('bad-config', { path, reason: detail || title, count: 1 }, error);
  }
}

function* findingsIn(raw: unknown): Generator<Finding> {
  const { issues } = configSchema._zod.run({ value: raw, issues: [] }, {}) as unknown as {
    issues: Parameters<typeof faultsOf>[0];
  };
  for (const { code, path, known } of faultsOf(issues, raw)) {
    const value = valueAt(raw, path);
    yield {
      code,
      severity: 'error',
      path: pathText('', path),
      ...(typeof value === 'string' && { value }),
      ...(known && { known }),
    };
  }
  for (const finding of unknownIn(raw, configSchema)) {
    yield { ...finding, severity: 'error' };
  }
  yield* twice(raw);
}

/** Two sources of one id would take each other's place. */
function* twice(raw: unknown): Generator<Finding> {
  const sources = valueAt(raw, ['sources']);
  if (!Array.isArray(sources)) return;
  const seen = new Set<unknown>();
  for (const index of sources.keys()) {
    const id = valueAt(sources, [index, 'id']);
    if (typeof id === 'string' && seen.has(id)) {
      yield { code: 'duplicate-id', severity: 'error', path: `sources[${index}].id`, value: id };
    }
    seen.add(id);
  }
}
