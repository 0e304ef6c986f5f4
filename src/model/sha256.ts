/**
 * SHA-256 (FIPS 180-4) without a promise: the platform's own takes several times longer to be asked
 * than a file of a few kB takes to be summed, and is missing on a page that came over plain HTTP.
 */

const ROUNDS = 64;
const BLOCK = 64;
/** What stands behind the last byte at the least: a one, and the length in 64 bits. */
const TAIL = 9;

const START = new Int32Array(8);
const CONSTANTS = new Int32Array(ROUNDS);
// The first 32 bits of the fractions of square and cube roots of the first primes.
for (let number = 2, found = 0; found < ROUNDS; number++) {
  let isPrime = true;
  for (let divisor = 2; divisor * divisor <= number; divisor++) {
    if (number % divisor === 0) isPrime = false;
  }
  if (!isPrime) continue;
  if (found < START.length) START[found] = (number ** (1 / 2) % 1) * 2 ** 32;
  CONSTANTS[found++] = (number ** (1 / 3) % 1) * 2 ** 32;
}

const words = new Int32Array(ROUNDS);
const state = new Int32Array(8);

/** In lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  state.set(START);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) mix(bytes, at);
  const rest = bytes.length - whole;
  const end = new Uint8Array(rest + TAIL > BLOCK ? 2 * BLOCK : BLOCK);
  end.set(bytes.subarray(whole));
  end[rest] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(end.length - 4, bytes.length * 8);
  for (let at = 0; at < end.length; at += BLOCK) mix(end, at);
  let hex = '';
  // One more bit in front keeps the zeros.
  for (const word of state) hex += (2 ** 32 + (word >>> 0)).toString(16).slice(1);
  return hex;
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- each index is within its table, and this is the inner loop */
function mix(bytes: Uint8Array, from: number): void {
  for (let at = 0, byte = from; at < 16; at++, byte += 4) {
    words[at] =
      (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
  }
  for (let at = 16; at < ROUNDS; at++) {
    const x = words[at - 15]!;
    const y = words[at - 2]!;
    const first = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const second = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[at] = (words[at - 16]! + first + words[at - 7]! + second) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < ROUNDS; at++) {
    const turnedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const chosen = g ^ (e & (f ^ g));
    const one = (h + turnedE + chosen + CONSTANTS[at]! + words[at]!) | 0;
    const turnedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (turnedA + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
