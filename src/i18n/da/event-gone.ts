import type { EventGoneMessages } from '../event-gone.ts';

export const da: EventGoneMessages = {
  title: 'Arrangementet findes ikke længere',
  series: 'Den dato er ikke med mere. Her er de næste:',
  instead: 'Det kan være flyttet, aflyst eller taget af kalenderen. Det her sker i stedet:',
  alone: 'Det kan være flyttet, aflyst eller taget af kalenderen.',
};
