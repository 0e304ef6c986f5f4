import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { signatureScripts } from '../../../src/i18n/signature-scripts.ts';
import { psDate, psList, psString } from '../../../src/model/signature/powershell/quote.ts';
import {
  createRuleScript,
  detectScript,
  outlookWebScript,
  remediateScript,
  removeRuleScript,
  reportScript,
  type Script,
} from '../../../src/model/signature/powershell.ts';
import { readPowerShell, valuesOf } from './read-powershell.ts';

const NASTY = [
  "O'Brien",
  "'; Remove-Item C:\\ -Recurse; '",
  '\u2019; Remove-Item x; \u2018',
  '\u201A\u201B\u2018\u2019',
  '"$(Remove-Item x)"',
  '$env:USERPROFILE ${x} $(y)',
  'a`n`"b`',
  '\\u0027; x',
  '\\',
  'æøå ÆØÅ é 😀',
  '<# x #>',
  '# x',
  "@'\r\nx\r\n'@",
  '\0\r\n\u0085\u2028',
  '{0} {1} {{',
  '%%DisplayName%%',
  'åben\u00A0by',
];

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string()).map((parts) => parts.join('')),
);

function scripts(value: string, words = signatureScripts.da): Script[] {
  const rule = { name: value, html: value, sentence: value, mark: 'vision-signature 7/1', words };
  const place = { name: 'Ishøj Kommune', folder: value, words };
  return [
    createRuleScript({ ...rule, from: '2024-05-01', until: '2024-05-29T17:00' }),
    removeRuleScript(rule),
    outlookWebScript({ words }),
    reportScript({ sentence: value, oldSlogans: [value, 'x', value], words }),
    detectScript(place),
    remediateScript({ ...place, makeDefault: true }),
  ];
}

describe('psString', () => {
  it('means what was typed, whatever was typed', () => {
    fc.assert(
      fc.property(text, (value) => {
        const written = psString(value);
        expect(written).to.match(/^[ -~]+$/);
        const tokens = readPowerShell(written);
        expect(valuesOf(tokens)).to.deep.equal([value]);
        const code = tokens.filter(({ kind }) => kind !== 'verbatim').map(({ text: part }) => part);
        expect(['', '[regex]::Unescape(,)']).to.include(code.join(','));
      }),
    );
  });

  it('leaves plain values readable', () => {
    expect(psString('Vision 2035')).to.equal("'Vision 2035'");
    expect(psString('Ishøj')).to.equal("[regex]::Unescape('Ish\\u00f8j')");
  });

  it('writes lists and dates', () => {
    expect(valuesOf(readPowerShell(psList(['a', "b'"])))).to.deep.equal(['a', "b'"]);
    expect(psList([])).to.equal('@()');
    expect(psDate('2024-05-29')).to.include("('2024-05-29T00:00')");
    expect(psDate('2024-05-29', true)).to.include("('2024-05-30T00:00')");
    expect(psDate('2024-05-29T17:00', true)).to.include("('2024-05-29T17:00')");
    expect(psDate('2024-05-29T17:00+02:00')).to.match(/^\[datetimeoffset\].*LocalDateTime$/);
  });
});

