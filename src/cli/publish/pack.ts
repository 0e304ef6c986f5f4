import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

export const ENDINGS = ['.gz', '.br'];
/** Below this a packed file is no smaller on its way. */
const WORTH_PACKING = 500;
/** The best packing costs a second for each megabyte, and saves a tenth on top of the good one. */
const BEST_BELOW = 100_000;
/** Above this a quick one will do: what is this large is read by programs. */
const QUICK_ABOVE = 2 * 2 ** 20;

/** Pictures and films are packed in their own way. */
const PACKED_ALREADY = /\.(?:avif|gif|jpe?g|mp[34]|pdf|png|webm|webp|woff2?|zip)$/i;

/** What the copies of a file of this many bytes are called behind its name. */
export const endingsOf = (name: string, length: number): readonly string[] =>
  length < WORTH_PACKING || PACKED_ALREADY.test(name) ? [] : ENDINGS;

/** The copies that a server can send as they are; both are made beside each other. */
export async function packed(
  name: string,
  bytes: Uint8Array,
): Promise<readonly (readonly [string, Buffer])[]> {
  const { length } = bytes;
  if (endingsOf(name, length).length === 0) return [];
  const quality = length < BEST_BELOW ? 11 : length < QUICK_ABOVE ? 6 : 4;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  };
  const [gz, br] = await Promise.all([
    packGzip(bytes, { level: length < QUICK_ABOVE ? 9 : 6 }),
    packBrotli(bytes, { params }),
  ]);
  return [
    ['.gz', gz],
    ['.br', br],
  ];
}
