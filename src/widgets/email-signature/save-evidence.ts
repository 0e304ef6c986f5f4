import { signatureEvidence } from '../../i18n/signature-evidence.ts';
import { TEMPLATE_VERSION } from '../../model/signature/data.ts';
import {
  evidencePage,
  SignatureKinds,
  type EvidenceWords,
} from '../../model/signature/evidence.ts';
import { safeFileName } from '../../model/signature/file-name.ts';
import { classicHtml } from '../../model/signature/html.ts';
import { signatureLines } from '../../model/signature/lines.ts';
import type { People } from '../../model/signature/people.ts';
import { StoredZip } from '../../model/zip.ts';
import type { BulkResult } from './bulk-run.ts';
import type { SignatureContext } from './context.ts';
import type { Pause } from './pause.ts';
import { saveFile } from './save-file.ts';

/** Kinds shown; a list of thousands has a handful. */
const MOST_KINDS = 20;

/** Saves what an admin files: the check, the previews, the report of the rows and the manifest. */
export async function saveEvidence(
  { people: made, manifest, made: when }: BulkResult,
  { people, notes }: People,
  report: string,
  { source, options, language, pageLanguage }: SignatureContext,
  pause: Pause,
): Promise<void> {
  const words = signatureEvidence[language];
  const [{ signatureLint }, { LIMITS, lintSignature }] = await Promise.all([
    import('../../i18n/signature-lint.ts'),
    import('../../model/signature/lint.ts'),
  ]);
  const lint = signatureLint[language];
  const number = (count: number): string => count.toLocaleString(pageLanguage);
  const kinds = new SignatureKinds();
  // What people typed is text to the linter: only its length counts, and where their links go.
  const unlike = new SignatureKinds();
  for (const [at, { employee }] of people.entries()) {
    const signature = signatureLines(employee, source, options);
    const isLong = (made[at]?.files[0]?.bytes ?? 0) > LIMITS.own;
    kinds.add(signature, isLong ? 'long' : '');
    unlike.add(signature, `${isLong} ${employee.privacyUrl}`);
    await pause();
  }
  let lowest = 100;
  for (const { first } of unlike.list()) {
    lowest = Math.min(lowest, lintSignature(classicHtml(first)).score);
    await pause();
  }
  const samples = kinds
    .list()
    .slice(0, MOST_KINDS)
    .map(({ first, count }, at) => ({
      title: words.sample(at + 1, number(count)),
      signature: first,
    }));
  const day = new Date(when).toLocaleString(pageLanguage, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const about: EvidenceWords = {
    ...words,
    ...lint,
    lint: lintSignature,
    facts: [
      [words.organisation, source.organisation.name],
      [words.sentence, source.vision?.text ?? ''],
      [words.version, `${source.version}/${TEMPLATE_VERSION}`],
      [words.signatures, number(made.length)],
      [words.lowest, lint.score(lowest)],
      [words.notes, number(notes.length)],
    ],
    finding: ({ code, severity, value = '', clients = [] }) => {
      const { what, fix } = lint.findings[code];
      const names = clients.map((client) => lint.clients[client]).join(', ');
      return `${lint.severity[severity]}: ${what(value, names)} ${fix}`;
    },
  };
  const page = await evidencePage(samples, language, day, about, pause);
  const utf8 = new TextEncoder();
  const zip = new StoredZip(new Date(when));
  zip.add(words.fileName, utf8.encode(page));
  zip.add('report.csv', utf8.encode(report));
  zip.add('manifest.json', ...manifest);
  const name = `${safeFileName(words.title)} ${when.slice(0, 10)}.zip`;
  saveFile(name, zip.end(), 'application/zip');
}
