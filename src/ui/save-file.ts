/** Long enough for a slow device to begin saving. */
const KEPT = 60_000;

export interface SavedFile {
  /** Without its ending: any text, of which what no file name may hold is left out. */
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly text: string;
}

/** Has the browser save a text as a file; during a click or a key press. */
export function saveFile({ name, ending, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '')}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
