import { expect, fixture, html } from '@open-wc/testing';
import { VisionSelectEvent } from '../../../src/element/events.ts';
import '../../../src/widgets/banner/define.ts';
import type { VisionBanner } from '../../../src/widgets/banner/banner.ts';
import { collectIssues, failed, feedAddress, seenIn, shown } from '../../helpers/widget.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { until } from '../../helpers/until.ts';
import { endpoint, requestsFor, uniqueId } from '../../helpers/http.ts';

const VISION = {
  title: { da: 'Fælles om mulighederne', en: 'Together for opportunities' },
  sentence: { da: 'Fælles om mulighederne', en: 'Together for opportunities' },
  year: 2035,
  url: 'https://example.org/vision',
  text: 'Byrådet har sat en retning.\n\nVi når den sammen.',
};
const GOALS = [
  { id: 'sundhed', title: 'Sunde liv', summary: 'Det er nemt at leve sundt.', color: '#0f6b74' },
  { id: 'klima', title: 'Klima og natur', summary: 'Vi passer på naturen.', color: '#4b6b1f' },
];
const ORGANISATION = {
  name: 'Eksempel Kommune',
  logo: {
    src: new URL('/demo/feeds/images/logo-ishoj.png', location.href).href,
    alt: 'Eksempel Kommune',
    width: 1,
    height: 1,
  },
};
const SECTIONS = { vision: VISION, goals: GOALS, organisation: ORGANISATION };

