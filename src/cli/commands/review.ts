import { stringAt } from '../../feed/raw.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import { needProject, type Project } from '../config/read-config.ts';
import type { Command, Context, Input } from '../context.ts';
import { rfc3339 } from '../import/clock.ts';
import { textAt } from '../options.ts';
import { gather, type Gathered } from '../sources/gather.ts';
import { Memory } from '../sources/memory.ts';
import { publishProject } from '../sources/publish-project.ts';
import { approve, reject, type Review, type Waiting } from '../sources/review.ts';

const OPTIONS = { config: { type: 'string' } } as const;
const CHOICE = {
  ...OPTIONS,
  source: { type: 'string' },
  all: { type: 'boolean' },
  later: { type: 'boolean' },
} as const;

/** As it stands since the sources were last read. */
async function known(project: Project, context: Context): Promise<Gathered | undefined> {
  return gather(project, context, { only: [] });
}

export const reviewCommand: Command = {
  options: { ...OPTIONS, source: { type: 'string' } },
  least: 0,
  async run(input, context) {
    const project = await needProject(input, context);
    const gathered = await known(project, context);
    if (!gathered) return EXIT.faults;
    const waiting = waitingIn(gathered, textAt(input, 'source'));
    const { isJson, say, words } = context;
    if (isJson) say(JSON.stringify({ ok: true, waiting }, null, 2));
    else {
      for (const one of waiting) tell(one, context);
      say(words.review.count(waiting.length));
    }
    return EXIT.ok;
  },
};

export const approveCommand: Command = {
  options: CHOICE,
  least: 0,
  run: (input, context) =>
    decide(input, context, (review, chosen) => approve(review, chosen, rfc3339(context.now))),
};

export const rejectCommand: Command = {
  options: { ...CHOICE, reason: { type: 'string' } },
  least: 0,
  run: (input, context) =>
    decide(input, context, (review, chosen) =>
      reject(review, chosen, rfc3339(context.now), textAt(input, 'reason')),
    ),
};

function waitingIn({ reports }: Gathered, source: string | undefined): readonly Waiting[] {
  return reports
    .filter(({ id }) => source === undefined || id === source)
    .flatMap(({ waiting }) => waiting);
}

function tell(
  { id, title, item, isChange, before }: Waiting,
  { say, words: { review } }: Context,
): void {
  const when = stringAt(item, 'start') ?? stringAt(item, 'date_published') ?? '';
  say(id);
  say(`  ${title}${when && ` (${when})`}`);
  const summary = stringAt(item, 'summary') ?? stringAt(item, 'text');
  if (summary !== undefined) say(`  ${shortened(summary)}`);
  const url = stringAt(item, 'url');
  if (url !== undefined) say(`  ${url}`);
  if (isChange) say(`  ${review.isChange}`);
  if (before !== undefined) say(`  ${review.before(before)}`);
}

const LONGEST = 160;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

type Decision = (review: Review, chosen: readonly Waiting[]) => Review;

async function decide(input: Input, context: Context, decision: Decision): Promise<ExitCode> {
  const project = await needProject(input, context);
  const gathered = await known(project, context);
  if (!gathered) return EXIT.faults;
  const chosen = chosenIn(gathered, input, context);
  await new Memory(project.work).keepReview(decision(gathered.review, chosen));
  const { isJson, note, words } = context;
  if (!isJson) for (const { id, title } of chosen) note(words.review.done(id, title));
  if (input.values.later === true || project.out === undefined) return EXIT.ok;
  return publishProject(project, context, { only: [] });
}

/** The items named, or all of a source, or all. What is shown already can be rejected too. */
function chosenIn(gathered: Gathered, input: Input, { words }: Context): readonly Waiting[] {
  const ids = input.arguments;
  const source = textAt(input, 'source');
  if (ids.length === 0) {
    if (source === undefined && input.values.all !== true) {
      throw new CliError('missing-argument', { usage: words.review.usage });
    }
    return waitingIn(gathered, source);
  }
  const waiting = new Map(waitingIn(gathered, source).map((one) => [one.id, one]));
  return ids.map((id) => {
    const one = waiting.get(id) ?? shownAs(id, gathered);
    if (!one) throw new CliError('unknown-item', { id });
    return one;
  });
}

function shownAs(id: string, { review }: Gathered): Waiting | undefined {
  const approval = Object.hasOwn(review.approved, id) ? review.approved[id] : undefined;
  if (!approval) return undefined;
  const { item } = approval;
  return { id, item, section: '', title: stringAt(item, 'title') ?? id, isChange: false };
}
