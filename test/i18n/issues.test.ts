import { expect } from '@open-wc/testing';
import { issues, issueText } from '../../src/i18n/issues.ts';
import type { Issue, IssueCode } from '../../src/model/issue.ts';

/** Fails to compile where a code has no words, or words have no code. */
const codes: Readonly<Record<IssueCode, unknown>> = issues.da.reasons;
const isCode = (code: string): code is IssueCode => code in codes;

const issue = (more: Partial<Issue>): Issue => ({
  code: 'missing',
  path: 'events[3].end',
  dropped: 'part',
  ...more,
});

describe('words for issues', () => {
  it('give the reason and the field', () => {
    expect(issueText(issue({ code: 'end-before-start' }), 'da')).to.equal('Slut ligger før start');
    expect(issueText(issue({ code: 'end-before-start' }), 'en')).to.equal(
      'The end is before the start',
    );
    expect(issueText(issue({}), 'da')).to.equal('Feltet end mangler');
    expect(issueText(issue({ path: 'events[3].goals[0]' }), 'en')).to.equal(
      'The field goals is missing',
    );
    expect(issueText(issue({ path: 'goals[0].title["zh-Hant"]' }), 'en')).to.equal(
      'The field title is missing',
    );
  });

  it('say what an unknown word is shown as, and which words are known', () => {
    const unknown = issue({
      code: 'unknown-word',
      path: 'initiatives[0].status',
      value: 'plannet',
      known: ['idea', 'planned', 'done'],
      shownAs: 'planned',
    });
    expect(issueText(unknown, 'da')).to.equal(
      'Ukendt ord »plannet« i status: vises som planlagt. Skriv idea, planned eller done',
    );
    expect(issueText(unknown, 'en')).to.equal(
      'Unknown word "plannet" in status: shown as planned. Write idea, planned or done',
    );
  });

  it('are there for every code, with and without a value', () => {
    for (const code of Object.keys(codes).filter(isCode)) {
      for (const language of ['da', 'en'] as const) {
        for (const value of [{}, { value: '7' }]) {
          const words = issueText(issue({ code, ...value }), language);
          expect(words, code).to.have.length.above(8);
          expect(words, code).not.to.match(/undefined|null/);
        }
      }
    }
  });
});
