import { expect } from '@open-wc/testing';
import { faultsIn } from '../../helpers/axe.ts';
import { setFragment } from '../../helpers/address.ts';
import {
  buttonIn,
  focusIn,
  itemOf,
  open,
  PICTURE,
  showStories,
  soon,
  story,
} from '../../helpers/stories.ts';
import type { VisionStoryFeed } from '../../../src/widgets/story-feed/story-feed.ts';

const media = (name: string) => new URL(`/demo/feeds/media/${name}`, location.href).href;
const YOUTUBE = 'https://www.youtube.com/watch?v=VoresIshoj1';
const OWN = {
  src: media('byttemarked.webm'),
  poster: PICTURE,
  captions: [
    { src: media('byttemarked.en.vtt'), language: 'en' },
    { src: media('byttemarked.da.vtt'), language: 'da', label: 'Dansk' },
  ],
};

const withVideo = (id: string, video: unknown, fields: object = {}) =>
  story(id, { image: PICTURE, ...fields }, { alt: 'Et højbed', video });

async function play(element: VisionStoryFeed, id: string): Promise<HTMLElement> {
  buttonIn(itemOf(element, id), 'Afspil video').click();
  await soon(() => itemOf(element, id).querySelector('.player, .player-note') !== null);
  return itemOf(element, id);
}

describe('vision-story-feed, video', () => {
  // What a widget was about to write, it writes when it is taken away.
  beforeEach(() => setFragment(''));
  after(() => setFragment(''));

  it('draws a poster and a button, and neither frame nor film, before play is pressed', async () => {
    const element = await showStories({
      stories: [withVideo('a', YOUTUBE), withVideo('b', OWN)],
    });
    expect(element.renderRoot.querySelectorAll('iframe, video, link').length).to.equal(0);
    const button = buttonIn(itemOf(element, 'a'), 'Afspil video');
    const labels = button.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = labels.map((id) => itemOf(element, 'a').querySelector(`#${id}`)?.textContent);
    expect(name.join(' ').trim()).to.equal('Afspil video Historien a');
    expect(
      document.querySelectorAll('link[rel=preconnect], link[rel=dns-prefetch]').length,
    ).to.equal(0);
  });

  it('names the recipient once for all videos of theirs on the page', async () => {
    const element = await showStories({
      stories: [withVideo('a', YOUTUBE), withVideo('b', 'https://youtu.be/VoresIshoj2')],
    });
    const asking = await play(element, 'a');
    expect(asking.querySelector('iframe')).to.equal(null);
    const agree = buttonIn(asking, 'Afspil fra YouTube (Google)');
    expect(focusIn(element)).to.equal(agree);
    const note = asking.querySelector(`#${agree.getAttribute('aria-describedby') ?? ''}`);
    expect(note?.textContent.trim()).to.equal(
      'Når du afspiller, får YouTube (Google) din IP-adresse og kan sætte cookies.',
    );
    expect(await faultsIn(element)).to.deep.equal([]);
    agree.click();
    await soon(() => itemOf(element, 'a').querySelector('iframe') !== null);
    const frame = itemOf(element, 'a').querySelector('iframe');
    expect(frame?.getAttribute('src')).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\//);
    expect(frame?.title).to.equal('Historien a');
    expect(focusIn(element)).to.equal(frame);
    const second = await play(element, 'b');
    expect(second.querySelector('iframe')).to.not.equal(null);
    expect(second.querySelector('.player-note')).to.equal(null);
  });

  it('plays the site’s own film at once, with captions in the reader’s language', async () => {
    const element = await showStories({ stories: [withVideo('a', OWN)] });
    expect(itemOf(element, 'a').textContent).to.contain('Video med undertekster');
    const item = await play(element, 'a');
    const video = item.querySelector('video');
    expect(video?.getAttribute('src')).to.equal(OWN.src);
    expect(
      [...(video?.querySelectorAll('track') ?? [])].map((track) => [
        track.srclang,
        track.label,
        track.default,
      ]),
    ).to.deep.equal([
      ['en', 'English', false],
      ['da', 'Dansk', true],
    ]);
  });

  it('says that a video has no captions', async () => {
    const element = await showStories({ stories: [withVideo('a', OWN.src)] });
    expect(itemOf(element, 'a').textContent).to.contain('Video uden undertekster');
    const item = await play(element, 'a');
    expect(item.textContent).to.contain('Videoen har ingen undertekster.');
  });

  it('names whose server a file lies on, where that is not the site’s own', async () => {
    const element = await showStories({
      stories: [withVideo('a', 'https://film.example.net/byfest.mp4')],
    });
    const item = await play(element, 'a');
    expect(item.textContent).to.contain('får film.example.net din IP-adresse');
    expect(item.querySelector('video')).to.equal(null);
  });

  it('plays a film among the files', async () => {
    const attachments = [{ url: OWN.src, mime_type: 'video/webm' }];
    const element = await showStories({ stories: [story('a', { attachments })] });
    expect((await play(element, 'a')).querySelector('video')).to.not.equal(null);
  });

  it('says so where a film is not there', async () => {
    const element = await showStories({ stories: [withVideo('a', media('findes-ikke.webm'))] });
    await play(element, 'a');
    await soon(() => itemOf(element, 'a').textContent.includes('kan ikke afspilles'));
    expect(itemOf(element, 'a').querySelector('video')).to.equal(null);
  });

  it('stops the film of a story that is closed', async () => {
    const element = await showStories({ stories: [withVideo('a', OWN)] });
    const item = await play(element, 'a');
    buttonIn(item, 'Luk historien').click();
    await soon(() => item.querySelector('video') === null);
    expect(buttonIn(item, 'Afspil video')).to.not.equal(null);
  });

  it('draws no player for a page that is no film, and leads to it', async () => {
    const url = 'https://www.facebook.com/watch/?v=1';
    const element = await showStories({
      stories: [withVideo('a', url, { url })],
    });
    expect(itemOf(element, 'a').querySelector('.facade')).to.equal(null);
    const item = await open(element, 'a');
    expect(buttonIn(item, 'Læs den på')).to.have.property('href', url);
  });

  it('is accessible while it plays', async () => {
    const element = await showStories({ stories: [withVideo('a', OWN)] });
    await play(element, 'a');
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});
