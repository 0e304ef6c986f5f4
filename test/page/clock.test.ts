import { expect } from '@open-wc/testing';
import { onMinute } from '../../src/page/clock.ts';
import { pageLife } from '../../src/page/life.ts';
import { FakeTime } from '../helpers/fake-time.ts';

function showPage(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('clock', () => {
  let time: FakeTime;
  let restore: () => void;

  beforeEach(() => {
    time = new FakeTime('2024-05-29T12:00:45Z');
    restore = time.install();
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    restore();
  });

  it('tells when a minute begins', async () => {
    const told: string[] = [];
    const stop = onMinute(() => told.push(new Date(time.now()).toISOString().slice(11, 19)));
    await time.advance(14_000);
    expect(told).to.deep.equal([]);
    await time.advance(120_000);
    expect(told).to.deep.equal(['12:01:00', '12:02:00']);
    stop();
  });

  it('has one timer for all, and none when nobody listens', () => {
    const stops = Array.from({ length: 20 }, () => onMinute(() => undefined));
    expect(time.pending).to.equal(1);
    for (const stop of stops) stop();
    expect(time.pending).to.equal(0);
  });

  it('rests while the page is hidden and tells at once when the reader is back', async () => {
    let told = 0;
    const stop = onMinute(() => (told += 1));
    showPage('hidden');
    expect(time.pending).to.equal(0);
    await time.advance(3_600_000);
    expect(told).to.equal(0);
    showPage('visible');
    expect(told).to.equal(1);
    await time.advance(60_000);
    expect(told).to.equal(2);
    stop();
    showPage('hidden');
    showPage('visible');
    expect(told).to.equal(2);
  });
});

describe('page life', () => {
  afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

  it('knows whether a reader sees the page, and tells of changes until it is stopped', () => {
    const seen: boolean[] = [];
    const stop = pageLife.watch(() => seen.push(pageLife.visible));
    showPage('hidden');
    showPage('visible');
    window.dispatchEvent(new Event('online'));
    stop();
    showPage('hidden');
    window.dispatchEvent(new Event('online'));
    expect(seen).to.deep.equal([false, true, true]);
  });
});
