import { readFeed, single, Snapshot } from '../../feed/read.ts';
import { organisation } from '../../feed/schema/organisation.ts';
import { signature } from '../../feed/schema/signature.ts';
import { vision } from '../../feed/schema/vision.ts';
import { signatureLines } from '../../i18n/signature-lines.ts';
import { signaturePeople } from '../../i18n/signature-people.ts';
import { signatureScripts } from '../../i18n/signature-scripts.ts';
import { readCsv } from '../../model/csv.ts';
import { decodeText } from '../../model/decode-text.ts';
import { rowReport } from '../../model/signature/bulk.ts';
import { standingColor } from '../../model/signature/dark.ts';
import { TEMPLATES, type Now, type SignatureSource } from '../../model/signature/data.ts';
import { safeFileName } from '../../model/signature/file-name.ts';
import type { SignatureFile } from '../../model/signature/files.ts';
import { type People, readPeople, staffList } from '../../model/signature/people.ts';
import { outlookWebScript, reportScript } from '../../model/signature/powershell.ts';
import { signatureSource } from '../../model/signature/source.ts';
import { Zone, zoneOf } from '../../model/zone.ts';
import { CliError, EXIT } from '../cli-error.ts';
import { findProject } from '../config/read-config.ts';
import type { Command, Context, Input } from '../context.ts';
import { rfc3339 } from '../import/clock.ts';
import { textAt } from '../options.ts';
import { asNoFeed, readJson } from '../read-json.ts';
import { readSource } from '../read-source.ts';
import { type SignatureJob, writeFolder, writeZip } from '../signatures/write-signatures.ts';

/** What the report about the rows is called. */
const REPORT = 'rows.csv';

/** The signatures of a whole staff list. */
export const signatures: Command = {
  options: {
    config: { type: 'string' },
    csv: { type: 'string' },
    feed: { type: 'string' },
    out: { type: 'string' },
    template: { type: 'string' },
    name: { type: 'string' },
    accent: { type: 'string' },
    codes: { type: 'boolean' },
  },
  least: 0,
  async run(input, context) {
    const { isJson, note, say, words, progress } = context;
    const csv = textAt(input, 'csv');
    const out = textAt(input, 'out');
    const feed = textAt(input, 'feed') ?? (await findProject(input, context))?.feed;
    if (csv === undefined || out === undefined || feed === undefined) {
      const { usage } = words.commands.signatures;
      throw new CliError('missing-argument', { usage: `signatures ${usage}` });
    }
    const people = await readStaff(csv, context);
    const { source, now } = await readSignature(feed, context);
    const job: SignatureJob = {
      people: people.people,
      source,
      options: { ...optionsOf(input, context), now },
      name: safeFileName(textAt(input, 'name') ?? source.organisation.name),
      made: rfc3339(context.now),
      extras: extrasOf(people, source, context),
      onDone: (done) => progress(words.progress.signing(done, people.people.length)),
    };
    await (/\.zip$/i.test(out) ? writeZip(out, job) : writeFolder(out, job));
    const { length: made } = people.people;
    const rows = made + people.notes.filter(({ outcome }) => outcome === 'skipped').length;
    if (isJson) say(JSON.stringify({ ok: true, made, rows, notes: people.notes }));
    else {
      say(words.signatures(made, rows, out));
      const noted = new Set(people.notes.map(({ row }) => row)).size;
      if (noted > 0) note(words.signatureNotes(noted, REPORT));
    }
    return rows > made ? EXIT.partly : EXIT.ok;
  },
};

async function readStaff(csv: string, { rules }: Context): Promise<People> {
  const { bytes } = await readSource(csv, rules);
  const list = staffList(readCsv(decodeText(bytes).text).rows);
  if (!list.isUsable) throw new CliError('no-people', { source: csv });
  return readPeople(list);
}

/** What the feed says of the signature, and what time it is there. */
async function readSignature(
  feed: string,
  context: Context,
): Promise<{ readonly source: SignatureSource; readonly now: Now }> {
  const snapshot = await snapshotOf(feed, context);
  const source = signatureSource(
    {
      language: snapshot.language,
      updated: snapshot.updated,
      organisation: single(snapshot, organisation),
      vision: single(snapshot, vision),
      signature: single(snapshot, signature),
    },
    [context.language],
    // Pictures in mails need an address on the web, which the feed itself may know.
    snapshot.self ?? snapshot.url,
  );
  const zone = zoneOf(snapshot.timeZone) ?? new Zone('UTC');
  return { source, now: { instant: context.now, wall: zone.toWall(context.now) } };
}

async function snapshotOf(feed: string, context: Context): Promise<Snapshot> {
  const { raw, url } = await readJson(feed, context);
  const snapshot = readFeed(raw, url);
  if (snapshot instanceof Snapshot) return snapshot;
  throw asNoFeed(snapshot, feed, context.language);
}

function optionsOf(input: Input, { language }: Context): Omit<SignatureJob['options'], 'now'> {
  const written = textAt(input, 'template') ?? 'full';
  const template = TEMPLATES.find((one) => one === written);
  if (!template) {
    throw new CliError('unknown-type', { name: written, known: TEMPLATES.join(', ') });
  }
  const accent = textAt(input, 'accent');
  if (accent !== undefined && !/^#[\da-f]{6}$/i.test(accent)) {
    throw new CliError('bad-option', { name: '--accent', value: accent });
  }
  const codes = input.values.codes === true;
  return {
    template,
    words: signatureLines[language],
    accent: accent === undefined ? undefined : standingColor(accent),
    codes,
  };
}

/** The scripts that set the signatures, and what was found in the rows. */
function extrasOf(
  { notes, people }: People,
  source: SignatureSource,
  { language }: Context,
): SignatureFile[] {
  const words = signatureScripts[language];
  const sentence = source.vision?.text ?? '';
  const scripts = [
    outlookWebScript({ words }),
    reportScript({ sentence, oldSlogans: source.oldSlogans, words }),
  ];
  const utf8 = new TextEncoder();
  return [
    ...scripts.map(({ name, text }) => ({ name, bytes: utf8.encode(text) })),
    { name: REPORT, bytes: utf8.encode(rowReport(notes, people, signaturePeople[language])) },
  ];
}
