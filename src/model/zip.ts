/**
 * Files in one, as they are: packing text of a few kB saves nobody anything. All that can be done when
 * a file is added is done then, so that the end of a zip of many thousands takes no longer than a file.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_64_LENGTH = 20;
/** What a reader has to know: 2.0 for folders, 4.5 where there are more files than 16 bits count. */
const NEEDS = 20;
const NEEDS_64 = 45;
const UTF8_NAMES = 0x0800;
const MOST_16 = 0xffff;
const MOST_32 = 0xffffffff;

/** Bytes got at a time. */
const SLAB = 1 << 20;

const utf8 = new TextEncoder();

/** Bytes one after the other, in pieces. */
class Pile {
  #slab = new Uint8Array(0);
  #end = 0;
  #full: Uint8Array<ArrayBuffer>[] = [];
  length = 0;

  /** A place for `size` more bytes. */
  room(size: number): DataView<ArrayBuffer> {
    if (this.#end + size > this.#slab.length) {
      this.close();
      this.#slab = new Uint8Array(Math.max(SLAB, size));
      this.#end = 0;
    }
    const place = new DataView(this.#slab.buffer, this.#end, size);
    this.#end += size;
    this.length += size;
    return place;
  }

  put(bytes: Uint8Array): void {
    const { byteOffset } = this.room(bytes.length);
    this.#slab.set(bytes, byteOffset);
  }

  /** The pieces that are full. */
  take(): Uint8Array<ArrayBuffer>[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** Counts the last piece as full, whatever is in it. */
  close(): void {
    this.#full.push(this.#slab.subarray(0, this.#end));
  }
}

export class StoredZip {
  readonly #files = new Pile();
  readonly #directory = new Pile();
  readonly #time: number;
  #count = 0;

  /** `made` is the time that all files bear. */
  constructor(made: Date) {
    // In two seconds' steps since 1980, on the clock of wherever this is.
    const day = ((made.getFullYear() - 1980) << 9) | ((made.getMonth() + 1) << 5) | made.getDate();
    const seconds = made.getSeconds() >> 1;
    this.#time = ((day << 16) | (made.getHours() << 11) | (made.getMinutes() << 5) | seconds) >>> 0;
  }

  /** A file, whole or in pieces; its name may have folders in it. */
  add(name: string, ...pieces: readonly Uint8Array[]): void {
    const path = utf8.encode(name);
    let sum = 0;
    let size = 0;
    for (const piece of pieces) {
      sum = crc32(piece, sum);
      size += piece.length;
    }
    const offset = this.#files.length;
    if (offset + size > MOST_32) throw new RangeError('More bytes than a zip counts');
    const local = this.#files.room(LOCAL_LENGTH);
    local.setUint32(0, LOCAL, true);
    this.#describe(local, 4, sum, size, path.length);
    this.#files.put(path);
    for (const piece of pieces) this.#files.put(piece);
    const central = this.#directory.room(CENTRAL_LENGTH);
    central.setUint32(0, CENTRAL, true);
    central.setUint16(4, NEEDS, true);
    this.#describe(central, 6, sum, size, path.length);
    central.setUint32(42, offset, true);
    this.#directory.put(path);
    this.#count++;
  }

  /** What both headers of a file say; everything else in them is zero. */
  #describe(view: DataView, at: number, sum: number, size: number, pathLength: number): void {
    view.setUint16(at, NEEDS, true);
    view.setUint16(at + 2, UTF8_NAMES, true);
    view.setUint32(at + 6, this.#time, true);
    view.setUint32(at + 10, sum, true);
    view.setUint32(at + 14, size, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, pathLength, true);
  }

  /** The bytes that have become ready since they were last asked for. */
  take(): Uint8Array<ArrayBuffer>[] {
    return this.#files.take();
  }

  /** The last bytes: nothing can be added behind them. */
  end(): Uint8Array<ArrayBuffer>[] {
    const files = this.#files.length;
    const { length } = this.#directory;
    const tail = this.#directory;
    if (this.#count >= MOST_16) {
      const wide = tail.room(END_64_LENGTH + LOCATOR_64_LENGTH);
      wide.setUint32(0, END_64, true);
      wide.setUint32(4, END_64_LENGTH - 12, true);
      wide.setUint16(12, NEEDS_64, true);
      wide.setUint16(14, NEEDS_64, true);
      wide.setUint32(24, this.#count, true);
      wide.setUint32(32, this.#count, true);
      wide.setUint32(40, length, true);
      wide.setUint32(48, files, true);
      wide.setUint32(END_64_LENGTH, LOCATOR_64, true);
      wide.setUint32(END_64_LENGTH + 8, files + length, true);
      wide.setUint32(END_64_LENGTH + 16, 1, true);
    }
    const end = tail.room(END_LENGTH);
    const count = Math.min(this.#count, MOST_16);
    end.setUint32(0, END, true);
    end.setUint16(8, count, true);
    end.setUint16(10, count, true);
    end.setUint32(12, length, true);
    end.setUint32(16, files, true);
    this.#files.close();
    tail.close();
    return [...this.#files.take(), ...tail.take()];
  }
}

/** For one byte, and for each of three behind it, so that four are summed at a time. */
const SUMS = Array.from({ length: 4 }, () => new Int32Array(256));

/* eslint-disable @typescript-eslint/no-non-null-assertion -- each index is within its table, and this is the inner loop */
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  SUMS[0]![byte] = sum;
}
for (let byte = 0; byte < 256; byte++) {
  for (let behind = 1; behind < 4; behind++) {
    const before = SUMS[behind - 1]![byte]!;
    SUMS[behind]![byte] = (before >>> 8) ^ SUMS[0]![before & 255]!;
  }
}

/** CRC-32 as zip files have it; `sum` is that of what stands before. */
function crc32(bytes: Uint8Array, sum: number): number {
  const [first, second, third, fourth] = SUMS as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = ~sum;
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      fourth[crc & 255]! ^
      third[(crc >>> 8) & 255]! ^
      second[(crc >>> 16) & 255]! ^
      first[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ first[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
