import { pathText, valueAt, type Path } from '../../feed/faults.ts';
import { asItem } from '../../feed/raw.ts';
import { fixText, reasonText } from '../../i18n/cli-findings.ts';
import type { Language } from '../../i18n/messages.ts';
import { words } from '../item-name.ts';
import type { Finding, Severity } from './finding.ts';
import { pathOf } from './finding.ts';
import { jsonPositions } from './json-positions.ts';

/** A finding with all that a person needs to put it right. */
export interface Fault {
  readonly severity: Severity;
  readonly code: Finding['code'];
  readonly line: number;
  readonly column: number;
  readonly path: string;
  /** The title, name or id of the item it stands in. */
  readonly item?: string;
  readonly reason: string;
  readonly fix: string;
}

/** The findings in words, in the order of the file. */
export function faultsIn(
  text: string,
  raw: unknown,
  findings: readonly Finding[],
  language: Language,
): readonly Fault[] {
  const paths = findings.map(({ path }) => pathOf(path));
  const positions = jsonPositions(text, paths);
  const faults = findings.map((finding, index) => {
    const item = itemName(raw, paths[index] ?? []);
    return {
      severity: finding.severity,
      code: finding.code,
      ...(positions[index] ?? { line: 1, column: 1 }),
      path: finding.path,
      ...(item !== undefined && { item }),
      reason: reasonText(finding, language),
      fix: fixText(finding, language),
    };
  });
  return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}

const LONGEST_NAME = 60;

/** What people call the innermost item of a list on the way to the fault. */
function itemName(raw: unknown, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue;
    const item = asItem(valueAt(raw, path.slice(0, length)));
    const name = [item.title, item.name, item.id].map(words).find(Boolean);
    if (name) return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  }
  return path.length > 1 ? pathText('', path.slice(0, 1)) : undefined;
}
