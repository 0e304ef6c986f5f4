import { expect } from '@open-wc/testing';
import { setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { press } from '../../helpers/input.ts';
import {
  buttonIn,
  focusIn,
  itemOf,
  itemsOf,
  open,
  showStories,
  soon,
  stories,
  story,
} from '../../helpers/stories.ts';
import { seenIn } from '../../helpers/widget.ts';

const LONG = Array.from({ length: 40 }, (_, index) => `Afsnit ${index} ${'ord '.repeat(60)}`);

/** Runs `act` on a device that has or refuses what this one does not. */
async function withNavigator(device: object, act: () => Promise<void>): Promise<void> {
  const names = Object.keys(device);
  for (const name of names) {
    const get = (): unknown => Reflect.get(device, name);
    Object.defineProperty(navigator, name, { configurable: true, get });
  }
  try {
    await act();
  } finally {
    for (const name of names) Reflect.deleteProperty(navigator, name);
  }
}

describe('vision-story-feed, reading', () => {
  // What a widget was about to write, it writes when it is taken away.
  beforeEach(() => setFragment(''));
  after(() => setFragment(''));

  it('opens a story in place: text, caption, authors, what it belongs to, where it was told', async () => {
    const element = await showStories({
      goals: [{ id: 'g', title: 'Klima og natur', url: 'https://example.org/klima' }],
      initiatives: [{ id: 'i', title: { da: 'Byttemarked', en: 'Swap' } }],
      stories: [
        story(
          'a',
          {
            content_text: 'Vi **byttede** tøj.\n\n- ét\n- to',
            authors: [{ name: 'Redaktionen' }],
            url: 'https://www.facebook.com/groups/1',
            attachments: [
              { url: 'https://www.example.org/lyd.mp3', mime_type: 'audio/mpeg', title: 'Hør den' },
            ],
          },
          {
            channel: 'facebook',
            caption: 'Tøjet skifter hænder',
            goals: ['g', 'ukendt'],
            initiatives: ['i'],
          },
        ),
      ],
    });
    const item = await open(element, 'a');
    expect(item.querySelector('.rich-text strong')?.textContent).to.equal('byttede');
    expect(item.querySelectorAll('.rich-text li').length).to.equal(2);
    const text = item.textContent.replace(/\s+/g, ' ');
    for (const words of ['Tøjet skifter hænder', 'Af Redaktionen', 'Byttemarked', 'Hør den'])
      expect(text).to.contain(words);
    expect(item.querySelector<HTMLAnchorElement>('.chips a')?.href).to.equal(
      'https://example.org/klima',
    );
    expect(buttonIn(item, 'Læs den på Facebook')).to.have.property(
      'href',
      'https://www.facebook.com/groups/1',
    );
  });

  it('leads the focus into the story and back', async () => {
    const element = await showStories({ stories: stories(3) });
    const item = await open(element, 's1');
    expect(focusIn(element)).to.equal(item.querySelector('.card-heading'));
    const close = buttonIn(item, 'Luk historien');
    expect(close.getAttribute('aria-expanded')).to.equal('true');
    close.focus();
    await press('Enter');
    await soon(() => !item.hasAttribute('data-open'));
    expect(focusIn(element)).to.equal(buttonIn(item, 'Læs mere'));
    expect(item.querySelector('.story-facts')).to.equal(null);
  });

  it('gives each open story an address, and takes it away again', async () => {
    const element = await showStories({ stories: stories(3) });
    await open(element, 's1');
    await soon(() => location.hash === '#vision-story-feed.story=s1');
    buttonIn(itemOf(element, 's1'), 'Luk historien').click();
    await soon(() => location.hash === '');
  });

  it('opens the story of a link first, wherever it would stand', async () => {
    setFragment('vision-story-feed.story=s20');
    const element = await showStories({ stories: stories(30) });
    await soon(() => element.renderRoot.querySelector('.story-facts') !== null);
    expect(itemsOf(element)[0]?.dataset.id).to.equal('s20');
    expect(itemsOf(element).length).to.equal(13);
    await soon(() => focusIn(element) === itemOf(element, 's20').querySelector('.card-heading'));
  });

  it('says so where the story of a link is gone', async () => {
    setFragment('vision-story-feed.story=borte');
    const element = await showStories({ stories: stories(3) });
    await soon(() => seenIn(element).includes('findes ikke her længere'));
    expect(itemsOf(element).length).to.equal(3);
  });

  it('tells the page which story was chosen', async () => {
    const element = await showStories({ stories: stories(2) });
    const chosen: string[] = [];
    element.addEventListener('vision-select', ({ kind, id }) => chosen.push(`${kind} ${id}`));
    await open(element, 's1');
    expect(chosen).to.deep.equal(['story s1']);
  });

  it('opens a long story folded, and leads on to where the rest begins', async () => {
    const element = await showStories({
      stories: [story('a', { content_text: LONG.join('\n\n') })],
    });
    const item = await open(element, 'a');
    const shown = () => item.querySelector('.rich-text')?.textContent.length ?? 0;
    expect(shown()).to.be.within(900, 1500);
    const before = item.querySelectorAll('.rich-text > *').length;
    buttonIn(item, 'Vis resten af historien').click();
    await soon(() => shown() > 9000);
    expect(item.querySelector('.story-rest')).to.equal(null);
    expect(focusIn(element)).to.equal(item.querySelectorAll('.rich-text > *')[before]);
  });

  it('shows a story of 200,000 characters in steps', async () => {
    const text = 'ord '.repeat(50_000);
    const element = await showStories({ stories: [story('a', { content_text: text })] });
    const item = await open(element, 'a');
    const shown = () => item.querySelector('.rich-text')?.textContent.length ?? 0;
    expect(shown()).to.be.lessThan(1500);
    buttonIn(item, 'Vis mere af historien').click();
    await soon(() => shown() > 20_000);
    expect(shown()).to.be.lessThan(23_000);
  });

  it('copies a link to the story here', async () => {
    const element = await showStories({ stories: stories(2) });
    const item = await open(element, 's1');
    buttonIn(item, 'Kopiér link').focus();
    await press('Enter');
    await soon(() => item.textContent.includes('Linket er kopieret'));
  });

  it('opens the device’s share sheet where there is one', async () => {
    const shared: ShareData[] = [];
    const device = {
      canShare: () => true,
      share: (data: ShareData) => (shared.push(data), Promise.resolve()),
    };
    await withNavigator(device, async () => {
      const element = await showStories({ stories: stories(2) });
      const item = await open(element, 's1');
      buttonIn(item, 'Del').focus();
      await press('Enter');
      await soon(() => shared.length === 1);
      const link = new URL('#vision-story-feed.story=s1', location.href).href;
      expect(shared).to.deep.equal([{ title: 'Historien s1', url: link }]);
      expect(item.textContent).to.not.contain('kopieret');
    });
  });

  it('copies where the share sheet will not open, and is silent where the reader closed it', async () => {
    const device = {
      canShare: () => true,
      share: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    };
    await withNavigator(device, async () => {
      const element = await showStories({ stories: stories(2) });
      const item = await open(element, 's1');
      buttonIn(item, 'Del').focus();
      await press('Enter');
      await soon(() => item.textContent.includes('Linket er kopieret'));
      device.share = () => Promise.reject(new DOMException('', 'AbortError'));
      const other = await open(element, 's0');
      buttonIn(other, 'Del').focus();
      await press('Enter');
      await element.updateComplete;
      expect(other.textContent).to.not.contain('kopieret');
    });
  });

  it('shows the link to be copied by hand where the browser lets nobody copy', async () => {
    const clipboard = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
    // Deprecated, and what copies first.
    const copy = Reflect.get(document, 'execCommand') as unknown;
    Reflect.set(document, 'execCommand', () => false);
    await withNavigator({ clipboard }, async () => {
      const element = await showStories({ stories: stories(2) });
      const item = await open(element, 's1');
      buttonIn(item, 'Kopiér link').focus();
      await press('Enter');
      const field = () => item.querySelector<HTMLInputElement>('.copy input, .copy textarea');
      await soon(() => field() !== null);
      expect(field()?.value).to.contain('#vision-story-feed.story=s1');
      expect(await faultsIn(element)).to.deep.equal([]);
    });
    Reflect.set(document, 'execCommand', copy);
  });

  it('is accessible, closed and open', async () => {
    const element = await showStories({
      stories: [
        story('a', {}, { pinned: true }),
        story('b', { language: 'ar', title: 'أطباق', content_text: 'نص' }),
        story('c', { content_text: LONG.join('\n\n') }),
      ],
      links: { submitStory: 'https://www.example.org/del' },
    });
    expect(await faultsIn(element)).to.deep.equal([]);
    for (const id of ['a', 'b', 'c']) {
      buttonIn(itemOf(element, id), 'Læs mere').click();
      await soon(() => itemOf(element, id).querySelector('.story-facts') !== null);
    }
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});
