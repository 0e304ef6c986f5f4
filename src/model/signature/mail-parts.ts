import { decodeText } from '../decode-text.ts';

/** A text inside a mail. */
export interface MailPart {
  /** `text/plain`, `text/html` or `text/rtf`. */
  readonly type: string;
  readonly text: string;
}

/** A mail inside a mail inside a mail …: nobody reads further down. */
const DEEPEST = 12;

interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

/** Whether `text` begins as a mail does: header lines, then an empty one. */
export function isMail(text: string): boolean {
  const head = /^(?:From .*\r?\n)?((?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*){2,}?)\r?\n/.exec(
    text.slice(0, 20_000),
  )?.[1];
  return head !== undefined && /^(?:mime-version|content-type|received|from|subject):/im.test(head);
}

/** The texts a mail carries, in their order, decoded. */
export function mailParts(mail: string | Uint8Array): MailPart[] {
  const bytes = typeof mail === 'string' ? new TextEncoder().encode(mail) : mail;
  // What was pasted is Unicode by now, whatever charset its headers name.
  const isPasted = typeof mail === 'string';
  const parts: MailPart[] = [];
  collect(entity(binary(bytes).replace(/^From .*\r?\n/, '')), isPasted, parts, 0);
  return parts;
}

function collect(whole: Entity, isPasted: boolean, parts: MailPart[], depth: number): void {
  if (depth > DEEPEST) return;
  const contentType = whole.headers.get('content-type') ?? 'text/plain';
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (type.startsWith('multipart/')) {
    for (const part of split(whole.body, parameter(contentType, 'boundary'))) {
      collect(entity(part), isPasted, parts, depth + 1);
    }
    return;
  }
  const encoding = (whole.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const bytes = transferDecoded(whole.body, encoding);
  if (type === 'message/rfc822') {
    collect(entity(binary(bytes)), isPasted, parts, depth + 1);
    return;
  }
  const name = `${contentType};${whole.headers.get('content-disposition') ?? ''}`.toLowerCase();
  const known = textType(type, name);
  if (!known) return;
  const isEncoded = encoding === 'quoted-printable' || encoding === 'base64';
  const charset = isPasted && !isEncoded ? 'utf-8' : parameter(contentType, 'charset');
  parts.push({ type: known, text: inCharset(bytes, charset) });
}

/** A signature file sent along is often given no type of its own. */
function textType(type: string, name: string): string | undefined {
  if (type === 'text/html' || /\.html?["\s;]*$/.test(name)) return 'text/html';
  if (/^(?:text|application)\/rtf$/.test(type) || /\.rtf["\s;]*$/.test(name)) return 'text/rtf';
  return type.startsWith('text/') || /\.txt["\s;]*$/.test(name) ? 'text/plain' : undefined;
}

function entity(text: string): Entity {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function parameter(header: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? '';
}

function split(body: string, boundary: string): string[] {
  if (boundary === '') return [];
  const parts: string[] = [];
  let part: string[] | undefined;
  for (const line of body.split(/\r?\n/)) {
    const isEnd = line.startsWith(`--${boundary}--`);
    if (isEnd || line.trimEnd() === `--${boundary}`) {
      if (part) parts.push(part.join('\n'));
      part = isEnd ? undefined : [];
      if (isEnd) break;
    } else part?.push(line);
  }
  if (part) parts.push(part.join('\n'));
  return parts;
}

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);
}

function transferDecoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return base64(body);
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const unfolded = body.replace(/[ \t]*=[ \t]*\r?\n/g, '');
  return bytesOf(
    unfolded.replace(/=([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
}

function base64(body: string): Uint8Array {
  const clean = body.replace(/[^A-Za-z0-9+/]/g, '');
  // A cut-off end is left out: the rest can be read all the same.
  return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

function inCharset(bytes: Uint8Array, charset: string): string {
  if (charset === '' || /^us-ascii$/i.test(charset)) return decodeText(bytes).text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    // A charset nobody knows.
    if (error instanceof RangeError) return decodeText(bytes).text;
    throw error;
  }
}
