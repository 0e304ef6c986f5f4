import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import '../../../src/widgets/banner/define.ts';
import type { VisionBanner } from '../../../src/widgets/banner/banner.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { feedAddress, seenIn, shown } from '../../helpers/widget.ts';

const SENTENCE = { da: 'Fælles om mulighederne', en: 'Together', tr: 'Birlikte', ar: 'معًا' };
const SEVERAL = { vision: { title: SENTENCE, sentence: SENTENCE } };
const ONE = { vision: { title: 'Fælles om mulighederne' } };

function show(feed: string, variant = 'hero'): Promise<VisionBanner> {
  const element = document.createElement('vision-banner');
  Object.assign(element, { feed, variant, lang: 'da' });
  return shown(element);
}

const optionsOf = ({ renderRoot }: VisionBanner): HTMLInputElement[] => [
  ...renderRoot.querySelectorAll<HTMLInputElement>('.languages input'),
];

async function choice(element: VisionBanner): Promise<HTMLInputElement[]> {
  await until(() => optionsOf(element).length > 0, 'a choice of language');
  return optionsOf(element);
}

describe('vision-banner, languages', () => {
  it('offers the languages of the feed by their own names', async () => {
    const element = await show(feedAddress(SEVERAL));
    const names = (await choice(element)).map(({ labels }) => labels?.[0]?.textContent.trim());
    expect(names).to.deep.equal(['Dansk', 'English', 'Türkçe', 'العربية']);
  });

  it('speaks the language that is chosen, and so does every widget of the feed', async () => {
    const feed = feedAddress(SEVERAL);
    const [element, other] = [await show(feed), await show(feed, 'strip')];
    (await choice(element))[2]?.click();
    await until(() => seenIn(other).includes('Birlikte'), 'the other banner in Turkish');
    expect(seenIn(element)).to.contain('Birlikte');
    expect(optionsOf(element).findIndex(({ checked }) => checked)).to.equal(2);
  });

  it('keeps the room of the choice until it is there, and none where there is no choice', async () => {
    const element = await show(feedAddress(SEVERAL));
    const heading = element.renderRoot.querySelector('.sentence');
    const before = heading?.getBoundingClientRect().top;
    await choice(element);
    expect(heading?.getBoundingClientRect().top).to.equal(before);
    const single = await show(feedAddress(ONE));
    expect(single.renderRoot.querySelector('.languages')).to.equal(null);
  });

  it('has no fault of access with the choice shown', async () => {
    const element = await show(feedAddress(SEVERAL));
    await choice(element);
    expect(await faultsIn(element)).to.deep.equal([]);
  });
});
