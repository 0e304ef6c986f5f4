/*
 * What only the browser knows: what the page's policy has blocked, and what has moved.
 */
import { urlOf } from '../../model/url.ts';
import { siteDefaults } from '../../page/site.ts';
import { PREFIX } from '../../page/wishes.ts';

/** A directive and what it would have to allow. */
export interface Blocked {
  readonly directive: string;
  readonly source: string;
}

/** What the report of a violation and its event have in common. */
interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURL?: string;
  readonly blockedURI?: string;
  readonly sourceFile?: string | null;
  readonly sample?: string;
}

const blocked = new Map<string, Blocked>();
let shift = 0;
let canMeasure = false;

export const blockedByPolicy = (): readonly Blocked[] => [...blocked.values()];
/** How far the widgets have moved the page; undefined where the browser cannot tell. */
export const layoutShift = (): number | undefined => (canMeasure ? shift : undefined);

/** Where our files and feeds come from: what else is blocked is not ours to speak of. */
const isOurs = (address: string, ours: string) => {
  const origin = urlOf(address)?.origin;
  return origin !== undefined && (origin === ours || siteDefaults().origins.has(origin));
};

function note(violation: Violation, tell: () => void): void {
  const { effectiveDirective: directive, sourceFile, sample = '' } = violation;
  const address = violation.blockedURL ?? violation.blockedURI ?? '';
  const ours = new URL(import.meta.url).origin;
  const isPolicy = directive === 'trusted-types' && /^(?:lit-html|vision-widgets)/.test(sample);
  const comesFromUs = isOurs(sourceFile ?? '', ours);
  if (!isPolicy && !comesFromUs && !isOurs(address, ours)) return;
  const source = isPolicy
    ? `${sample.split('|')[0] ?? sample} 'allow-duplicates'`
    : ((address.includes('://') ? urlOf(address)?.origin : undefined) ?? `'${address}'`);
  blocked.set(`${directive} ${source}`, { directive, source });
  tell();
}

interface ShiftSource {
  readonly node: Node | null;
}
interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly ShiftSource[];
}

/** Whether a widget stands before what moved, or is what moved. */
function isAfterWidget({ node }: ShiftSource): boolean {
  if (!node) return false;
  return [...document.querySelectorAll('*')].some(
    (element) =>
      element.localName.startsWith(PREFIX) &&
      (element === node ||
        element.compareDocumentPosition(node) &
          (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS)),
  );
}

/** Listens from now on, and asks for what has been. `tell` is called when there is news. */
export function watchPage(tell: () => void): void {
  document.addEventListener('securitypolicyviolation', (event) => note(event, tell));
  if ('ReportingObserver' in globalThis) {
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) if (body) note(body as unknown as Violation, tell);
      },
      { types: ['csp-violation'], buffered: true },
    ).observe();
  }
  canMeasure = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  if (!canMeasure) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ShiftEntry[]) {
      if (!entry.hadRecentInput && entry.sources.some(isAfterWidget)) shift += entry.value;
    }
    tell();
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The scripts of ours that the page has asked for. */
export function ownScripts(): readonly string[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .map(({ src }) => src)
    .filter((src) =>
      /\/vision-widgets\.js|\/standalone\/[\w-]+\.js|\/widgets\/[\w-]+\.js/.test(src),
    );
}
