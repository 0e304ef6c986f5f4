import { signatureEvidence } from '../../i18n/signature-evidence.ts';
import { manifestText } from '../../model/signature/bulk.ts';
import { TEMPLATE_VERSION } from '../../model/signature/data.ts';
import {
  evidencePage,
  SignatureKinds,
  type EvidenceWords,
} from '../../model/signature/evidence.ts';
import { safeFileName } from '../../model/signature/file-name.ts';
import type { SignatureFile } from '../../model/signature/files.ts';
import { signatureLines } from '../../model/signature/lines.ts';
import type { People } from '../../model/signature/people.ts';
import type { BulkResult } from './bulk-run.ts';
import type { SignatureContext } from './context.ts';
import { pauses } from './pause.ts';
import { saveFile } from './save-file.ts';
import { storeZip } from './store-zip.ts';

/** Kinds shown; a list of thousands has a handful. */
const MOST_KINDS = 20;

/** Saves what an admin files: the check, the previews, the report of the rows and the manifest. */
export async function saveEvidence(
  { people: made, made: when }: BulkResult,
  { people, notes }: People,
  report: string,
  { source, options, language, pageLanguage }: SignatureContext,
): Promise<void> {
  const words = signatureEvidence[language];
  // Both are here already but for the words: the signatures were checked when they were made.
  const [{ signatureLint }, { lintSignature }] = await Promise.all([
    import('../../i18n/signature-lint.ts'),
    import('../../model/signature/lint.ts'),
  ]);
  const lint = signatureLint[language];
  const number = (count: number): string => count.toLocaleString(pageLanguage);
  const kinds = new SignatureKinds();
  const pause = pauses();
  for (const { employee } of people) {
    kinds.add(signatureLines(employee, source, options));
    await pause();
  }
  const samples = kinds
    .list()
    .slice(0, MOST_KINDS)
    .map(({ first, count }, at) => ({
      title: words.sample(at + 1, number(count)),
      signature: first,
    }));
  const lowest = made.reduce((least, { score }) => Math.min(least, score), 100);
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
  const texts: readonly (readonly [string, () => string])[] = [
    [words.fileName, () => page],
    ['report.csv', () => report],
    ['manifest.json', () => manifestText(made, source, when)],
  ];
  const encoded: SignatureFile[] = [];
  for (const [file, text] of texts) {
    encoded.push({ name: file, bytes: utf8.encode(text()) });
    await pause();
  }
  const name = `${safeFileName(words.title)} ${when.slice(0, 10)}.zip`;
  saveFile(name, [storeZip(encoded, new Date(when))], 'application/zip');
}
