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

const HEX = Array.from({ length: 256 }, (_, byte) => (256 + byte).toString(16).slice(1));

const words = new Int32Array(ROUNDS);
const state = new Int32Array(8);
const end = new Uint8Array(2 * BLOCK);
const endView = new DataView(end.buffer);

/* eslint-disable @typescript-eslint/no-non-null-assertion -- each index is within its table, and these are the inner loops */

/** In lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  state.set(START);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) mix(view, at);
  const rest = bytes.length - whole;
  const last = rest + TAIL > BLOCK ? 2 * BLOCK : BLOCK;
  end.fill(0);
  for (let at = 0; at < rest; at++) end[at] = bytes[whole + at]!;
  end[rest] = 0x80;
  endView.setUint32(last - 8, Math.floor(bytes.length / 2 ** 29));
  endView.setUint32(last - 4, bytes.length * 8);
  for (let at = 0; at < last; at += BLOCK) mix(endView, at);
  let hex = '';
  for (const word of state) {
    hex +=
      HEX[word >>> 24]! + HEX[(word >>> 16) & 255]! + HEX[(word >>> 8) & 255]! + HEX[word & 255]!;
  }
  return hex;
}

function mix(bytes: DataView, from: number): void {
  // Names of its own: what a module shares is looked up each time.
  const w = words;
  const constants = CONSTANTS;
  for (let at = 0; at < 16; at++) w[at] = bytes.getInt32(from + at * 4);
  for (let at = 16; at < ROUNDS; at++) {
    const x = w[at - 15]!;
    const y = w[at - 2]!;
    const first = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const second = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[at] = (w[at - 16]! + first + w[at - 7]! + second) | 0;
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
    const one = (h + turnedE + chosen + constants[at]! + w[at]!) | 0;
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
