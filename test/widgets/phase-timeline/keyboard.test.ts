import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { VisionPhaseTimeline } from '../../../src/widgets/phase-timeline/phase-timeline.ts';
import { press } from '../../helpers/input.ts';
import {
  all,
  drawn,
  focused,
  giveTimeBack,
  show,
  showFeed,
  standOn,
  texts,
  timeline,
} from '../../helpers/timeline.ts';
import { until } from '../../helpers/until.ts';

const stop = (element: HTMLElement) => {
  const [found] = all(element, '.mark[tabindex="0"]');
  if (!found) throw new Error('the drawing has no tab stop');
  return found;
};

async function keys(element: VisionPhaseTimeline, ...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    await press(key);
    await drawn(element);
  }
}

describe('vision-phase-timeline: keyboard', () => {
  beforeEach(() => standOn());
  afterEach(giveTimeBack);

  it('has one tab stop in the drawing', async () => {
    const element = await show();
    expect(all(element, '.mark[tabindex="0"]')).to.have.length(1);
    stop(element).focus();
    expect(focused(element)).to.contain('Fase 1');
    await press('Tab');
    expect(element.shadowRoot?.activeElement?.matches('.mark')).to.equal(false);
  });

  it('walks along a lane, to other lanes, and to the ends', async () => {
    const element = await show();
    stop(element).focus();
    await keys(element, 'ArrowRight');
    expect(focused(element)).to.contain('Fase 2');
    await keys(element, 'End');
    expect(focused(element)).to.contain('Fase 3');
    await keys(element, 'ArrowRight');
    expect(focused(element)).to.contain('Fase 3');
    await keys(element, 'ArrowDown');
    expect(
      element.shadowRoot?.activeElement?.closest('.lane')?.getAttribute('aria-label'),
    ).to.equal('Politisk spor');
    await keys(element, 'ArrowUp', 'Home');
    expect(focused(element)).to.contain('Fase 1');
  });

  it('remembers the keys that were pressed before what walks was here', async () => {
    const element = timeline();
    document.body.append(element);
    await until(() => all(element, '.mark').length > 0);
    const first = stop(element);
    first.focus();
    // In the same moment: what answers is fetched when the focus comes.
    const pressed = ['ArrowRight', 'ArrowRight', 'Tab'].map((key) => {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      first.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(pressed, 'the page would scroll').to.deep.equal([true, true, false]);
    await until(() => focused(element).includes('Fase 3'));
    element.remove();
  });

  it('shows the whole name of what the focus comes to in a narrow matrix', async () => {
    const element = await show({ view: 'matrix' });
    element.style.inlineSize = '20em';
    await until(() => all(element, '.matrix-scroll[tabindex]').length > 0);
    const [scroller] = all(element, '.matrix-scroll');
    scroller?.focus();
    for (let turn = 0; turn < 3; turn++) {
      await press('Tab');
      const active = element.shadowRoot?.activeElement;
      expect(active?.matches('.item-title')).to.equal(true);
      await until(() => {
        const name = active?.getBoundingClientRect();
        const room = scroller?.getBoundingClientRect();
        if (!name || !room) return false;
        // One that is wider than the room begins or ends with it.
        const isWider = name.width > room.width;
        const [begins, ends] = [name.left >= room.left - 1, name.right <= room.right + 1];
        return isWider ? begins || ends : begins && ends;
      }, `${active?.textContent} is cut off`);
    }
  });

  it('zooms by plus and minus and moves the time by pages', async () => {
    const element = await show();
    stop(element).focus();
    await keys(element, 'NumpadAdd');
    expect(texts(element, '.period')).to.deep.equal(['Viser 2024']);
    await keys(element, 'NumpadAdd');
    expect(texts(element, '.period')).to.deep.equal(['Viser 1. kvartal 2024']);
    await keys(element, 'NumpadSubtract', 'PageDown');
    expect(texts(element, '.period')[0]).to.equal('Viser juli 2024 – juni 2025');
    await keys(element, 'NumpadSubtract');
    expect(texts(element, '.period')).to.deep.equal(['Viser 2024–2035']);
  });

  it('moves by buttons as by a drag', async () => {
    const element = await show();
    all(element, 'input[name=zoom]')[1]?.click();
    await drawn(element);
    const button = (name: string) =>
      all(element, '.button-row .button').find(({ textContent }) => textContent.includes(name));
    button('Senere')?.click();
    button('Senere')?.click();
    await drawn(element);
    expect(texts(element, '.period')).to.deep.equal(['Viser 2025']);
    button('I dag')?.click();
    await drawn(element);
    expect(texts(element, '.period')).to.deep.equal(['Viser 2024']);
  });

  it('moves by a drag, whose press opens nothing', async () => {
    const element = await show();
    all(element, 'input[name=zoom]')[1]?.click();
    await drawn(element);
    const [chart] = all(element, '.chart');
    chart?.scrollIntoView({ block: 'start' });
    const { left, top, width } = chart?.getBoundingClientRect() ?? new DOMRect();
    const y = Math.round(top + 20);
    const across = (share: number): [number, number] => [Math.round(left + share * width), y];
    await sendMouse({ type: 'move', position: across(0.8) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: across(0.5) });
    await sendMouse({ type: 'move', position: across(0.3) });
    await sendMouse({ type: 'up' });
    await resetMouse();
    await drawn(element);
    // Half of what is seen: from January 2024 to July.
    expect(texts(element, '.period')[0]).to.match(/^Viser (juni|juli) 2024 – (juni|juli) 2025$/);
    expect(all(element, 'dialog')).to.have.length(0);
  });

  it('moves the time on where a lane goes on past the edge', async () => {
    const element = await showFeed({
      tracks: [{ id: 't', title: 'Spor', audience: 'Alle', purpose: 'x' }],
      activities: [
        { id: 'a', title: 'Først', when: '2024-05-29', tracks: ['t'] },
        { id: 'b', title: 'Sidst', when: '2029-05-29', tracks: ['t'] },
      ],
    });
    stop(element).focus();
    await keys(element, 'NumpadAdd', 'ArrowRight');
    expect(focused(element)).to.contain('Sidst');
    expect(texts(element, '.period')).to.deep.equal(['Viser 2029']);
    await keys(element, 'ArrowLeft');
    expect(focused(element)).to.contain('Først');
  });

  it('turns the arrows round where the script runs from the right', async () => {
    const element = await show();
    element.dir = 'rtl';
    stop(element).focus();
    await keys(element, 'ArrowLeft');
    expect(focused(element)).to.contain('Fase 2');
  });

  it('reaches every activity of any feed, and lists each', async () => {
    const date = fc.constantFrom(
      '2024-05-29',
      '2024-05',
      '2024-22',
      '2024',
      '2024-09/..',
      '../2024-08-21',
      '{2024-03,2024-04,2024-05}',
      '2031~',
      '-0044-03-15',
      undefined,
    );
    const activities = fc.array(
      fc.record({
        when: date,
        tracks: fc.subarray(['x', 'y', 'borte']),
        phases: fc.subarray(['f']),
      }),
      { minLength: 1, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(activities, async (drafts) => {
        const sections = {
          phases: [{ id: 'f', title: 'Fase 1', purpose: 'x', when: '2024/2026' }],
          tracks: ['x', 'y'].map((id) => ({ id, title: id, audience: 'Alle', purpose: 'x' })),
          activities: drafts.map((draft, index) => ({
            id: `a${index}`,
            title: `Aktivitet ${index}`,
            ...draft,
          })),
        };
        const element = await showFeed(sections);
        for (
          let more = all(element, '.pager button')[0];
          more;
          more = all(element, '.pager button')[0]
        ) {
          more.click();
          await drawn(element);
        }
        const buttons = all(element, '.outline button[data-entry]');
        const listed = new Set(buttons.map(({ dataset }) => dataset.entry));
        expect(listed.size).to.equal(drafts.length);
        expect(buttons.every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
        if (all(element, '[data-mark]').length > 0) {
          const drawn = all(element, '[data-mark]').map(({ dataset }) => dataset.mark ?? '');
          expect(await walked(element)).to.have.members(drawn);
        }
        element.remove();
      }),
      { numRuns: 12 },
    );
  });
});

/** The marks that the arrows come by, from the tab stop on. Real keys would take minutes. */
async function walked(element: VisionPhaseTimeline): Promise<string[]> {
  const seen = new Set<string>();
  const send = async (key: string): Promise<string> => {
    const active = element.shadowRoot?.activeElement;
    active?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await drawn(element);
    const now = element.shadowRoot?.activeElement;
    return now instanceof HTMLElement ? (now.dataset.mark ?? '') : '';
  };
  stop(element).focus();
  for (let lane = ''; ;) {
    let mark = await send('Home');
    for (let before = ''; mark !== before;) {
      seen.add(mark);
      before = mark;
      mark = await send('ArrowRight');
    }
    const next = await send('ArrowDown');
    const name =
      element.shadowRoot?.activeElement?.closest('.lane')?.getAttribute('aria-label') ?? '';
    if (name === lane || seen.has(next)) return [...seen];
    lane = name;
  }
}
