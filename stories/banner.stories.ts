import { html } from 'lit';
import '../src/widgets/banner/define.ts';
import type { BannerVariant } from '../src/widgets/banner/banner.ts';
import { BALLERUP, inlineFeed, ISHOJ, MISSING } from './helpers/feed.ts';

interface Options {
  variant: BannerVariant;
  logo: boolean;
  heading: string;
  headingLevel: number;
  goal: string;
}

export default {
  title: 'Widgets/Banner',
  component: 'vision-banner',
  args: { variant: 'hero', logo: false, heading: '', headingLevel: 2, goal: '' },
  argTypes: { variant: { control: 'inline-radio', options: ['line', 'strip', 'hero'] } },
  render: ({ variant, logo, heading, headingLevel, goal }: Options) =>
    html`<vision-banner
      feed=${ISHOJ}
      variant=${variant}
      ?logo=${logo}
      heading=${heading}
      heading-level=${headingLevel}
      goal=${goal}
    ></vision-banner>`,
};

export const Hero = {};

export const Strip = { args: { variant: 'strip' } };

export const Line = { args: { variant: 'line' } };

export const WithLogo = { args: { variant: 'strip', logo: true } };

export const OneGoal = { args: { goal: 'klima' } };

export const English = { parameters: { language: 'en' } };

/** Arabic reads from the right, and so does the whole banner. */
export const RightToLeft = { parameters: { language: 'ar', direction: 'rtl' } };

export const Dark = { parameters: { theme: 'dark' } };

export const Narrow = {
  render: () =>
    html`<div class="narrow"><vision-banner feed=${ISHOJ} variant="hero"></vision-banner></div>`,
};

/** Another municipality, the same code. */
export const AnotherMunicipality = {
  render: () => html`<vision-banner feed=${BALLERUP} variant="hero"></vision-banner>`,
};

/** A page that sets none of our tokens gets a banner in its own colour. */
export const WithoutTheme = {
  render: () =>
    html`<div class="no-theme">
      <vision-banner feed=${ISHOJ} variant="strip"></vision-banner>
      <vision-banner feed=${ISHOJ} variant="hero"></vision-banner>
    </div>`,
};

/** Until the feed is there, and where it has no vision, the old slogan stands. */
export const Fallback = {
  render: () =>
    html`<vision-banner variant="line">${inlineFeed()}<span>Byen for alle</span></vision-banner>`,
};

export const Failed = {
  render: () => html`<vision-banner feed=${MISSING}><p>Byen for alle</p></vision-banner>`,
};

export const Stale = {
  render: () =>
    html`<vision-banner variant="hero"
      >${inlineFeed({
        updated: '2024-03-13T09:00:00+01:00',
        staleAfter: 'P14D',
        vision: { title: 'Fælles om mulighederne', year: 2035 },
      })}</vision-banner
    >`,
};

/** One goal cannot be shown; the others are. */
export const PartlyBroken = {
  render: () =>
    html`<vision-banner variant="hero"
      >${inlineFeed({
        vision: { title: 'Fælles om mulighederne', year: 'snart', url: 'javascript:alert(1)' },
        goals: [
          { id: 'sundhed', title: 'Sunde liv', summary: 'Det er nemt at leve sundt.' },
          { id: 'uden-titel' },
        ],
      })}</vision-banner
    >`,
};

export const LongWords = {
  render: () =>
    html`<div class="narrow">
      <vision-banner variant="hero"
        >${inlineFeed({
          vision: {
            title: 'Speciallægepraksisplanlægningsstabiliseringsperiode for hele kommunen',
            year: 2035,
          },
          goals: [
            {
              id: 'a',
              title: 'Kommunalbestyrelsesmedlemmernes medborgerskabsinddragelse',
              summary: 'En kort tekst.',
            },
          ],
        })}</vision-banner
      >
    </div>`,
};
