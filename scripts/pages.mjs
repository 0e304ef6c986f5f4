// The pages of the demo site: what several of them have stands once, in `demo/parts/`.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

const PARTS = 'parts';
/** What a page stands in that is only its own content. */
const WHOLE = 'page';

/** Where a page has what stands in a part. */
const PART = /<!-- part: ([\w-]+) -->/g;
/** What a page has for its head, before its content. */
const OWN_HEAD = /^(?:\s*<(?:meta|link|script)\b[^>]*>(?:<\/script>)?)*/;

/** A part names addresses as the site's root does; this is how the page at `page` names them. */
function seenFrom(page, html) {
  const up = '../'.repeat(page.split('/').length - 1);
  return html.replace(/(href|src)="([^"#:]+)"/g, (_, attribute, target) => {
    const current = target === page ? ' aria-current="page"' : '';
    return `${attribute}="${up}${target.replace(/(^|\/)index\.html$/, '$1') || './'}"${current}`;
  });
}

/** The page at `page` of which `html` is the content; one that is whole stays as it is. */
function withHead(page, html, parts) {
  if (html.startsWith('<!doctype')) return html;
  const [head] = OWN_HEAD.exec(html);
  const [, title] = /<h1>(.*?)<\/h1>/.exec(html);
  return seenFrom(page, parts.get(WHOLE))
    .replace('{title}', () => title)
    .replace('{head}', () => head)
    .replace('{content}', () => html.slice(head.length));
}

async function readParts(folder) {
  const files = await readdir(folder);
  const read = async (file) => [
    basename(file, '.html'),
    await readFile(`${folder}/${file}`, 'utf8'),
  ];
  return new Map(await Promise.all(files.map(read)));
}

/**
 * Gives every page in the folder `site` what is written once: its head, parts, and the version.
 * `made` are parts that no file holds.
 */
export async function completePages(site, version, made) {
  const parts = new Map([...(await readParts(`${site}/${PARTS}`)), ...made]);
  await rm(`${site}/${PARTS}`, { recursive: true });
  for (const page of await readdir(site, { recursive: true })) {
    if (!page.endsWith('.html')) continue;
    const html = await readFile(`${site}/${page}`, 'utf8');
    const whole = withHead(page, html, parts)
      .replace(PART, (_, name) => seenFrom(page, parts.get(name)))
      .replaceAll('{version}', version);
    await writeFile(`${site}/${page}`, whole);
  }
}
