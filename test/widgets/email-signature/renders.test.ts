import { expect, fixture, html } from '@open-wc/testing';
import { seenIn, failed, feedAddress, shown } from '../../helpers/widget.ts';
import { endpoint, uniqueId } from '../../helpers/http.ts';
import {
  all,
  appears,
  labelled,
  one,
  SECTIONS,
  show,
  signatureText,
  widget,
  write,
} from './fixture.ts';

describe('vision-email-signature', () => {
  describe('renders', () => {
    it('shows the form and the signature it makes, before anything is written', async () => {
      const element = await show();
      expect(seenIn(element)).to.contain('Lav din mailsignatur');
      for (const label of ['Navn', 'Stilling', 'Afdeling', 'Telefon', 'Mobil', 'E-mail']) {
        expect(labelled(element, label).value).to.equal('');
      }
      expect(signatureText(element)).to.contain('Dit navn Din stilling Eksempel Kommune');
      expect(signatureText(element)).to.contain('Fælles om mulighederne');
    });

    it('shows what is written, as it is written', async () => {
      const element = await show();
      await write(element, 'Navn', 'Projektleder Æble');
      await write(element, 'Afdeling', 'Kultur & Fritid');
      expect(signatureText(element)).to.contain(
        'Med venlig hilsen Projektleder Æble Kultur & Fritid',
      );
      expect(signatureText(element)).to.not.contain('Dit navn');
    });

    it('shows the campaign that runs, and no other', async () => {
      const text = signatureText(await show());
      expect(text).to.contain('Borgermøde onsdag den 29. maj 2900');
      expect(text).to.not.contain('der har været');
    });

    it('shows the other ways it is seen when they come into view, read out once only', async () => {
      const element = await show();
      one(element, '.looks').scrollIntoView();
      await appears(element, '[data-look]');
      expect(all(element, '[data-look]').map(({ dataset }) => dataset.look)).to.deep.equal([
        'dark',
        'blocked',
        'phone',
        'classic',
      ]);
      for (const mail of all(element, '[data-look] .mail')) {
        expect(mail.inert).to.equal(true);
        expect(mail.getAttribute('aria-hidden')).to.equal('true');
        expect(mail.innerText).to.contain('Fælles om mulighederne');
      }
    });

    it('turns the colours in the dark, and puts words where images are blocked', async () => {
      const element = await show();
      one(element, '.looks').scrollIntoView();
      const dark = await appears(element, '[data-look="dark"] td');
      expect(getComputedStyle(one(element, '.result td')).color).to.equal('rgb(31, 42, 51)');
      expect(getComputedStyle(dark).color).to.equal('rgb(207, 220, 232)');
      expect(all(element, '[data-look="blocked"] img')).to.have.length(0);
      expect(one(element, '[data-look="blocked"] .blocked').textContent).to.equal(
        'Eksempel Kommune',
      );
    });
  });

  describe('properties', () => {
    it('takes the details from the page, and numbers in any form', async () => {
      const element = await show({
        name: 'Projektleder',
        'job-title': 'Rådgiver',
        phone: '43577577',
        ean: '5798007640001',
      });
      expect(labelled(element, 'Navn').value).to.equal('Projektleder');
      expect(labelled(element, 'Telefon').value).to.equal('+45 43 57 75 77');
      const text = signatureText(element);
      expect(text).to.contain('Projektleder Rådgiver');
      expect(text).to.contain('+45 43 57 75 77');
      expect(text).to.contain('EAN 5798007640001');
    });

    it('begins with the template the author asks for', async () => {
      const element = await show({ template: 'compact' });
      expect(labelled(element, 'Skabelon').value).to.equal('compact');
      expect(signatureText(element)).to.not.contain('Torvet 1');
    });

    it('offers only the templates of the feed', async () => {
      const element = await show(
        {},
        { ...SECTIONS, signature: { ...SECTIONS.signature, templates: ['text'] } },
      );
      expect(element.renderRoot.querySelector('#template')).to.equal(null);
      expect(element.renderRoot.querySelector('.result img')).to.equal(null);
    });

    it('shows its heading on the level the page asks for', async () => {
      const element = await show({ heading: 'Signaturen', 'heading-level': '3' });
      expect(one(element, 'h3').textContent.trim()).to.equal('Signaturen');
      expect(all(element, 'h4').length).to.be.above(0);
    });

    it('writes the signature in the language that is chosen for it', async () => {
      const element = await show();
      const language = labelled(element, 'Signaturens sprog');
      language.value = 'en';
      language.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(signatureText(element)).to.contain('Together for opportunities');
      expect(one(element, '.result table').lang).to.equal('en');
      expect(seenIn(element)).to.contain('Lav din mailsignatur');
    });

    it('darkens a colour that could not be read', async () => {
      const element = await show({ accent: '#ffcc00' });
      const color = () => getComputedStyle(one(element, '.result b a')).color;
      await appears(element, '.result b a');
      const bright = 'rgb(255, 204, 0)';
      expect(color()).to.not.equal(bright);
    });

    it('speaks English where the page does', async () => {
      const element = await show({ lang: 'en' });
      expect(seenIn(element)).to.contain('Make your e-mail signature');
      expect(signatureText(element)).to.contain('Together for opportunities');
    });
  });

  describe('states', () => {
    it('shows its fallback until the feed is there', async () => {
      const element = await fixture<HTMLElement>(
        html`<vision-email-signature feed=${endpoint('hang', uniqueId())}
          >Skriv til IT</vision-email-signature
        >`,
      );
      expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    });

    it('says that the feed cannot be had', async () => {
      const element = widget({ feed: endpoint('status/404', uniqueId()), lang: 'da' });
      expect(await failed(element)).to.equal('http');
    });

    it('makes a signature of a feed that says nothing about signatures', async () => {
      const element = await show({ name: 'Projektleder' }, {});
      expect(signatureText(element)).to.equal('Med venlig hilsen Projektleder');
    });

    it('draws what a broken section has left', async () => {
      const element = await shown(
        widget({
          lang: 'da',
          feed: feedAddress({
            ...SECTIONS,
            signature: { templates: ['svævende'], campaign: [{ text: 7 }], oldSlogans: 'nej' },
          }),
        }),
      );
      expect(signatureText(element)).to.contain('Fælles om mulighederne');
    });
  });
});
