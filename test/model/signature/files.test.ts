import { expect } from '@open-wc/testing';
import { signatureFiles } from '../../../src/model/signature/files.ts';
import { signatureOutputs } from '../../../src/model/signature/outputs.ts';
import { employee, options, source } from './sample.ts';

const outputs = signatureOutputs(employee, source, options());

describe('signatureFiles', () => {
  it('are named as Outlook will have it', () => {
    const names = signatureFiles(outputs, 'Ishøj: Vision/2035').map(({ name }) => name);
    expect(names).to.deep.equal([
      'Ishøj Vision 2035.htm',
      'Ishøj Vision 2035.rtf',
      'Ishøj Vision 2035.txt',
      'Ishøj Vision 2035.html',
    ]);
  });

  it('read back as they were, each in its encoding', () => {
    const [htm, rtf, txt, html] = signatureFiles(outputs, 'x').map(({ bytes }) => bytes);
    expect(new TextDecoder('windows-1252').decode(htm)).to.equal(outputs.classic);
    expect(new TextDecoder('windows-1252').decode(rtf)).to.equal(outputs.rtf);
    expect([txt![0], txt![1]]).to.deep.equal([0xff, 0xfe]);
    expect(new TextDecoder('utf-16le').decode(txt)).to.equal(outputs.text);
    expect(new TextDecoder('utf-8').decode(html)).to.equal(outputs.web);
  });
});
