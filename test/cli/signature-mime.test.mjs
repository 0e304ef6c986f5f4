// A signature through a mail server and back: what arrives is what was written, byte for byte.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { signatureOutputs } from '../../src/model/signature/outputs.ts';
import { employee, options, source } from '../model/signature/sample.ts';

const outputs = signatureOutputs(
  { ...employee, department: 'Æstetik, Økonomi & Åbenhed — “Børn” 😀', title: 'Ærø-ørred å' },
  source,
  options(),
);

let server;
let transport;
/** Gives the next mail that arrives, as it came over the wire. */
let arrival;

before(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        arrival(Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address();
  transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
  });
});

after(async () => {
  transport.close();
  await new Promise((resolve) => server.close(resolve));
});

async function roundTrip(message) {
  const raw = new Promise((resolve) => (arrival = resolve));
  await transport.sendMail({
    from: 'projektleder@example.org',
    to: 'borger@example.org',
    subject: 'Fælles om mulighedernes Ishøj',
    ...message,
  });
  const bytes = await raw;
  return { bytes, mail: await PostalMime.parse(bytes) };
}

/** A mail's lines end in CRLF and its text in one or two; nothing else may differ. */
function sameBytes(actual, expected) {
  const normal = (text) => Buffer.from(text.replace(/\r\n/g, '\n').replace(/\n+$/, ''), 'utf8');
  assert.deepEqual(normal(actual), normal(expected));
}

for (const textEncoding of ['quoted-printable', 'base64']) {
  for (const name of ['classic', 'web', 'fragment', 'gmail', 'rule']) {
    test(`${name} and plain text arrive whole in ${textEncoding}`, async () => {
      const { mail } = await roundTrip({ html: outputs[name], text: outputs.text, textEncoding });
      sameBytes(mail.html, outputs[name]);
      sameBytes(mail.text, outputs.text);
      assert.equal(mail.subject, 'Fælles om mulighedernes Ishøj');
    });
  }
}

test('æøå arrive as themselves in the text and as ASCII in the file for classic Outlook', async () => {
  const { mail, bytes } = await roundTrip({ html: outputs.classic, text: outputs.text });
  assert.match(mail.text, /Ærø-ørred å/);
  assert.match(mail.html, /&#198;r&#248;-&#248;rred &#229;/);
  assert.ok(bytes.every((byte) => byte < 128));
});

test('the files arrive whole as attachments', async () => {
  const { signatureFiles } = await import('../../src/model/signature/files.ts');
  const files = signatureFiles(outputs, 'Ishøj Kommune');
  const { mail } = await roundTrip({
    text: 'Hej',
    attachments: files.map(({ name, bytes }) => ({ filename: name, content: Buffer.from(bytes) })),
  });
  assert.equal(mail.attachments.length, files.length);
  for (const [index, { name, bytes }] of files.entries()) {
    const { filename, content } = mail.attachments[index];
    assert.equal(filename, name);
    assert.deepEqual(Buffer.from(content), Buffer.from(bytes));
  }
});
