import { expect } from '@open-wc/testing';
import { signatureCoverage } from '../../../src/i18n/signature-coverage.ts';
import {
  COVERAGE,
  SENDERS,
  SENDING_CLIENTS,
  type Route,
  type Sender,
  type SendingClient,
  type Why,
} from '../../../src/model/signature/coverage.ts';

// Everything in the table has its words; checked by the compiler.
const routes: Readonly<Record<Route, string>> = signatureCoverage.da.routes;
const reasons: Readonly<Record<Why, string>> = signatureCoverage.da.why;
const senders: Readonly<Record<Sender, string>> = signatureCoverage.da.senders;
const clients: Readonly<Record<SendingClient, string>> = signatureCoverage.da.clients;

describe('COVERAGE', () => {
  it('says of every sender and program how it is reached, or why it is not', () => {
    for (const sender of SENDERS) {
      for (const client of SENDING_CLIENTS) {
        const { route, why } = COVERAGE[sender][client];
        expect(routes[route]).not.to.equal('');
        if (route === 'none') expect(why).not.to.equal(undefined);
        if (why) expect(reasons[why]).to.match(/[.]$/);
      }
    }
    expect(Object.keys(senders)).to.deep.equal([...SENDERS]);
    expect(Object.keys(clients)).to.deep.equal([...SENDING_CLIENTS]);
  });

  it('comes to the rule last, and says what is wrong with it', () => {
    for (const sender of SENDERS) {
      for (const client of SENDING_CLIENTS) {
        const { route, fallback, why } = COVERAGE[sender][client];
        if (route === 'rule')
          expect([fallback, why]).to.deep.equal([undefined, 'under-the-thread']);
      }
    }
  });
});
