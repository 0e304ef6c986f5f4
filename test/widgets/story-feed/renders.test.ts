import { expect } from '@open-wc/testing';
import { collectIssues, feedAddress, seenIn, shown } from '../../helpers/widget.ts';
import {
  itemOf,
  itemsOf,
  PICTURE,
  showStories,
  soon,
  stories,
  story,
  storyFeed,
  titlesOf,
} from '../../helpers/stories.ts';

describe('vision-story-feed', () => {
  describe('renders', () => {
    it('shows the pinned story first and large, then the newest', async () => {
      const element = await showStories({
        stories: [
          story('gammel', { date_published: '2023-01-01' }),
          story('ny', { date_published: '2024-05-01T08:00:00+02:00' }),
          story('fast', { date_published: '2022-01-01' }, { pinned: true }),
          story('udateret', { date_published: undefined }),
        ],
      });
      expect(itemsOf(element).map(({ dataset }) => dataset.id)).to.deep.equal([
        'fast',
        'ny',
        'gammel',
        'udateret',
      ]);
      const [first, second] = itemsOf(element);
      expect(first?.hasAttribute('data-featured')).to.equal(true);
      expect(first?.textContent).to.contain('Fremhævet');
      expect(second?.hasAttribute('data-featured')).to.equal(false);
    });

    it('features nothing in a side column, nor where nothing is pinned', async () => {
      const pinned = [story('a', {}, { pinned: true }), story('b')];
      const compact = await showStories({ stories: pinned }, { compact: '' });
      expect(compact.renderRoot.querySelector('[data-featured]')).to.equal(null);
      const plain = await showStories({ stories: [story('a'), story('b')] });
      expect(plain.renderRoot.querySelector('[data-featured]')).to.equal(null);
    });

    it('names channel and day, on the clocks of the feed', async () => {
      const element = await showStories({
        stories: [
          story('a', { date_published: '2024-05-28T23:30:00Z' }, { channel: 'facebook' }),
          story('b', { date_published: '2024-05-28T20:30' }, { channel: 'lokalradioen' }),
        ],
      });
      const [a, b] = itemsOf(element).map((item) => item.textContent.replace(/\s+/g, ' '));
      expect(a).to.contain('Facebook').and.to.contain('29. maj 2024');
      expect(b).to.contain('lokalradioen').and.to.contain('28. maj 2024');
    });

    it('shows a picture only with a text for those who do not see it, its place kept', async () => {
      const element = storyFeed({
        lang: 'da',
        feed: feedAddress({
          stories: [
            story('med', { image: PICTURE }, { alt: 'Et højbed', width: 480, height: 320 }),
            story('uden', { image: PICTURE }),
          ],
        }),
      });
      const issues = collectIssues(element);
      await shown(element);
      const image = itemOf(element, 'med').querySelector('img');
      expect(image?.alt).to.equal('Et højbed');
      expect(image?.loading).to.equal('lazy');
      expect(image?.width).to.be.greaterThan(0);
      expect(itemOf(element, 'uden').querySelector('img')).to.equal(null);
      await soon(() => issues.some(({ code }) => code === 'missing-alt'));
    });

    it('offers a picture in the sizes it has', async () => {
      const element = await showStories({
        stories: [
          story(
            'a',
            { image: PICTURE },
            { alt: 'Et højbed', sources: [{ src: PICTURE, width: 480 }] },
          ),
        ],
      });
      expect(itemOf(element, 'a').querySelector('img')?.srcset).to.equal(`${PICTURE} 480w`);
    });

    it('asks nobody else for a picture', async () => {
      const element = storyFeed({
        lang: 'da',
        feed: feedAddress({
          stories: [
            story('a', { image: 'https://scontent.fbcdn.net/a.jpg' }, { alt: 'Et billede' }),
          ],
        }),
      });
      const issues = collectIssues(element);
      await shown(element);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      expect(titlesOf(element)).to.deep.equal(['Historien a']);
      await soon(() => issues.some(({ code }) => code === 'third-party'));
    });

    it('introduces a story without a title by its text', async () => {
      const text = `**Vi** mødtes [på torvet](https://example.org) og ${'snakkede '.repeat(20)}`;
      const element = await showStories({
        stories: [story('a', { title: undefined, summary: undefined, content_text: text })],
      });
      expect(titlesOf(element)[0]).to.match(/^Vi mødtes på torvet og snakkede .*…$/);
      expect(element.renderRoot.querySelector('.summary')?.textContent).to.match(/^….*snakkede/);
    });

    it('marks a story in another language, and our words in it', async () => {
      const element = await showStories({
        stories: [story('a', { language: 'ar', title: 'أطباق', summary: 'وصفات' })],
      });
      const card = itemOf(element, 'a');
      expect([card.lang, card.dir]).to.deep.equal(['ar', 'rtl']);
      const own = [...itemOf(element, 'a').querySelectorAll('[lang=da]')];
      expect(own.map(({ textContent }) => textContent).join(' ')).to.contain('Læs mere');
      expect(own.every((element) => element.getAttribute('dir') === 'ltr')).to.equal(true);
    });

    it('keeps a story’s direction on a page of the other', async () => {
      document.documentElement.dir = 'rtl';
      const element = await showStories({ stories: [story('a')] }, { lang: 'ar' });
      const heading = itemOf(element, 'a').querySelector('.card-heading');
      const direction = heading && getComputedStyle(heading).direction;
      document.documentElement.dir = '';
      expect(direction).to.equal('ltr');
    });

    it('draws no place for a picture where there is none', async () => {
      const element = await showStories({ stories: [story('a')] });
      expect(element.renderRoot.querySelector('.card-media')).to.equal(null);
    });

    it('offers to tell one’s own story, and says what happens with it', async () => {
      const element = await showStories({
        stories: [story('a')],
        links: { submitStory: 'https://www.example.org/del' },
      });
      const link = element.renderRoot.querySelector('.submit a');
      expect(link?.textContent.trim()).to.equal('Del din historie');
      expect(element.renderRoot.querySelector('.submit p')?.textContent).to.match(
        /example\.org.*læst, før/,
      );
    });

    it('draws meters of the stories that the metric counts', async () => {
      const tagged = { tags: ['hjem'] };
      const element = await showStories(
        {
          stories: [
            story('a', tagged),
            story('b', tagged, { until: '2024-04-01' }),
            story('c', { ...tagged, date_published: '2023-01-01' }),
            story('d'),
          ],
          metrics: [
            {
              id: 'm',
              title: 'Fortællinger',
              unit: 'fortællinger',
              value: 99,
              range: { min: 3, max: 5 },
              period: '2024',
              stories: { tag: 'hjem' },
            },
            { id: 'n', title: 'Gæster', unit: 'gæster', value: 300 },
          ],
        },
        { metric: 'n,m,findes-ikke' },
      );
      await soon(() => element.renderRoot.querySelectorAll('.meter').length === 2);
      const [guests, told] = [...element.renderRoot.querySelectorAll('.meter')].map(
        ({ textContent }) => textContent.replace(/\s+/g, ' '),
      );
      expect(guests).to.contain('300 gæster');
      expect(told).to.contain('2 af 3–5 fortællinger').and.to.contain('Der mangler 1.');
    });
  });

  describe('properties', () => {
    const many = { stories: stories(30) };

    it('shows a page of cards, and as many as the limit says', async () => {
      expect(itemsOf(await showStories(many)).length).to.equal(12);
      expect(itemsOf(await showStories(many, { layout: 'list' })).length).to.equal(10);
      expect(itemsOf(await showStories(many, { layout: 'compact' })).length).to.equal(4);
      expect(itemsOf(await showStories(many, { limit: '3' })).length).to.equal(3);
      expect(itemsOf(await showStories(many, { limit: '-1', layout: 'nonsens' })).length).to.equal(
        12,
      );
    });

    it('shows only what the attributes ask for', async () => {
      const sections = {
        stories: [
          story('a', { tags: ['mad'] }, { channel: 'press', goals: ['g'], initiatives: ['i'] }),
          story('b', { tags: ['mad', 'børn'] }, { channel: 'facebook', goals: ['h'] }),
        ],
      };
      const ids = async (attributes: Record<string, string>) =>
        itemsOf(await showStories(sections, attributes)).map(({ dataset }) => dataset.id);
      expect(await ids({ channel: 'press' })).to.deep.equal(['a']);
      expect(await ids({ goal: 'g, h' })).to.deep.equal(['a', 'b']);
      expect(await ids({ initiative: 'i' })).to.deep.equal(['a']);
      expect(await ids({ tag: 'børn' })).to.deep.equal(['b']);
      expect(await ids({ tag: 'mad', channel: 'facebook' })).to.deep.equal(['b']);
      expect(await ids({ goal: 'ukendt' })).to.deep.equal([]);
    });

    it('hides search and filters when told to, and in a side column', async () => {
      for (const attributes of [{ 'hide-filters': '' }, { compact: '' }]) {
        const element = await showStories(many, attributes);
        expect(element.renderRoot.querySelector('[type=search]')).to.equal(null);
      }
    });

    it('takes its heading and level', async () => {
      const element = await showStories(many, { heading: 'Fra byen', 'heading-level': '3' });
      expect(element.renderRoot.querySelector('h3.title')?.textContent).to.equal('Fra byen');
      expect(
        element.renderRoot.querySelector('.card-heading')?.getAttribute('aria-level'),
      ).to.equal('4');
    });

    it('speaks English', async () => {
      const text = seenIn(await showStories({ stories: stories(3) }, { lang: 'en' }));
      expect(text).to.contain('Stories').and.to.contain('Read more').and.to.contain('3 stories');
    });
  });

  describe('time', () => {
    const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString();

    it('keeps back what is not published yet, and leaves out what is over', async () => {
      const element = await showStories({
        stories: [
          story('nu'),
          story('siden', { date_published: inThreeDays }),
          story('forbi', {}, { until: '2024-04-01' }),
          story('endnu', {}, { until: inThreeDays }),
        ],
      });
      expect(itemsOf(element).map(({ dataset }) => dataset.id)).to.deep.equal(['nu', 'endnu']);
    });

    it('tells the editor of a date that nobody meant', async () => {
      const element = storyFeed({
        feed: feedAddress({ stories: [story('a', { date_published: '2224-03-01' }), story('b')] }),
      });
      const issues = collectIssues(element);
      await shown(element);
      await soon(() => issues.some(({ code, id }) => code === 'far-ahead' && id === 'a'));
      expect(titlesOf(element)).to.deep.equal(['Historien b']);
    });
  });

  describe('states', () => {
    it('keeps what its author put inside until the feed is there', async () => {
      const element = storyFeed({ feed: '/http/silent' });
      element.innerHTML = '<a href="/historier">Historier</a>';
      document.body.append(element);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
      element.remove();
    });

    it('says that there are no stories', async () => {
      for (const sections of [{}, { stories: [] }, { stories: [{ id: 'tom' }] }]) {
        const element = await showStories(sections);
        expect(seenIn(element)).to.contain('Her er ingen historier endnu.');
      }
    });

    it('drops the stories that cannot be shown and fills their places', async () => {
      const bad = { title: undefined, summary: undefined, content_text: undefined };
      const element = await showStories({ stories: stories(40, (i) => (i % 2 ? bad : {})) });
      expect(itemsOf(element).length).to.equal(12);
    });

    it('shows one story of several with the same id', async () => {
      const element = await showStories({
        stories: [story('a'), story('a', { title: 'En anden' }), story('b')],
      });
      expect(titlesOf(element)).to.deep.equal(['Historien a', 'Historien b']);
    });
  });
});
