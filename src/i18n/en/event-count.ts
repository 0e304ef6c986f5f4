/** How many there are, in the middle of a sentence. */
export const eventCount = (number: number): string =>
  number === 0
    ? 'no events'
    : number === 1
      ? '1 event'
      : `${number.toLocaleString('en-GB')} events`;
