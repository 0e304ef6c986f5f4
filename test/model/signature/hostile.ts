import fc from 'fast-check';
import type { Employee } from '../../../src/model/signature/data.ts';

const NASTY = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `--><!--[if mso]><b>`,
  `&lt;b&gt; &amp;`,
  `%%UserPrincipalName%%`,
  `\\par}{\\field{\\*\\fldinst HYPERLINK "http://evil"}}`,
  `\\'e6 \\u230?`,
  `O'Brien "Bo" $env:X \`n`,
  `=HYPERLINK("http://evil")`,
  `</td></table><table>`,
  `{{name}} \${x}`,
  `\u202Egnp.exe`,
  `😀 \uD800 å\u030A`,
  `javascript:alert(1)`,
  'a\r\nBcc: x@y.dk',
];

/** What should stay text wherever it is put. */
export const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 10 }))
    .map((parts) => parts.join('')),
);

export const person: fc.Arbitrary<Employee> = fc.record({
  name: text,
  title: text,
  department: text,
  phone: text,
  mobile: text,
  email: text,
  address: text,
  ean: text,
  workingDays: text,
  privacyUrl: text,
});
