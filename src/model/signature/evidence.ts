import { darkColor } from './dark.ts';
import { escapeHtml } from './escape.ts';
import { classicHtml, webFragment } from './html.ts';
import type { LintReport } from './lint.ts';
import type { Finding } from './lint-report.ts';
import type { Signature } from './lines.ts';

/** One signature that stands for all of its kind: those with the same lines. */
export interface EvidenceSample {
  readonly title: string;
  readonly signature: Signature;
}

export interface EvidenceWords {
  readonly title: string;
  readonly made: (day: string) => string;
  readonly facts: readonly (readonly [string, string])[];
  readonly samples: string;
  readonly score: (score: number) => string;
  readonly nothingWrong: string;
  readonly finding: (finding: Finding) => string;
  /** `lintSignature`, which whoever has made the signatures has at hand. */
  readonly lint: (html: string) => LintReport;
  readonly looks: Readonly<Record<'light' | 'dark' | 'blocked' | 'phone' | 'classic', string>>;
}

/** Colours in styles only: in an address `#abcdef` means something else. */
function darkened(html: string): string {
  return html.replace(/style="[^"]*"/g, (style) => style.replace(/#[\da-f]{6}/g, darkColor));
}

/** Our own images, as we write them, in frames with their words. */
function blocked(html: string): string {
  return html.replace(
    /<img src="[^"]*" alt="([^"]*)" width="(\d+)" height="(\d+)"[^>]*>/g,
    '<span style="display:inline-block;box-sizing:border-box;width:$2px;min-height:$3px;' +
      'max-width:100%;padding:4px;border:1px solid;font:14px Arial,sans-serif">$1</span>',
  );
}

/** What stands between the body's tags. */
function body(html: string): string {
  return /<body>([^]*)<\/body>/.exec(html)?.[1] ?? html;
}

function sampleHtml({ title, signature }: EvidenceSample, words: EvidenceWords): string {
  const html = webFragment(signature);
  const { score, findings } = words.lint(classicHtml(signature));
  const looks: readonly (readonly [keyof EvidenceWords['looks'], string, string])[] = [
    ['light', '', html],
    ['dark', 'background:#333', darkened(html)],
    ['blocked', '', blocked(html)],
    ['phone', 'width:320px', html],
    ['classic', '', body(classicHtml(signature))],
  ];
  const list = findings.map((finding) => `<li>${escapeHtml(words.finding(finding))}</li>`).join('');
  const drawn = looks.map(
    ([look, style, drawing]) =>
      `<figure><figcaption>${escapeHtml(words.looks[look])}</figcaption>` +
      `<div class="mail" style="${style}">${drawing}</div></figure>`,
  );
  return (
    `<section><h2>${escapeHtml(title)}</h2><p><b>${escapeHtml(words.score(score))}</b></p>` +
    (list ? `<ul>${list}</ul>` : `<p>${escapeHtml(words.nothingWrong)}</p>`) +
    `<div class="looks">${drawn.join('')}</div></section>`
  );
}

const STYLE =
  'body{font:16px/1.5 Arial,sans-serif;max-width:1100px;margin:2rem auto;padding:0 1rem;color:#1f2a33}' +
  'table.facts th,table.facts td{text-align:left;padding:.25rem 1rem .25rem 0;vertical-align:top}' +
  '.looks{display:flex;flex-wrap:wrap;gap:1.5rem}figure{margin:0}figcaption{font-weight:bold}' +
  '.mail{width:480px;max-width:100%;padding:16px;border:1px solid #d5dce1;background:#fff}' +
  'section{break-inside:avoid}';

/**
 * A page that can be filed and printed: the facts, then for each kind of signature what the linter
 * says and what its recipients see. It needs nothing beside it but the images it names. `pause` is
 * waited for after each: a page can go on meanwhile.
 */
export async function evidencePage(
  samples: readonly EvidenceSample[],
  lang: string,
  day: string,
  words: EvidenceWords,
  pause: () => Promise<void>,
): Promise<string> {
  const sections: string[] = [];
  for (const sample of samples) {
    sections.push(sampleHtml(sample, words));
    await pause();
  }
  const facts = words.facts
    .map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('');
  return (
    `<!doctype html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(words.title)}</title><style>${STYLE}</style></head><body>` +
    `<h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.made(day))}</p>` +
    `<table class="facts">${facts}</table><h2>${escapeHtml(words.samples)}</h2>` +
    `${sections.join('')}</body></html>\n`
  );
}

/** The first signature of each kind, and how many there are of it. */
export interface SignatureKind {
  readonly first: Signature;
  readonly count: number;
}

/** Gathers signatures by the lines they have, one by one. */
export class SignatureKinds {
  readonly #kinds = new Map<string, { readonly first: Signature; count: number }>();

  /** Those with the same lines and another `trait` are of another kind. */
  add(signature: Signature, trait: string): void {
    const key = `${signature.lines.map(({ kind }) => kind).join(' ')} ${trait}`;
    const known = this.#kinds.get(key);
    if (known) known.count++;
    else this.#kinds.set(key, { first: signature, count: 1 });
  }

  /** The most frequent first. */
  list(): SignatureKind[] {
    return [...this.#kinds.values()].sort((a, b) => b.count - a.count);
  }
}
