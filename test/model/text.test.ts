import { expect } from '@open-wc/testing';
import { bestText, directionOf } from '../../src/model/text.ts';

const hello = { da: 'Hej', en: 'Hello', ar: 'مرحبا', 'pt-BR': 'Oi' };

describe('bestText', () => {
  it('takes a plain text to be in the feed’s language', () => {
    expect(bestText('Hej', ['en'], 'da')).to.deep.equal({ text: 'Hej', lang: 'da' });
  });

  it('takes the reader’s language, whatever its case', () => {
    expect(bestText(hello, ['ar'], 'da')).to.deep.equal({ text: 'مرحبا', lang: 'ar' });
    expect(bestText(hello, ['EN'], 'da').text).to.equal('Hello');
    expect(bestText(hello, ['pt_br'], 'da').lang).to.equal('pt-BR');
  });

  it('takes the same language of another region', () => {
    expect(bestText(hello, ['da-DK'], 'en').text).to.equal('Hej');
    expect(bestText(hello, ['pt'], 'da').text).to.equal('Oi');
    expect(bestText(hello, ['pt-PT'], 'da').text).to.equal('Oi');
  });

  it('takes the closest of several', () => {
    const chinese = { 'zh-Hans': '简', 'zh-Hant': '繁', zh: '中' };
    expect(bestText(chinese, ['zh-Hant-TW'], 'da').text).to.equal('繁');
    expect(bestText(chinese, ['zh-SG'], 'da').text).to.equal('中');
    expect(bestText({ 'en-US': 'color', en: 'colour' }, ['en-GB'], 'da').text).to.equal('colour');
  });

  it('knows the two kinds of Norwegian as one language', () => {
    expect(bestText({ en: 'Hi', nn: 'Hei' }, ['nb-NO'], 'en').text).to.equal('Hei');
    expect(bestText({ en: 'Hi', nb: 'Hei' }, ['no'], 'en').text).to.equal('Hei');
    expect(bestText({ nn: 'nynorsk', nb: 'bokmål' }, ['nb-NO'], 'en').text).to.equal('bokmål');
  });

  it('tries the reader’s languages in their order, each by its near kin too', () => {
    expect(bestText(hello, ['tr', 'da-DK', 'en'], 'en').text).to.equal('Hej');
  });

  it('falls back to the feed’s language, then English, then the first', () => {
    expect(bestText(hello, ['tr'], 'da').text).to.equal('Hej');
    expect(bestText({ ar: 'مرحبا', en: 'Hello' }, ['tr'], 'da').text).to.equal('Hello');
    expect(bestText({ ar: 'مرحبا', uk: 'Привіт' }, ['tr'], 'da').lang).to.equal('ar');
  });

  it('passes over empty translations', () => {
    expect(bestText({ en: ' ', da: 'Hej' }, ['en'], 'da')).to.deep.equal({
      text: 'Hej',
      lang: 'da',
    });
  });

  it('has an empty text where there is none', () => {
    expect(bestText({}, ['en'], 'da')).to.deep.equal({ text: '', lang: 'da' });
    expect(bestText({ en: '' }, ['en'], 'da')).to.deep.equal({ text: '', lang: 'da' });
  });

  it('does not mistake odd tags for languages', () => {
    expect(bestText(hello, ['', '-', 'constructor', '__proto__'], 'da').text).to.equal('Hej');
  });
});

describe('directionOf', () => {
  it('is right to left for the scripts that are', () => {
    for (const lang of ['ar', 'ar-EG', 'ar_EG', 'fa', 'he', 'ur', 'ckb', 'ps', 'dv', 'yi', 'ug']) {
      expect(directionOf(lang), lang).to.equal('rtl');
    }
  });

  it('is left to right for the others and for what is no language', () => {
    for (const lang of ['da', 'en', 'tr', 'uk', 'ku', 'so', 'zh-Hant', '', 'x', 'not a tag', '%']) {
      expect(directionOf(lang), lang).to.equal('ltr');
    }
  });

  it('follows the script a tag names', () => {
    expect(directionOf('ku-Arab')).to.equal('rtl');
    expect(directionOf('az-Arab-IR')).to.equal('rtl');
    expect(directionOf('ar-Latn')).to.equal('ltr');
  });
});
