/** How many there are, in the middle of a sentence. */
export const eventCount = (number: number): string =>
  number === 0
    ? 'ingen arrangementer'
    : number === 1
      ? '1 arrangement'
      : `${number.toLocaleString('da')} arrangementer`;
