import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ENGINES } from './engines/engines.mjs';
import { survive } from './engines/survival.mjs';

/** Editors that keep a div with data attributes. */
const KEEP_PLACEHOLDER = [
  'tinymce',
  'tinymce-umbraco',
  'ckeditor-data',
  'ckeditor-everything',
  'dompurify',
  'wordpress',
];

describe('what the builder makes, in the editors of content management systems', () => {
  let rows;
  before(async () => (rows = await survive()), { timeout: 300_000 });

  const tried = (form) => rows.filter((row) => row.form === form);
  const said = ({ engine, way, outcome, kept }) => `${engine} (${way}): ${outcome}: ${kept}`;

  it('was tried in all of them', () => {
    assert.deepEqual(
      [...new Set(rows.map(({ engine }) => engine))],
      ENGINES.map(({ id }) => id),
    );
  });

  it('becomes the widget everywhere, as a link', () => {
    const lost = tried('link').filter(({ outcome }) => outcome !== 'widget');
    assert.deepEqual(lost.map(said), []);
  });

  it('becomes the widget as a placeholder where the editor keeps it, and a link elsewhere', () => {
    for (const row of tried('placeholder')) {
      const wanted = KEEP_PLACEHOLDER.includes(row.engine) ? 'widget' : 'link';
      assert.equal(row.outcome, wanted, said(row));
    }
  });

  it('leaves something to read, whatever the form', () => {
    const lost = rows.filter(({ outcome }) => outcome === 'nothing' || outcome === 'text');
    assert.deepEqual(lost.map(said), []);
  });
});
