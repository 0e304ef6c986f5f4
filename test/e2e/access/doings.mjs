// What is done to a page with a widget on it, and what is then seen.
import { readFile } from 'node:fs/promises';
import { spaceText } from '../text-spacing.mjs';

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** Nobody goes through more than this. */
const MOST_STOPS = 400;
/** Controls pressed and let go elsewhere, in each state. */
const PRESSED = 6;

/** What each page has asked for and not been given. */
const asked = new WeakMap();

export function watchRequests(page) {
  const open = new Set();
  asked.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Parts that are fetched when there is time have been asked for, and what fades in is there. */
const isStill = () => {
  const { moving } = globalThis.access;
  const aWhile = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => requestIdleCallback(resolve))),
    );
  return aWhile()
    .then(aWhile)
    .then(() => moving().length === 0);
};

/** All that was asked for has come and has been drawn. */
export async function settle(page) {
  const open = asked.get(page);
  do {
    while (open.size > 0) {
      await new Promise((resolve) => {
        page.once('requestfinished', resolve);
        page.once('requestfailed', resolve);
      });
    }
    await page.waitForFunction(isStill);
  } while (open.size > 0);
}

export const look = (page, name, argument) =>
  page.evaluate(([of, given]) => globalThis.access[of](given), [name, argument]);

export async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run('[data-looked-at]', {
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    const faults = violations.map(({ id, nodes: [first] }) => `${id}: ${first.html}`);
    return { count: passes.length + violations.length, faults };
  });
}

const ASKED = new Set(
  'button link textbox searchbox combobox checkbox radio slider spinbutton switch tab meter progressbar image img dialog grid table heading group region'.split(
    ' ',
  ),
);
/** A group may be one of looks alone. */
const NAMELESS = new Set(['group', 'table']);

/** What a screen reader is told: a role and a name for everything, headings that follow on. */
export async function names(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const told = nodes.filter(({ ignored }) => !ignored);
  const valueOf = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
  const faults = [];
  // A dialog begins where the page's headings are.
  let level = (await page.locator('dialog[open]').count()) > 0 ? Infinity : 0;
  for (const node of told) {
    const role = node.role?.value;
    const name = node.name?.value?.trim();
    const isStop = valueOf(node, 'focusable') && role !== 'RootWebArea';
    if (isStop && (!role || role === 'generic' || role === 'none')) faults.push(`no role: ${name}`);
    if (ASKED.has(role) && !name && !NAMELESS.has(role)) faults.push(`no name: ${role}`);
    if (role !== 'heading') continue;
    const next = Number(valueOf(node, 'level'));
    if (next > level + 1) faults.push(`from heading ${level} to ${next}: ${name}`);
    level = next;
  }
  return { count: told.length, faults };
}

/** To where a reader is when they begin: before the widget, or at the title of its dialog. */
async function begin(page) {
  const title = page.locator('dialog[open] [tabindex="-1"]');
  const start = (await title.count()) > 0 ? title.first() : page.locator('#before');
  await start.focus();
}

/** Goes through everything by Tab, there and back. */
export async function tabThrough(page) {
  const faults = { keyboard: [], focus: [], order: [], change: [] };
  // What comes when a reader turns to it has come.
  await begin(page);
  await page.keyboard.press('Tab');
  await settle(page);
  const before = await look(page, 'whereabouts');
  await begin(page);
  await page.evaluate(() => {
    globalThis.expected = globalThis.access.stops();
    globalThis.visited = [];
  });
  const step = (key) =>
    page.keyboard.press(key).then(() =>
      page.evaluate(() => {
        const { deepActive, faultOfFocus, isOut } = globalThis.access;
        const active = deepActive();
        if (isOut() || globalThis.visited.includes(active)) return { isOut: true };
        globalThis.visited.push(active);
        return { isOut: false, fault: faultOfFocus() };
      }),
    );
  let stops = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    const { isOut, fault } = await step('Tab');
    if (isOut) break;
    if (fault) faults.focus.push(fault);
  }
  if (stops === MOST_STOPS) faults.keyboard.push('no way out by Tab');
  const order = await page.evaluate(() => {
    const { wordsOf } = globalThis.access;
    const { expected, visited } = globalThis;
    const missed = expected.filter((one) => !visited.includes(one));
    const known = visited.filter((one) => expected.includes(one));
    const swapped = known.find(
      (one, index) => expected.indexOf(one) < expected.indexOf(known[index - 1]),
    );
    return { missed: missed.map(wordsOf), swapped: swapped && wordsOf(swapped) };
  });
  faults.keyboard.push(...order.missed.map((words) => `never reached: ${words}`));
  if (order.swapped) faults.order.push(`not in the order it is read: ${order.swapped}`);
  await page.evaluate(() => void (globalThis.visited = []));
  let back = 0;
  while (back < MOST_STOPS && !(await step('Shift+Tab')).isOut) back += 1;
  // In a dialog the way back begins at its end, once more.
  if (Math.abs(back - stops) > 1) faults.keyboard.push(`${stops} stops there, ${back} back`);
  if ((await look(page, 'whereabouts')) !== before)
    faults.change.push('the focus alone changed something');
  return { stops, faults };
}

/** Whether the focus is seen at the first thing Tab comes to. */
export async function firstStop(page) {
  await begin(page);
  await page.keyboard.press('Tab');
  const fault = await look(page, 'faultOfFocus');
  return { count: 1, faults: fault ? [fault] : [] };
}

/** Nothing is done by pressing alone: who lets go elsewhere has thought better of it. */
export async function letGoElsewhere(page) {
  const boxes = await page.evaluate(
    (most) =>
      globalThis.access
        .stops()
        .filter((one) => one.matches('a, button, summary'))
        .map((one) => one.getBoundingClientRect())
        .filter(({ top, bottom, width }) => top > 0 && bottom < window.innerHeight && width > 0)
        .slice(0, most)
        .map(({ left, top, width, height }) => [left + width / 2, top + height / 2]),
    PRESSED,
  );
  // What comes when a reader turns to it has come.
  for (const [x, y] of boxes) await page.mouse.move(x, y);
  await page.mouse.move(0, 0);
  await settle(page);
  const before = await look(page, 'content');
  for (const [x, y] of boxes) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    // Straight up: a drag sideways is a thing of its own.
    await page.mouse.move(x, 1);
    await page.mouse.up();
  }
  await page.mouse.move(0, 0);
  await settle(page);
  const isSame = (await look(page, 'content')) === before;
  return {
    count: boxes.length,
    faults: isSame ? [] : ['a press that was let go elsewhere did something'],
  };
}

/** No letter or digit does anything while no field has the focus. */
export async function letters(page) {
  await page.evaluate(() => globalThis.access.deepActive()?.blur());
  const before = await look(page, 'content');
  const all = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
  await page.keyboard.type(all.join(''));
  const isSame = (await look(page, 'content')) === before;
  return { count: all.length, faults: isSame ? [] : ['a letter did something'] };
}

export async function spaced(page) {
  await spaceText(page);
  return look(page, 'lost');
}

export async function enlarged(page) {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const seen = await look(page, 'lost');
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return seen;
}

/** Both ways a phone is held; nothing is lost in either. */
export async function turned(page) {
  const upright = await look(page, 'lost');
  await page.setViewportSize({ width: 800, height: 375 });
  await settle(page);
  const lying = await look(page, 'lost');
  return { count: upright.count, faults: [...upright.faults, ...lying.faults] };
}
