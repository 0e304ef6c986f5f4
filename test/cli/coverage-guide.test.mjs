// The guide's table says what the model does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { coverageParts } from '../../scripts/coverage-parts.mjs';
import { signatureCoverage } from '../../src/i18n/signature-coverage.ts';
import { COVERAGE, SENDERS, SENDING_CLIENTS } from '../../src/model/signature/coverage.ts';

const guide = readFileSync('demo/guide/mailadministratorer.html', 'utf8')
  .replace(/<!-- part: ([\w-]+) -->/g, (_, name) => coverageParts.get(name) ?? '')
  .replace(/\s+/g, ' ');
const words = signatureCoverage.da;

it('the guide has the coverage table of the widget', () => {
  const rows = [...guide.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
  assert.deepEqual(
    rows[0]?.slice(1),
    SENDERS.map((sender) => words.senders[sender]),
  );
  for (const [index, client] of SENDING_CLIENTS.entries()) {
    const [name, ...cells] = rows[index + 1] ?? [];
    assert.equal(name, words.clients[client]);
    for (const [at, sender] of SENDERS.entries()) {
      const { route, fallback, why } = COVERAGE[sender][client];
      const expected =
        why === 'not-used'
          ? '–'
          : [
              words.routes[route],
              fallback && words.otherwise(words.routes[fallback]),
              why && words.why[why],
            ]
              .filter((part) => part !== undefined)
              .join(' ');
      assert.equal(cells[at], expected);
    }
  }
});

it('the guide has the plan of the widget, step by step', () => {
  for (const step of words.plan) assert.ok(guide.includes(step.replace(/\s+/g, ' ')), step);
});
