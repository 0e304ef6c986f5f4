// The SRI hashes of what may be guarded by them, the policy a site needs, and which files go together.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page's Content-Security-Policy must allow; ORIGIN is where the files and the feed stand. */
const POLICY = {
  'script-src': 'ORIGIN',
  'style-src': "'self'",
  'img-src': 'ORIGIN',
  'media-src': 'ORIGIN',
  'connect-src': 'ORIGIN',
  'trusted-types': "lit-html vision-widgets 'allow-duplicates'",
};

async function hash(file) {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`;
}

/** The text of `integrity.json` for the build in `folder`; `files` as the loader has them. */
export async function integrity(folder, widgets, files) {
  const guarded = [...widgets.map((name) => `standalone/${name}.js`), 'embed/height.js'];
  const hashes = await Promise.all(
    guarded.map(async (file) => [file, await hash(join(folder, file))]),
  );
  const content = { integrity: Object.fromEntries(hashes), policy: POLICY, files };
  return `${JSON.stringify(content, null, 2)}\n`;
}
