import { html } from 'lit';
import '../src/widgets/email-signature/define.ts';
import { BALLERUP, inlineFeed, ISHOJ, MISSING } from './helpers/feed.ts';

interface Options {
  views: string;
  view: string;
  template: string;
  name: string;
  jobTitle: string;
  heading: string;
}

export default {
  title: 'Widgets/EmailSignature',
  component: 'vision-email-signature',
  args: {
    views: 'person find',
    view: '',
    template: '',
    name: 'Projektleder',
    jobTitle: 'Center for Kultur og Fritid',
    heading: '',
  },
  argTypes: {
    template: { control: 'inline-radio', options: ['', 'full', 'compact', 'text'] },
  },
  render: ({ views, view, template, name, jobTitle, heading }: Options) =>
    html`<vision-email-signature
      feed=${ISHOJ}
      views=${views}
      view=${view}
      template=${template}
      name=${name}
      job-title=${jobTitle}
      heading=${heading}
    ></vision-email-signature>`,
};

export const Person = {};

/** Nothing is filled in yet. */
export const Empty = { args: { name: '', jobTitle: '' } };

export const Compact = { args: { template: 'compact' } };

export const TextOnly = { args: { template: 'text' } };

/** Every field, and numbers that cannot be called. */
export const EverythingFilledIn = {
  render: () =>
    html`<vision-email-signature
      feed=${ISHOJ}
      codes
      name="Projektlederen for Vision 2035"
      job-title="Projektleder"
      department="Center for Kultur, Fritid og Medborgerskab"
      phone="7577"
      mobile="20304050"
      email="projektleder@ishoj.dk"
      address="Ishøj Store Torv 1, 2635 Ishøj"
      ean="5790000000005"
      working-days="mandag–torsdag kl. 9–15"
      privacy-url="https://www.ishoj.dk/databeskyttelse"
    ></vision-email-signature>`,
};

export const English = { parameters: { language: 'en' } };

/** The page reads from the right; the signature stays in a language we have words in. */
export const RightToLeft = { parameters: { language: 'ar', direction: 'rtl' } };

export const Dark = { parameters: { theme: 'dark' } };

export const Narrow = {
  render: () =>
    html`<div class="narrow">
      <vision-email-signature feed=${ISHOJ} name="Projektleder"></vision-email-signature>
    </div>`,
};

/** Another municipality, the same code. */
export const AnotherMunicipality = {
  render: () =>
    html`<vision-email-signature feed=${BALLERUP} name="Projektleder"></vision-email-signature>`,
};

export const Find = { args: { views: 'find' } };

export const Many = { args: { views: 'many' } };

export const Coverage = { args: { views: 'coverage' } };

export const Exchange = { args: { views: 'exchange' } };

export const Scripts = { args: { views: 'scripts' } };

/** All a mail admin needs, in one place. */
export const MailAdmin = {
  args: { views: 'coverage many scripts exchange find', heading: 'Udrulning' },
};

/** Hostile names stay text. */
export const HostileNames = {
  args: { name: '<img src=x onerror=alert(1)> "Æ" & Søn', jobTitle: '{\\rtf1} $(whoami) =1+1' },
};

export const LongWords = {
  render: () =>
    html`<div class="narrow">
      <vision-email-signature
        feed=${ISHOJ}
        name="Speciallægepraksisplanlægningsstabiliseringskoordinatoren"
        department="Medborgerskabsinddragelsesafdelingen"
      ></vision-email-signature>
    </div>`,
};

/** A feed that says nothing about signatures still makes one. */
export const NoSignatureSection = {
  render: () =>
    html`<vision-email-signature name="Projektleder"
      >${inlineFeed({ vision: { title: 'Fælles om mulighederne', year: 2035 } })}</vision-email-signature
    >`,
};

export const Stale = {
  render: () =>
    html`<vision-email-signature name="Projektleder"
      >${inlineFeed({
        updated: '2024-03-13T09:00:00+01:00',
        staleAfter: 'P14D',
        vision: { title: 'Fælles om mulighederne', year: 2035 },
      })}</vision-email-signature
    >`,
};

export const PartlyBroken = {
  render: () =>
    html`<vision-email-signature name="Projektleder"
      >${inlineFeed({
        vision: { title: 'Fælles om mulighederne', url: 'javascript:alert(1)' },
        organisation: { name: 'Eksempel Kommune', phone: 'ring bare' },
        signature: { templates: ['svævende'], campaign: [{ text: 7 }] },
      })}</vision-email-signature
    >`,
};

/** The fallback stands until the feed is there. */
export const Loading = {
  render: () => html`<vision-email-signature><p>Skriv til IT.</p></vision-email-signature>`,
};

export const Failed = {
  render: () =>
    html`<vision-email-signature feed=${MISSING}><p>Skriv til IT.</p></vision-email-signature>`,
};
