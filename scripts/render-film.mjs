// Makes the sample feeds' only film from a drawing: clothes that sway on a line, without sound.
//   node scripts/render-film.mjs
/* global document, Blob, Image, MediaRecorder, XMLSerializer, createImageBitmap -- in the page */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.mjs';

const SOURCE = new URL('../demo/feeds/images/src/', import.meta.url);
const TARGET = new URL('../demo/feeds/media/byttemarked.webm', import.meta.url);
const SECONDS = 8;
const MOST_KB = 200;

const kit = readFileSync(new URL('kit.svg', SOURCE), 'utf8');
const pieces = kit.slice(kit.indexOf('<style>'), kit.lastIndexOf('</svg>'));
const drawing = readFileSync(new URL('video-byttemarked.svg', SOURCE), 'utf8').replace(
  /<svg[^>]*>/,
  (tag) => tag.replace('<svg', '<svg width="640" height="426"') + pieces,
);

/** Runs in the page: draws each picture of the film and records the canvas. */
async function record({ svg, seconds }) {
  const RATE = 12;
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.width = 640;
  canvas.height = 426;
  const context = canvas.getContext('2d');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = svg;
  const root = host.firstElementChild;
  const move = (selector, change) => {
    for (const [index, node] of [...root.querySelectorAll(selector)].entries())
      node.setAttribute('transform', change(node, index));
  };
  const frames = [];
  for (let at = 0; at < seconds * RATE; at += 1) {
    const turn = (at / (seconds * RATE)) * 2 * Math.PI;
    move('.sway', (node, index) => {
      const angle = (6 * Math.sin(4 * turn + index)).toFixed(2);
      return `rotate(${angle} ${node.dataset.x} ${node.dataset.y})`;
    });
    move('#drift', () => `translate(${(30 * Math.sin(turn)).toFixed(1)} 0)`);
    move('#left', () => `translate(${(24 * Math.sin(2 * turn)).toFixed(1)} 0)`);
    move('#right', () => `translate(${(-24 * Math.sin(2 * turn)).toFixed(1)} 0)`);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
    await image.decode();
    frames.push(await createImageBitmap(image));
  }
  const stream = canvas.captureStream(0);
  const recorder = new MediaRecorder(stream, {
    mimeType: 'video/webm;codecs=vp8',
    videoBitsPerSecond: 350_000,
  });
  const chunks = [];
  recorder.ondataavailable = ({ data }) => chunks.push(data);
  const stopped = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  const began = performance.now();
  for (const [index, frame] of frames.entries()) {
    context.drawImage(frame, 0, 0);
    stream.getVideoTracks()[0].requestFrame();
    const due = began + ((index + 1) * 1000) / RATE;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
  }
  recorder.stop();
  await stopped;
  return [...new Uint8Array(await new Blob(chunks).arrayBuffer())];
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage();
  const recorded = await page.evaluate(record, { svg: drawing, seconds: SECONDS });
  const film = Buffer.from(recorded);
  writeFileSync(TARGET, film);
  const kB = film.length / 1000;
  console.log(`byttemarked.webm ${kB.toFixed(1)} kB`);
  if (kB > MOST_KB) throw new Error(`The film is over ${MOST_KB} kB: lower the bit rate.`);
} finally {
  await browser.close();
}
