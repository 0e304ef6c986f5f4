/** What stands where there are no stories, or not the ones that were meant: fetched when it is so. */
import { noteStyles, renderEmpty } from '../../ui/notes.ts';

export { renderEmpty };

export const noteSheets = [noteStyles];
