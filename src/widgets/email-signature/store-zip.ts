import { Zip, ZipPassThrough } from 'fflate';
import type { SignatureFile } from '../../model/signature/files.ts';

/** A few files in one, as they are: packing text of a few kB saves nobody anything. */
export function storeZip(files: readonly SignatureFile[], made: Date): Blob {
  const chunks: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, bytes } of files) {
    const file = new ZipPassThrough(name);
    file.mtime = made;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}
