import type { SignatureDeskMessages } from '../../i18n/signature-desk.ts';
import type { MailImage } from '../../model/signature/data.ts';
import { safeFileName } from '../../model/signature/file-name.ts';
import { signatureFiles, windowsUnicode, type SignatureFile } from '../../model/signature/files.ts';
import { signatureLines } from '../../model/signature/lines.ts';
import { signatureOutputs } from '../../model/signature/outputs.ts';
import { CLIENTS, type SignatureContext } from './context.ts';
import { saveFile } from './save-file.ts';
import { storeZip } from './store-zip.ts';

/** Saves one employee's signature: the files, the images, and what to do with them. */
export async function saveZip(
  { form, source, options }: SignatureContext,
  words: SignatureDeskMessages,
): Promise<{ readonly name: string; readonly hasAllImages: boolean }> {
  const { employee } = form;
  const label = source.organisation.name || employee.name;
  const signature = signatureLines(employee, source, options);
  const wanted = [signature.logo, signature.banner?.image].filter((image) => image !== undefined);
  const images = await Promise.all(wanted.map(fetchImage));
  const guide = [
    words.guideIntro,
    ...CLIENTS.map((client) => words.steps[client].map((step, at) => `${at + 1}. ${step}`)),
  ];
  const files: SignatureFile[] = [
    ...signatureFiles(signatureOutputs(employee, source, options), label),
    ...images.filter((image) => image !== undefined),
    { name: words.guideName, bytes: windowsUnicode(guide.flat().join('\r\n')) },
  ];
  const folder = safeFileName(employee.name);
  const content = files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));
  const name = `${folder}.zip`;
  saveFile(name, [storeZip(content, new Date())], 'application/zip');
  return { name, hasAllImages: images.every((image) => image !== undefined) };
}

/** The image's bytes; undefined where its server does not give them to scripts. */
async function fetchImage({ src, here = src }: MailImage): Promise<SignatureFile | undefined> {
  try {
    const response = await fetch(here, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return;
    const name = safeFileName(decodeURIComponent(new URL(here).pathname.split('/').at(-1) ?? ''));
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    // No such file, or no permission: the signature carries its address, and mail fetches it there.
    if (error instanceof TypeError || error instanceof URIError) return;
    throw error;
  }
}