describe('PowerShell scripts', () => {
  it('are ASCII, so that every PowerShell and Intune read them alike', () => {
    for (const words of [signatureScripts.da, signatureScripts.en]) {
      for (const { text: script } of scripts('æøå ’', words)) {
        expect(script).to.match(/^[\r\n -~]+$/);
        expect(script.replaceAll('\r\n', '')).not.to.include('\n');
      }
    }
  });

  it('hold values as data: the code around them is the same, whatever they are', () => {
    const shape = (script: Script) =>
      readPowerShell(script.text).map((token) => {
        if (token.kind === 'verbatim') return 'value';
        // A value with signs to escape stands in a call that decodes it.
        return token.text.replaceAll('[regex]::Unescape(', '').replace(/^\)/, '');
      });
    const join = (parts: string[]) => parts.join(' ').replace(/[\s()]+/g, ' ');
    const usual = scripts('x').map((script) => join(shape(script)));
    fc.assert(
      fc.property(text, (value) => {
        const hostile = scripts(value).map((script) => join(shape(script)));
        expect(hostile).to.deep.equal(usual);
      }),
      { numRuns: 60 },
    );
  });

  it('hold every value as it was given', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [create, , , report, detect] = scripts(value);
        expect(valuesOf(readPowerShell(create!.text))).to.include(value);
        expect(
          valuesOf(readPowerShell(report!.text)).filter((found) => found === value).length,
        ).to.be.at.least(value === 'x' ? 4 : 3);
        expect(valuesOf(readPowerShell(detect!.text))).to.include(value);
      }),
      { numRuns: 60 },
    );
  });

  it('never read a string of ours with a value in it', () => {
    for (const { text: script } of scripts('x')) {
      expect(readPowerShell(script).filter(({ kind }) => kind === 'expandable')).to.satisfy(
        (found: { text: string }[]) => found.every(({ text: part }) => part === `"'"`),
      );
    }
  });

  it('say everything in the admin’s language', () => {
    const [create] = scripts('x');
    expect(valuesOf(readPowerShell(create!.text))).to.include(signatureScripts.da.rule.Created);
  });

  describe('the rule', () => {
    const [create, remove] = scripts('Vision') as [Script, Script];

    it('goes out of the way of signed and encrypted mail, and of mails that have the line', () => {
      for (const part of [
        "ApplyHtmlDisclaimerFallbackAction = 'Ignore'",
        "ExceptIfMessageTypeMatches = 'Encrypted'",
        "'multipart/signed'",
        'pkcs7-mime',
        'ExceptIfSubjectOrBodyContainsWords = @($Settings.Sentence)',
        "SentToScope = 'NotInOrganization'",
        'ActivationDate = $Settings.From',
        'ExpiryDate = $Settings.Until',
      ]) {
        expect(create.text).to.include(part);
      }
    });

    it('is created switched off, and can be undone', () => {
      expect(create.text).to.include('-Enabled ([bool]$Enable)');
      expect(remove.text).to.include('Remove-TransportRule');
      expect(remove.text).to.include("-notlike 'vision-signature*'");
    });

    it('keeps names and exceptions within what Exchange takes', () => {
      const long = scripts('ord '.repeat(60).trim())[0]!;
      const values = valuesOf(readPowerShell(long.text));
      expect(values).to.include('ord '.repeat(16));
      expect(values.some((value) => value.length <= 128 && /^(ord )+ord$/.test(value))).to.equal(
        true,
      );
    });
  });

  it('that only report change nothing', () => {
    const [, , , report, detect] = scripts('x') as [Script, Script, Script, Script, Script];
    for (const { text: script } of [report, detect]) {
      expect(script).not.to.match(/\b(?:Set|New|Remove|Enable|Copy|Move)-(?!Object)\w+/);
    }
  });

  it('name tenant-wide effects before they happen', () => {
    const { text: script } = outlookWebScript({ words: signatureScripts.da });
    const warned = script.indexOf('Write-Warning $Words.TenantWide');
    const changed = script.indexOf(
      'Set-OrganizationConfig -PostponeRoamingSignaturesUntilLater $true\r\n',
    );
    expect(warned).to.be.above(0);
    expect(changed).to.be.above(warned);
    expect(script.indexOf('Write-Json $Backup $state')).to.be.below(changed);
  });

  it('touch only files that are ours', () => {
    const { text: script } = remediateScript({
      name: 'Ishøj: Kommune',
      folder: String.raw`\\server\signaturer`,
      words: signatureScripts.da,
    });
    expect(valuesOf(readPowerShell(script))).to.include('Ishøj Kommune');
    expect(script).to.include("-notlike '*vision-signature*'");
    expect(script).not.to.match(/Remove-Item|-Recurse/);
  });
});
