import { encoded } from '../model/percent-encoded.ts';

/** Commas, colons and @ stay: they are legal in a fragment and stand in lists, times and `ID@START`. */
const UNREADY = /[^\w.~,:@-]+/gu;

/** A name or a value for our part of an address's fragment. */
export const encode = (text: string): string => text.replace(UNREADY, encoded);
