import type { SignatureFile } from '../../model/signature/files.ts';
import { StoredZip } from '../../model/zip.ts';

/** A few files in one. */
export function storeZip(files: readonly SignatureFile[], made: Date): Blob {
  const zip = new StoredZip(made);
  for (const { name, bytes } of files) zip.add(name, bytes);
  return new Blob(zip.end(), { type: 'application/zip' });
}
