import { copy, type Copyable } from '../../src/controllers/copy.ts';

/**
 * Copies what is still on its way, or nothing where nothing comes of it. A browser lets a page copy
 * for a moment after a click only, so the clipboard is asked at once and given promises.
 */
export async function copyLater(
  coming: Promise<Copyable | undefined>,
  types: readonly ('text/plain' | 'text/html')[],
): Promise<boolean> {
  if (typeof ClipboardItem === 'function') {
    const blobs = types.map((type) => [type, blobOf(coming, type)] as const);
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    } catch (error) {
      // Refused, or nothing came. What came late may still be in time for the way without promises.
      if (!(error instanceof Error)) throw error;
    }
  }
  const content = await coming;
  return content !== undefined && copy(content);
}

function blobOf(coming: Promise<Copyable | undefined>, type: string): Promise<Blob> {
  const blob = coming.then((content) => {
    const value = type === 'text/html' ? content?.html : content?.text;
    if (value === undefined) throw new DOMException('Nothing to copy', 'AbortError');
    return new Blob([value], { type });
  });
  // A clipboard that is closed never looks at it.
  blob.catch(() => undefined);
  return blob;
}
