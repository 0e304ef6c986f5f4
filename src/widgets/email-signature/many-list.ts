import { signaturePeople } from '../../i18n/signature-people.ts';
import { isUsable } from '../../model/signature/people.ts';
import { rowReport } from '../../model/signature/row-report.ts';
import { renderMapping } from './many-mapping.ts';
import { renderNotes } from './many-notes.ts';
import { pauses } from './pause.ts';
import { readInSlices, readStaffFile } from './staff-file.ts';

/** What a staff list is read and reported with: fetched when there is one. */
export const manyList = {
  sheets: [],
  words: signaturePeople,
  isUsable,
  pauses,
  readInSlices,
  readStaffFile,
  renderMapping,
  renderNotes,
  rowReport,
};
