import { expect } from '@open-wc/testing';
import { parse } from 'zod/v4/core';
import { organisationSchema } from '../../../src/feed/schema/organisation.ts';
import { signatureSchema } from '../../../src/feed/schema/signature.ts';
import { visionSchema } from '../../../src/feed/schema/vision.ts';
import { signatureLines as words } from '../../../src/i18n/signature-lines.ts';
import { TEMPLATES } from '../../../src/model/signature/data.ts';
import { signatureOutputs, type SignatureOutputs } from '../../../src/model/signature/outputs.ts';
import { RULE_LIMIT, ruleHtml } from '../../../src/model/signature/rule.ts';
import { signatureSource } from '../../../src/model/signature/source.ts';
import { after, at, base, employee, feed, options, source } from './sample.ts';
import { readRtf } from './read-rtf.ts';

const HTML = ['classic', 'web', 'fragment', 'gmail', 'rule'] as const;

function outputs(changes: Parameters<typeof options>[0] = {}, from = source): SignatureOutputs {
  return signatureOutputs(employee, from, options(changes));
}

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a reader sees, line breaks and unbreakable spaces as spaces. */
function seen(html: string): string {
  const { body } = page(html.replaceAll('<br>', ' <br>').replaceAll('</td>', ' </td>'));
  return body.textContent.replace(/\s+/g, ' ').trim();
}

const PIXEL =
  'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"';

