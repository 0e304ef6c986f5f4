/*
 * The host's side of an embedded page: gives each of our frames the height of what is in it. One
 * script on the page, classic or module; without it a frame keeps the height that its tag has.
 */

/** Less is a fault, and more is a fault too: as high as twenty screens. */
const LEAST = 40;
const MOST = 20_000;
/** So many changes without a pause between them, and a page follows its own tail. */
const PATIENCE = 20;
const PAUSE = 1000;

let changes = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const told = Number((data as { visionHeight?: unknown } | null)?.visionHeight);
  if (!told) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    // A sandboxed page has the origin null; one that has gone elsewhere is no longer ours.
    if (origin !== 'null' && !frame.src.startsWith(`${origin}/`)) continue;
    const height = Math.min(Math.max(Math.ceil(told), LEAST), MOST);
    const { style, offsetHeight, clientHeight } = frame;
    if (Math.abs(height - clientHeight) < 2 || changes >= PATIENCE) continue;
    changes += 1;
    clearTimeout(pause);
    pause = setTimeout(() => (changes = 0), PAUSE);
    // The page may count a border as part of a height, or not.
    style.boxSizing = 'border-box';
    style.height = `${height + offsetHeight - clientHeight}px`;
  }
});

// Frames that were there first have told their height to nobody.
for (const { contentWindow } of document.querySelectorAll('iframe')) {
  contentWindow?.postMessage('visionHeight', '*');
}
