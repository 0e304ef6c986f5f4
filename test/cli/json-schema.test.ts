import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { demandDescriptions, jsonSchema } from '../../src/cli/schema/json-schema.ts';
import { OBJECTS } from '../../src/cli/schema/notes/index.ts';
import { LIST_SECTIONS } from '../../src/feed/schema/feed.ts';
import { wholeFeed } from '../fixtures/whole-feed.ts';
import { aFeed, readAll, snapshotOf } from '../helpers/read-all.ts';

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(`demo/feeds/${name}.json`, 'utf8'));

// Formats are notes to people in this draft; what must hold is in patterns.
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
const schema = jsonSchema();
const validate = ajv.compile(schema);

function assertValid(feed: unknown): void {
  validate(feed);
  assert.deepEqual(validate.errors ?? [], []);
}

describe('the JSON Schema', () => {
  it('is a schema of the 2020-12 draft', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(ajv.validateSchema(schema), true);
  });

  it('accepts the sample feeds', () => {
    for (const name of ['ishoj', 'ballerup']) assertValid(sample(name));
  });

  it('accepts a feed with every field', () => {
    assertValid(wholeFeed(2));
  });

  it('asks for what only a lenient reader can do without', () => {
    const feed = wholeFeed();
    const [phase] = feed.phases as Record<string, unknown>[];
    Reflect.deleteProperty(phase ?? {}, 'when');
    validate(feed);
    assert.deepEqual(
      validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
      ["/phases/0 must have required property 'when'"],
    );
  });

  it('finds the faults of the broken feed that stand in one field', () => {
    validate(sample('broken'));
    const found = new Set(validate.errors?.map(({ instancePath }) => instancePath));
    for (const path of ['/goals/1', '/goals/3/color', '/events/5/status', '/vision/url']) {
      assert.ok(found.has(path), path);
    }
  });

  it('is never stricter than the reader', () => {
    const values = [
      '',
      'x',
      '2026-05-01',
      '/a',
      'kulturhuset',
      0,
      -1,
      55.5,
      true,
      [],
      {},
      ['x'],
      null,
    ];
    for (const { name } of LIST_SECTIONS) {
      const [item = {}] = wholeFeed()[name] as Record<string, unknown>[];
      for (const field of Object.keys(item)) {
        for (const value of values) {
          const feed = aFeed({ [name]: [{ ...item, [field]: value }] });
          const snapshot = snapshotOf(feed);
          readAll(snapshot);
          if (snapshot.issues.length === 0) {
            assert.ok(validate(feed), `${name}.${field}: ${JSON.stringify(value)}`);
          }
        }
      }
    }
  });
});

describe('descriptions', () => {
  it('are demanded of every field', () => {
    const properties = { known: { description: 'Known.' }, unknown: { type: 'string' } };
    assert.throws(() => demandDescriptions('thing', { properties }), /thing\.unknown/);
    assert.throws(
      () => demandDescriptions('list', { items: { properties } }),
      /list\.items\.unknown/,
    );
  });

  it('have examples that are what they say', () => {
    for (const { name, shape, notes } of OBJECTS) {
      for (const [field, [meaning, example]] of Object.entries(notes)) {
        assert.match(meaning, /^\p{Lu}.*\.$/u, `${name}.${field}`);
        const item = { [field]: example };
        const { issues } = shape[field]?._zod.run(
          { value: item[field], issues: [] },
          {
            async: false,
          },
        ) as { issues: unknown[] };
        assert.deepEqual(issues, [], `${name}.${field}`);
      }
    }
  });
});

describe('the page about the feed', () => {
  it('is what the definition makes of it', () => {
    execFileSync(
      process.execPath,
      ['--import', './scripts/ts-hook.mjs', 'scripts/schema.mjs', '--check'],
      { stdio: 'pipe' },
    );
  });
});
