import { expect, fixture, html } from '@open-wc/testing';
import { announce, holdAnnouncer } from '../../src/page/announcer.ts';
import { FakeTime } from '../helpers/fake-time.ts';

const SOON = 500;
const LONG = 60_000;

const regions = () => document.querySelectorAll<HTMLElement>('[aria-live]');
const spoken = (root: ParentNode = document) =>
  [...root.querySelectorAll('[aria-live] > *')].map((message) => message.textContent);

describe('announcer', () => {
  let time: FakeTime;
  let restore: () => void;

  beforeEach(() => {
    time = new FakeTime();
    restore = time.install();
  });

  afterEach(async () => {
    await time.advance(LONG);
    restore();
  });

  it('makes one polite region, and only when there is something to say', async () => {
    expect(regions()).to.have.length(0);
    announce('3 arrangementer');
    announce('Kopieret');
    await time.advance(SOON);
    expect(regions()).to.have.length(1);
    expect(regions()[0]?.ariaLive).to.equal('polite');
    expect(regions()[0]?.parentNode).to.equal(document.body);
    expect(spoken()).to.deep.equal(['3 arrangementer', 'Kopieret']);
  });

  it('lets the screen reader meet the region before it changes', async () => {
    announce('3 arrangementer');
    expect(regions()).to.have.length(1);
    expect(spoken()).to.deep.equal([]);
    await time.advance(SOON);
    expect(spoken()).to.deep.equal(['3 arrangementer']);
  });

  it('announces the same text again, as an addition', async () => {
    announce('Kopieret');
    await time.advance(SOON);
    const added: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const change of changes) {
        for (const node of change.addedNodes) added.push(node.textContent ?? '');
      }
    });
    observer.observe(regions()[0]!, { childList: true, subtree: true });
    announce('Kopieret');
    await time.advance(SOON);
    observer.disconnect();
    expect(added).to.deep.equal(['Kopieret']);
  });

  it('does not move a region that screen readers have met', async () => {
    const release = holdAnnouncer();
    announce('a');
    await time.advance(SOON);
    let moves = 0;
    const observer = new MutationObserver(() => (moves += 1));
    observer.observe(document.body, { childList: true });
    announce('b');
    await time.advance(SOON);
    observer.disconnect();
    expect(moves).to.equal(0);
    release();
  });

  it('says nothing for nothing', () => {
    announce('');
    announce('  ');
    expect(regions()).to.have.length(0);
  });

  it('is out of sight and takes no room, whatever the page’s CSS says', async () => {
    const rude = await fixture<HTMLStyleElement>(
      html`<style>
        div {
          position: static !important;
          display: flex;
          inline-size: 100% !important;
        }
      </style>`,
    );
    announce('3 arrangementer');
    await time.advance(SOON);
    const { width, height } = regions()[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    rude.remove();
  });

  it('keeps the last few only', async () => {
    for (let n = 1; n <= 20; n += 1) announce(`${n} arrangementer`);
    await time.advance(SOON);
    expect(spoken()).to.deep.equal(['18 arrangementer', '19 arrangementer', '20 arrangementer']);
  });

  it('names the language of the text', async () => {
    announce('3 arrangementer', { lang: 'da' });
    await time.advance(SOON);
    expect(document.querySelector<HTMLElement>('[aria-live] > *')?.lang).to.equal('da');
  });

  it('speaks inside an open modal dialog, where the rest of the page is silent', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    dialog.append(button);
    root.append(dialog);
    announce('7 arrangementer', { from: host });
    await time.advance(SOON);
    dialog.showModal();
    announce('Kopieret', { from: button });
    // A widget speaks for what is open in it.
    announce('Luciaoptog', { from: host });
    await time.advance(SOON);
    expect(spoken(dialog)).to.deep.equal(['Kopieret', 'Luciaoptog']);
    dialog.close();
    announce('3 arrangementer', { from: button });
    await time.advance(SOON);
    expect(spoken(dialog)).to.deep.equal([]);
    expect(spoken(document.body)).to.include('3 arrangementer');
  });

  it('finds its place again when the page has thrown the region out', async () => {
    announce('a');
    await time.advance(SOON);
    regions()[0]?.remove();
    announce('b');
    await time.advance(SOON);
    expect(spoken()).to.include('b');
  });

  describe('cleaning up', () => {
    it('leaves nothing when all is said', async () => {
      announce('Kopieret');
      await time.advance(LONG);
      expect(regions()).to.have.length(0);
      expect(time.pending).to.equal(0);
    });

    it('keeps the region while a widget may speak again, and not longer', async () => {
      const release = holdAnnouncer();
      const releaseOther = holdAnnouncer();
      announce('Kopieret');
      await time.advance(LONG);
      expect(regions()).to.have.length(1);
      expect(spoken()).to.deep.equal([]);
      release();
      release();
      expect(regions()).to.have.length(1);
      releaseOther();
      expect(regions()).to.have.length(0);
    });

    it('lets the last words be read when their widget has gone', async () => {
      const release = holdAnnouncer();
      announce('Fjernet');
      release();
      await time.advance(SOON);
      expect(spoken()).to.deep.equal(['Fjernet']);
      await time.advance(LONG);
      expect(regions()).to.have.length(0);
    });
  });
});
