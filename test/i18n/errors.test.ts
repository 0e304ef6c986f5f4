import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../src/feed/errors.ts';
import { errors, errorText } from '../../src/i18n/errors.ts';

const codes = Object.keys(errors.da) as FeedErrorCode[];
const everyText = codes.flatMap((code) => [errorText({ code }, 'da'), errorText({ code }, 'en')]);

describe('error words', () => {
  it('tells a server error plainly, and the status to who looks after the page', () => {
    const text = errorText(new FeedError('http', { status: 503 }), 'da');
    expect(text.title).to.equal('Indholdet kan ikke hentes lige nu');
    expect(text.advice).to.equal('Prøv igen om lidt.');
    expect(text.detail).to.equal('Serveren svarede med fejl 503.');
  });

  it('says where a file stops being JSON', () => {
    const error = new FeedError('not-json', { line: 3, column: 14 });
    expect(errorText(error, 'da').detail).to.equal(
      'Filen er ikke gyldig JSON: fejlen står på linje 3, tegn 14.',
    );
    expect(errorText(error, 'en').detail).to.contain('line 3, character 14');
  });

  it('says so when the answer is a web page', () => {
    const error = new FeedError('not-json', { html: true, line: 1, column: 1 });
    expect(errorText(error, 'da').detail).to.contain('webside');
    expect(errorText(error, 'en').detail).to.contain('web page');
  });

  it('keeps codes and numbers out of what readers of the page see', () => {
    for (const words of everyText) {
      expect(`${words.title} ${words.advice}`).to.not.match(/\d|JSON|CORS|HTML|feed/i);
    }
  });

  it('has a detail for a fault of which nothing is known', () => {
    for (const words of everyText) {
      expect(words.detail).to.not.contain('undefined');
    }
  });
});