function banner(attributes: Readonly<Record<string, string>> = {}): VisionBanner {
  const element = document.createElement('vision-banner');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const show = (attributes: Readonly<Record<string, string>> = {}, sections: object = SECTIONS) =>
  shown(banner({ feed: feedAddress({ ...sections }), lang: 'da', ...attributes }));

describe('vision-banner', () => {
  describe('renders', () => {
    it('shows the sentence as a link to the vision', async () => {
      const element = await show();
      const link = element.renderRoot.querySelector('a');
      expect(link?.textContent.trim()).to.equal('Fælles om mulighederne');
      expect(link?.href).to.equal('https://example.org/vision');
    });

    it('draws no link within a link', async () => {
      const element = banner({ feed: feedAddress(SECTIONS), variant: 'line' });
      const outer = document.createElement('a');
      outer.href = '/';
      outer.append(element);
      await shown(element as HTMLElement & typeof element).catch(() => undefined);
      outer.append(element);
      await fixture(html`${outer}`);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('a')).to.equal(null);
      expect(seenIn(element)).to.equal('Fælles om mulighederne');
    });

    it('shows the title where there is no sentence', async () => {
      const { title, url } = VISION;
      expect(seenIn(await show({}, { vision: { title, url } }))).to.contain(
        'Fælles om mulighederne',
      );
    });

    it('tells the whole vision as a hero, with the goals in the order of the feed', async () => {
      const element = await show({ variant: 'hero' });
      const root = element.renderRoot;
      expect(root.querySelector('h2')?.textContent.trim()).to.equal('Fælles om mulighederne');
      expect(seenIn(element)).to.contain('Vision 2035');
      expect([...root.querySelectorAll('p')].map((p) => p.textContent.trim())).to.include.members([
        'Byrådet har sat en retning.',
        'Vi når den sammen.',
      ]);
      const titles = [...root.querySelectorAll('summary')].map((title) => title.textContent.trim());
      expect(titles).to.deep.equal(['Sunde liv', 'Klima og natur']);
    });

    it('shows the logo only when asked', async () => {
      expect((await show()).renderRoot.querySelector('img')).to.equal(null);
      const logo = (await show({ logo: '' })).renderRoot.querySelector('img');
      expect(logo?.alt).to.equal('Eksempel Kommune');
    });
  });

  describe('properties', () => {
    it('puts its heading on the level the page asks for', async () => {
      const element = await show({ variant: 'hero', 'heading-level': '3' });
      expect(element.renderRoot.querySelector('h3')?.textContent.trim()).to.equal(
        'Fælles om mulighederne',
      );
      expect(element.renderRoot.querySelector('h4')?.textContent.trim()).to.equal('Pejlemærker');
    });

    it('takes a heading of the page in place of the sentence', async () => {
      const element = await show({ variant: 'hero', heading: 'Vores vision' });
      expect(element.renderRoot.querySelector('h2')?.textContent.trim()).to.equal('Vores vision');
    });

    it('shows only the goals it is asked for', async () => {
      const element = await show({ variant: 'hero', goal: 'klima' });
      const titles = [...element.renderRoot.querySelectorAll('summary')];
      expect(titles.map((title) => title.textContent.trim())).to.deep.equal(['Klima og natur']);
    });

    it('shows content in its language, and says so where there is only another', async () => {
      const element = await show({ variant: 'hero', lang: 'en' });
      const heading = element.renderRoot.querySelector('h2');
      expect(heading?.textContent.trim()).to.equal('Together for opportunities');
      expect(heading?.querySelector('[lang]')).to.equal(null);
      const summary = element.renderRoot.querySelector('summary [lang]');
      expect(summary?.getAttribute('lang')).to.equal('da');
    });

    it('marks its own words where the page is in a language it has none in', async () => {
      const vision = { ...VISION, title: { ar: 'معًا' }, sentence: { ar: 'معًا' } };
      const element = await show({ variant: 'hero', lang: 'ar' }, { vision });
      const languageAt = (text: string) =>
        [...element.renderRoot.querySelectorAll('h2, a')]
          .find((node) => node.textContent.trim() === text)
          ?.querySelector('[lang]')
          ?.getAttribute('lang') ??
        element.renderRoot.querySelector('a')?.closest('[lang]')?.getAttribute('lang');
      expect(languageAt('Read about the vision')).to.equal('en');
      expect(languageAt('معًا')).to.equal('ar');
    });

    it('states no language of its own unless it is given one', async () => {
      const element = await shown(banner({ feed: feedAddress(SECTIONS) }));
      expect(element.hasAttribute('lang')).to.equal(false);
    });

    it('keeps what was set before the element was registered', async () => {
      const element = document.createElement('vision-banner');
      element.variant = 'hero';
      element.feed = feedAddress(SECTIONS);
      await shown(element);
      expect(element.renderRoot.querySelector('h2')).to.not.equal(null);
    });

    it('shows the new feed when the address changes, never the old one after it', async () => {
      const element = await show();
      const other = feedAddress({ vision: { title: 'En anden vision' } });
      const first = feedAddress({ vision: { title: 'Aldrig vist' } });
      element.feed = first;
      element.feed = other;
      await new Promise<void>((resolve) => {
        const look = () => {
          if (seenIn(element).includes('En anden vision')) resolve();
          else requestAnimationFrame(look);
        };
        look();
      });
      expect(seenIn(element)).to.not.contain('Aldrig vist');
    });
  });

  describe('campaign dates', () => {
    const during = (from: string, until: string) => ({ vision: { ...VISION, from, until } });

    it('leaves the old slogan standing before and after', async () => {
      for (const [from, until] of [
        ['2000-01-01', '2000-12-31'],
        ['2900-01-01', '2900-12-31'],
      ] as const) {
        const element = banner({ feed: feedAddress(during(from, until)) });
        element.textContent = 'Byen for alle';
        await shown(element);
        expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
        expect(seenIn(element)).to.equal('');
      }
    });

    it('shows the sentence within them', async () => {
      const element = await show({}, during('2000-01-01', '2900-01-01'));
      expect(seenIn(element)).to.contain('Fælles om mulighederne');
    });
  });

  describe('events', () => {
    it('tells which goal was opened', async () => {
      const element = await show({ variant: 'hero' });
      const chosen = new Promise<string>((resolve) => {
        document.addEventListener(
          'vision-select',
          (event) => event instanceof VisionSelectEvent && resolve(event.id),
          { once: true },
        );
      });
      element.renderRoot.querySelectorAll('summary')[1]?.click();
      expect(await chosen).to.equal('klima');
    });

    it('names a goal that cannot be shown, and shows the rest', async () => {
      const element = banner({
        variant: 'hero',
        feed: feedAddress({ vision: VISION, goals: [...GOALS, { id: 'tom' }] }),
      });
      const issues = collectIssues(element);
      const named = new Promise((resolve) => {
        element.addEventListener('vision-issue', resolve, { once: true });
      });
      await shown(element);
      await named;
      expect(issues.map(({ path, dropped }) => [path, dropped])).to.deep.include([
        'goals[2].title',
        'item',
      ]);
      expect(element.renderRoot.querySelectorAll('summary')).to.have.length(2);
    });
  });

  describe('states', () => {
    it('shows its fallback until the feed is there', async () => {
      const element = await fixture<VisionBanner>(
        html`<vision-banner feed=${endpoint('hang', uniqueId())}>Byen for alle</vision-banner>`,
      );
      expect(element.renderRoot.querySelector('slot')?.assignedNodes()).to.have.length(1);
    });

    it('keeps the old slogan, and says nothing, where the feed fails in a header', async () => {
      const element = banner({ variant: 'line', feed: endpoint('status/404', uniqueId()) });
      element.textContent = 'Byen for alle';
      expect(await failed(element)).to.equal('http');
      expect(element.renderRoot.querySelector('slot')?.assignedNodes()).to.have.length(1);
      expect(seenIn(element)).to.equal('');
    });

    it('says in the reader’s language that a strip cannot be had, and tries again', async () => {
      const id = uniqueId();
      const element = banner({ lang: 'da', feed: endpoint('status/404', id) });
      await failed(element);
      const retry = await new Promise<HTMLButtonElement>((resolve) => {
        const look = () => {
          const button = element.renderRoot.querySelector('button');
          if (button) resolve(button);
          else requestAnimationFrame(look);
        };
        look();
      });
      expect(retry.textContent.trim()).to.equal('Prøv igen');
      retry.click();
      await new Promise<void>((resolve) => {
        const look = () => void requestsFor(id).then((count) => (count > 1 ? resolve() : look()));
        look();
      });
    });

    it('says how old it is when the feed is older than it wants to be', async () => {
      const feed = feedAddress({
        ...SECTIONS,
        updated: '2024-01-01T12:00:00Z',
        staleAfter: 'P14D',
      });
      const element = await shown(banner({ feed, lang: 'da' }));
      await new Promise<void>((resolve) => {
        const look = () =>
          seenIn(element).includes('Opdateret for') ? resolve() : requestAnimationFrame(look);
        look();
      });
      expect(seenIn(element)).to.contain('Fælles om mulighederne');
    });

    it('shows the fallback where the feed has no vision', async () => {
      const element = banner({ feed: feedAddress({ goals: GOALS }) });
      element.textContent = 'Byen for alle';
      await shown(element);
      expect(element.renderRoot.querySelector('slot')).to.not.equal(null);
    });
  });

  describe('one feed', () => {
    it('makes one request for all widgets, also when one is moved', async () => {
      const id = uniqueId();
      const feed = endpoint('feed', id);
      const elements = [banner({ feed }), banner({ feed }), banner({ feed })];
      const ready = Promise.all(
        elements.map(
          (element) =>
            new Promise((resolve) => {
              element.addEventListener('vision-ready', resolve, { once: true });
            }),
        ),
      );
      const place = await fixture<HTMLElement>(html`<div>${elements}</div>`);
      await ready;
      place.append(elements[0]!);
      await elements[0]!.updateComplete;
      expect(await requestsFor(id)).to.equal(1);
    });

    it('reads a feed from the page itself', async () => {
      const element = banner({ lang: 'da' });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = await (await fetch(feedAddress(SECTIONS))).text();
      element.append(script);
      expect(seenIn(await shown(element))).to.contain('Fælles om mulighederne');
    });

    it('takes the feed of the provider around it', async () => {
      const feed = feedAddress(SECTIONS);
      const provider = await fixture(
        html`<vision-feed src=${feed}
          ><div><vision-banner lang="da"></vision-banner></div
        ></vision-feed>`,
      );
      const element = provider.querySelector('vision-banner')!;
      await until(() => seenIn(element).includes('Fælles om mulighederne'));
    });
  });

  describe('access', () => {
    for (const variant of ['line', 'strip', 'hero']) {
      it(`has no violation as ${variant}`, async () => {
        expect(await faultsIn(await show({ variant, logo: '' }))).to.deep.equal([]);
      });
    }

    it('hides with the attribute that every element hides with', async () => {
      const element = await show();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
});
