// Draws the sample feeds' pictures: demo/feeds/images/src/*.svg become WebP in two widths, and
// PNG at twice the size where a mail client must read them. Run it after changing a drawing;
// names choose a few:   node scripts/render-images.mjs byfest havn
/* global Image, OffscreenCanvas -- in the page */
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.mjs';

const TARGET = new URL('../demo/feeds/images/', import.meta.url);
const SOURCE = new URL('src/', TARGET);
const KIT = 'kit.svg';
/** Visually lossless for flat colours, at a third of the bytes of 100. */
const WEBP_QUALITY = 82;

/** What a drawing is made into: the first kind whose name fits. `most` is in kB. */
const KINDS = [
  { name: /^logo-/, png: 2, most: 15, keepSvg: true },
  { name: /^kampagne-/, png: 2, most: 60 },
  { name: /^(?:vision|ballerup)$/, webp: [720, 1440], most: 60 },
  { name: /./, webp: [480, 960], most: 60 },
];

const read = (name) => readFileSync(new URL(name, SOURCE), 'utf8');

/** The kit's style and definitions stand first in the drawing, so that `<use>` finds them. */
function withKit(drawing, kit) {
  const pieces = kit.slice(kit.indexOf('<style>'), kit.lastIndexOf('</svg>'));
  return drawing.replace(/<svg[^>]*>/, (tag) => tag + pieces);
}

function viewBox(drawing) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  if (!width) throw new Error('A drawing needs a viewBox that starts at 0 0.');
  return { width: Number(width), height: Number(height) };
}

async function show(page, drawing, width) {
  const box = viewBox(drawing);
  await page.setViewportSize({ width, height: Math.round((width * box.height) / box.width) });
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
  );
}

/** The browser writes WebP too, but playwright does not ask it to. */
async function webp(page) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: WEBP_QUALITY,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** The drawing's dots, from a canvas: rows of red, green, blue and opacity. */
async function dots(page, drawing, width, height) {
  const sized = drawing.replace(/<svg[^>]*>/, (tag) =>
    tag
      .replace(/ (?:width|height)="[^"]*"/g, '')
      .replace(/>$/, ` width="${width}" height="${height}">`),
  );
  const list = await page.evaluate(
    async ({ svg, width, height }) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(image, 0, 0, width, height);
      return [...context.getImageData(0, 0, width, height).data];
    },
    { svg: sized, width, height },
  );
  return Buffer.from(list);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Flat colours pack a third smaller without the filters that the browser's own PNG uses. */
function png(pixels, width, height) {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * width * 4, (row + 1) * width * 4)]),
  );
  const packed = deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function render(page, name, kit) {
  const kind = KINDS.find((each) => each.name.test(name));
  const drawing = withKit(read(`${name}.svg`), kit);
  const made = [];
  for (const width of kind.webp ?? []) {
    await show(page, drawing, width);
    made.push([`${name}-${width}.webp`, await webp(page)]);
  }
  if (kind.png) {
    const box = viewBox(drawing);
    const [width, height] = [box.width * kind.png, box.height * kind.png];
    made.push([`${name}.png`, png(await dots(page, drawing, width, height), width, height)]);
  }
  if (kind.keepSvg) copyFileSync(new URL(`${name}.svg`, SOURCE), new URL(`${name}.svg`, TARGET));
  for (const [file, bytes] of made) {
    writeFileSync(new URL(file, TARGET), bytes);
    const kB = bytes.length / 1000;
    console.log(`${file} ${kB.toFixed(1)} kB`);
    if (kB > kind.most) {
      console.error(`${file} is over ${kind.most} kB: simplify the drawing.`);
      process.exitCode = 1;
    }
  }
}

const asked = process.argv.slice(2);
const names = readdirSync(SOURCE)
  .filter((file) => file.endsWith('.svg') && file !== KIT)
  .map((file) => file.slice(0, -'.svg'.length))
  .filter((name) => asked.length === 0 || asked.includes(name));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage();
  const kit = read(KIT);
  for (const name of names) await render(page, name, kit);
} finally {
  await browser.close();
}
const total = readdirSync(TARGET)
  .filter((file) => /\.(?:webp|png|svg)$/.test(file))
  .reduce((sum, file) => sum + statSync(new URL(file, TARGET)).size, 0);
console.log(`All pictures: ${(total / 1e6).toFixed(2)} MB`);
