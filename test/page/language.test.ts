import { expect, fixture, html } from '@open-wc/testing';
import {
  chooseLanguage,
  chosenLanguage,
  nearestLang,
  onDocumentLanguage,
  onLanguageChosen,
} from '../../src/page/language.ts';
import { settled } from '../helpers/fake-time.ts';

const FEED = 'https://www.example.dk/vision.json';
const OTHER = 'https://www.example.dk/kultur.json';

describe('language', () => {
  describe('the reader’s choice', () => {
    afterEach(() => {
      chooseLanguage(FEED, undefined);
      chooseLanguage(OTHER, undefined);
    });

    it('holds for all widgets of the feed, and no other', () => {
      chooseLanguage(FEED, 'ar');
      expect(chosenLanguage(FEED)).to.equal('ar');
      expect(chosenLanguage(OTHER)).to.be.undefined;
    });

    it('tells the widgets of that feed, only when it changes', () => {
      const told: string[] = [];
      const stop = onLanguageChosen(FEED, () => told.push(chosenLanguage(FEED) ?? 'none'));
      const stopOther = onLanguageChosen(OTHER, () => told.push('other'));
      chooseLanguage(FEED, 'ar');
      chooseLanguage(FEED, 'ar');
      chooseLanguage(FEED, undefined);
      stop();
      chooseLanguage(FEED, 'tr');
      stopOther();
      expect(told).to.deep.equal(['ar', 'none']);
    });

    it('reaches every widget when one of them throws', () => {
      const errors: unknown[] = [];
      const real = globalThis.reportError;
      globalThis.reportError = (error) => errors.push(error);
      let told = 0;
      const stops = [
        onLanguageChosen(FEED, () => {
          throw new Error('mine');
        }),
        onLanguageChosen(FEED, () => (told += 1)),
      ];
      chooseLanguage(FEED, 'ar');
      for (const stop of stops) stop();
      globalThis.reportError = real;
      expect(told).to.equal(1);
      expect(errors).to.have.length(1);
    });
  });

  describe('nearestLang', () => {
    it('finds the language around an element, out of shadow roots too', async () => {
      const outer = await fixture<HTMLElement>(html`<section lang="en-GB"><div></div></section>`);
      const root = outer.querySelector('div')!.attachShadow({ mode: 'open' });
      const inner = document.createElement('p');
      root.append(inner);
      expect(nearestLang(inner)).to.equal('en-GB');
      inner.lang = 'ar';
      expect(nearestLang(inner)).to.equal('ar');
    });

    it('looks past an empty attribute', async () => {
      const outer = await fixture<HTMLElement>(html`<section lang="tr"><p lang=""></p></section>`);
      expect(nearestLang(outer.querySelector('p')!)).to.equal('tr');
    });

    it('says so where nothing states one', () => {
      const before = document.documentElement.lang;
      document.documentElement.removeAttribute('lang');
      expect(nearestLang(document.createElement('p'))).to.equal('');
      expect(nearestLang(document.body)).to.equal('');
      if (before) document.documentElement.lang = before;
    });
  });

  describe('onDocumentLanguage', () => {
    let before: string;
    beforeEach(() => {
      before = document.documentElement.lang;
    });
    afterEach(() => {
      document.documentElement.lang = before;
    });

    it('follows <html lang> until it is stopped', async () => {
      let told = 0;
      const stop = onDocumentLanguage(() => (told += 1));
      document.documentElement.lang = 'en';
      await settled();
      expect(told).to.equal(1);
      stop();
      document.documentElement.lang = 'da';
      await settled();
      expect(told).to.equal(1);
    });

    it('watches with one observer, however many listen, and none when nobody does', async () => {
      const Real = globalThis.MutationObserver;
      let made = 0;
      let running = 0;
      globalThis.MutationObserver = class extends Real {
        override observe(...args: Parameters<MutationObserver['observe']>): void {
          made += 1;
          running += 1;
          super.observe(...args);
        }
        override disconnect(): void {
          running -= 1;
          super.disconnect();
        }
      };
      let told = 0;
      const stops = Array.from({ length: 50 }, () => onDocumentLanguage(() => (told += 1)));
      document.documentElement.lang = 'en';
      await settled();
      for (const stop of stops) stop();
      globalThis.MutationObserver = Real;
      expect([made, told, running]).to.deep.equal([1, 50, 0]);
    });
  });
});