describe('signature outputs', () => {
  it('say who writes, from where, and how to answer', () => {
    const all = outputs();
    for (const text of [seen(all.classic), seen(all.web), seen(all.gmail), all.text]) {
      expect(text).to.include('Med venlig hilsen');
      expect(text).to.include('Projektlederen for Vision 2035');
      expect(text).to.include('Projektleder · Center for Kultur, Æstetik og Åbenhed');
      expect(text).to.include('Ishøj Kommune');
      expect(text).to.include('Ishøj Store Torv 20, 2635 Ishøj');
      expect(text).to.include('Tlf. +45 43 57 75 77 · Mobil +45 20 30 40 50');
      expect(text).to.include('projektleder@ishoj.dk · www.ishoj.dk');
      expect(text).to.include('Træffes mandag–torsdag kl. 9–15');
      expect(text).to.include('EAN 5798007640001 · CVR 11931316');
    }
  });

  it('carry the vision with its address in every form', () => {
    const all = outputs();
    for (const name of HTML) {
      const link = page(all[name]).querySelector('a[href="https://www.ishoj.dk/vision2035"]');
      expect(link?.textContent, name).to.equal('Fælles om mulighedernes Ishøj');
    }
    expect(all.text).to.include('Fælles om mulighedernes Ishøj: https://www.ishoj.dk/vision2035');
    const read = readRtf(all.rtf);
    expect(read.text).to.include('Fælles om mulighedernes Ishøj');
    expect(read.links).to.include('https://www.ishoj.dk/vision2035');
  });

  it('name the vision beside its sentence, or its year', () => {
    expect(outputs().text).to.include('\r\nVision 2035\r\n');
    const same = signatureSource(
      { ...feed, vision: { ...feed.vision, title: feed.vision.sentence, year: 2040 } },
      ['da'],
      base,
    );
    expect(outputs({}, same).text).to.include('\r\nVision 2040\r\n');
  });

  it('point at Digital Post and the privacy notice', () => {
    const links = [...page(outputs().web).querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://post.borger.dk/ishoj');
    expect(links).to.include('https://www.ishoj.dk/privatliv');
  });

  it('let the employee have another privacy notice, address and EAN number', () => {
    const mine = { ...employee, privacyUrl: 'https://x.dk/p', address: 'Havnen 1', ean: '579' };
    const { web } = signatureOutputs(mine, source, options({ codes: false }));
    expect(page(web).querySelector('a[href="https://x.dk/p"]')).to.exist;
    expect(seen(web)).to.include('Havnen 1').and.include('EAN 579').and.not.include('CVR');
    expect(seen(web)).not.to.include('Store Torv');
  });

  it('stay within 3,500 characters, the rule within 5,000', () => {
    for (const template of TEMPLATES) {
      const all = outputs({ template });
      for (const name of HTML) expect(all[name].length, `${template} ${name}`).to.be.below(3500);
    }
    const everything = ruleHtml(source, {
      words: words.da,
      campaign: source.campaigns[0],
      tokens: ['DisplayName', 'Title', 'Department', 'Company', 'StreetAddress', 'City'],
    });
    expect(everything.length).to.be.below(RULE_LIMIT);
  });

  it('are read alike in every encoding where the program reads files', () => {
    const { classic, rule, rtf } = outputs();
    for (const file of [classic, rule, rtf]) expect(file).to.match(/^[\r\n -~]+$/);
    expect(classic).to.include('charset=us-ascii');
  });

  it('is a whole page in the signature’s language on the web', () => {
    const document = page(outputs().web);
    expect(document.documentElement.lang).to.equal('da');
    expect(document.title).to.equal('Projektlederen for Vision 2035');
    expect(document.compatMode).to.equal('CSS1Compat');
  });

  describe('templates', () => {
    it('compact has no image, address or numbers', () => {
      const { web } = outputs({ template: 'compact' });
      expect(page(web).querySelector('img')).to.equal(null);
      expect(seen(web)).not.to.include('Store Torv').and.not.include('EAN');
      expect(seen(web)).to.include('Tlf. +45 43 57 75 77');
      expect(seen(web)).to.include('Fælles om mulighedernes Ishøj');
    });

    it('text has all the lines and no image', () => {
      const { web } = outputs({ template: 'text' });
      expect(page(web).querySelector('img')).to.equal(null);
      expect(seen(web)).to.equal(seen(outputs().web));
    });

    it('leave the greeting to the writer when asked', () => {
      expect(outputs({ greeting: false }).text).not.to.include('Med venlig hilsen');
    });
  });

  describe('mail programs', () => {
    it('get layout by tables no wider than 480 pixels, and no style sheet', () => {
      for (const name of HTML) {
        const document = page(outputs()[name]);
        const table = document.querySelector('table')!;
        expect(table.getAttribute('role')).to.equal('presentation');
        expect(table.style.maxWidth).to.equal('480px');
        expect(document.querySelector('style, link, script, svg, [class], [id]')).to.equal(null);
        for (const image of document.images) {
          expect(Number(image.getAttribute('width'))).to.be.at.most(480);
        }
      }
    });

    it('get images with sizes, without borders, with words in a face of their own', () => {
      for (const name of ['classic', 'web', 'fragment', 'gmail'] as const) {
        const images = [...page(outputs()[name]).images];
        expect(images.map(({ src }) => src)).to.deep.equal([
          'https://www.ishoj.dk/feed/logo.png',
          'https://www.ishoj.dk/feed/kick-off.png',
        ]);
        for (const image of images) {
          expect(image.getAttribute('border')).to.equal('0');
          expect(image.getAttribute('width')).to.match(/^\d+$/);
          expect(image.getAttribute('height')).to.match(/^\d+$/);
          expect(image.alt).not.to.equal('');
          expect(image.style.color).not.to.equal('');
          expect(image.style.fontSize).to.equal('14px');
        }
      }
    });

    it('draw images sharp: at half the size they have, within their place', () => {
      const [logo, banner] = [...page(outputs().web).images];
      expect([logo!.width, logo!.height]).to.deep.equal([150, 56]);
      expect([banner!.width, banner!.height]).to.deep.equal([480, 120]);
    });

    it('find a colour for every word', () => {
      for (const name of HTML) {
        const document = page(outputs()[name]);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const colored =
            walker.currentNode.parentElement!.closest<HTMLElement>('[style*="color:#"]');
          expect(colored, `${name}: ${walker.currentNode.textContent ?? ''}`).to.exist;
        }
      }
    });

    it('of Word’s engine read their line height rule before the height', () => {
      expect(outputs().classic).to.match(/mso-line-height-rule:exactly;font:14px\/20px/);
      expect(outputs().gmail).not.to.include('mso-');
    });

    it('shrink a banner on a phone, and nothing else', async () => {
      const frame = document.createElement('div');
      frame.style.width = '280px';
      frame.append(...page(outputs().web.replace(/src="[^"]*"/g, PIXEL)).body.childNodes);
      document.body.append(frame);
      const [logo, banner] = frame.querySelectorAll('img');
      await banner!.decode();
      const widths = [frame.scrollWidth, banner!.width, logo!.width];
      expect(widths).to.deep.equal([280, 280, 150]);
      frame.remove();
    });
  });

  describe('images that mail cannot carry', () => {
    const logo = (src: string, more: object = {}) =>
      signatureSource(
        {
          ...feed,
          organisation: { ...feed.organisation, logo: { ...feed.organisation.logo, src, ...more } },
        },
        ['da'],
        base,
      ).organisation.logo;

    for (const src of ['logo.svg', 'logo.webp?v=2', 'logo.avif', 'http://a.dk/logo.png']) {
      it(`leave out ${src}`, () => expect(logo(src)).to.equal(undefined));
    }
    it('leave out data in the address', () => {
      expect(logo('data:image/png;base64,iVBORw0KGgo=')).to.equal(undefined);
    });
    it('take the source they can show', () => {
      const sources = [
        { src: 'logo-600.png', width: 600 },
        { src: 'logo-300.png', width: 300 },
        { src: 'logo', width: 300, type: 'image/webp' },
      ];
      expect(logo('logo.svg', { sources })?.src).to.equal('https://www.ishoj.dk/feed/logo-300.png');
    });
    it('leave out images without a size', () => {
      expect(logo('logo.png', { width: undefined })).to.equal(undefined);
    });
  });

  describe('the campaign', () => {
    it('runs within its dates, to the minute', () => {
      const has = (moment: string) => outputs({ now: at(moment) }).text.includes('kick-off');
      expect(has('2024-04-30T23:59')).to.equal(false);
      expect(has('2024-05-01T00:00')).to.equal(true);
      expect(has('2024-05-29T16:59')).to.equal(true);
      expect(has('2024-05-29T17:00')).to.equal(false);
    });

    const campaign = (change: object) =>
      signatureSource(
        {
          ...feed,
          signature: {
            ...feed.signature,
            campaign: [{ ...feed.signature.campaign[0]!, ...change }],
          },
        },
        ['da'],
        base,
      );

    it('lasts through its last day', () => {
      const from = campaign({ until: '2024-05-29' });
      const last = { now: at('2024-05-29T23:59') };
      expect(outputs(last, from).text).to.include('kick-off');
      expect(outputs({ now: at('2024-05-30T00:00') }, from).text).not.to.include('kick-off');
    });

    it('holds a time with an offset against the world’s clock', () => {
      const from = campaign({ until: '2024-05-29T15:00Z' });
      expect(outputs({ now: at('2024-05-29T16:59') }, from).text).to.include('kick-off');
      expect(outputs({ now: at('2024-05-29T17:00') }, from).text).not.to.include('kick-off');
    });

    for (const [text, shown] of [
      ['Mød os på torvet', 'Mød os på torvet. Til og med 29. maj 2024.'],
      ['Mød os på torvet!', 'Mød os på torvet! Til og med 29. maj 2024.'],
      ['De 10 maratonløb', 'De 10 maratonløb. Til og med 29. maj 2024.'],
      ['Mød os 29/5 kl. 17', 'Mød os 29/5 kl. 17'],
      ['Mød os den 29. maj', 'Mød os den 29. maj'],
      ['Bål den første søndag i hver måned', 'Bål den første søndag i hver måned'],
    ] as const) {
      it(`says its date in words: "${text}"`, () => {
        expect(outputs({}, campaign({ text })).text).to.include(`\r\n${shown}: https:`);
      });
    }

    it('leaves no trace when it is over', () => {
      const { web, text } = outputs({ now: after });
      expect(page(web).images.length).to.equal(1);
      expect(text).not.to.include('kick-off');
    });
  });

  describe('the rule', () => {
    it('is the vision’s sentence alone', () => {
      expect(seen(outputs().rule)).to.equal('Fælles om mulighedernes Ishøj');
    });

    it('leaves tokens for Exchange, each in a block that is nothing when it is empty', () => {
      const html = ruleHtml(source, { words: words.da, tokens: ['DisplayName', 'Title'] });
      expect(html).to.include('%%DisplayName%%').and.include('%%Title%%');
      const filled = html.replace('%%DisplayName%%', 'Navn').replace('%%Title%%', '');
      const frame = document.createElement('div');
      frame.append(...page(filled).body.childNodes);
      document.body.append(frame);
      const blocks = [...frame.querySelectorAll('div')];
      expect(blocks.map(({ offsetHeight }) => offsetHeight > 0)).to.deep.equal([true, false, true]);
      frame.remove();
    });
  });

  it('say which version they are where nobody sees it', () => {
    const { classic, rule, rtf, web } = outputs();
    for (const output of [classic, rule, rtf, web])
      expect(output).to.include('vision-signature 7/1');
    expect(seen(classic)).not.to.include('vision-signature');
    expect(readRtf(rtf).text).not.to.include('vision-signature');
  });

  it('speak the languages there are words for, and mark what is in another', () => {
    const english = signatureSource(feed, ['en'], base);
    const { web, text } = signatureOutputs(employee, english, options({ words: words.en }));
    expect(text).to.include('Kind regards').and.include('Mobile +45 20 30 40 50');
    expect(text).to.include('Together on the opportunities of Ishøj');
    expect(page(web).documentElement.lang).to.equal('en');
    const post = page(web).querySelector('a[href*="borger.dk"]');
    expect(post?.getAttribute('lang')).to.equal('da');
  });

  it('are made of what the feed’s own schema reads', () => {
    const read = {
      language: feed.language,
      organisation: parse(organisationSchema, feed.organisation),
      vision: parse(visionSchema, feed.vision),
      signature: parse(signatureSchema, feed.signature),
    };
    const { text } = signatureOutputs(employee, signatureSource(read, ['da'], base), options());
    expect(text).to.equal(outputs().text);
  });

  it('do with a name alone', () => {
    const bare = signatureSource({ language: 'da' }, ['da']);
    const all = signatureOutputs({ name: 'Borgerservice' }, bare, options());
    expect(all.text).to.equal('Med venlig hilsen\r\n\r\nBorgerservice\r\n');
    expect(seen(all.web)).to.equal('Med venlig hilsen Borgerservice');
  });
});
