/*
 * The feeds of the page, for the doctor. It is the widgets' own store, and comes with their code: a
 * file of its own, since the doctor must be able to speak where that code cannot start.
 */
export { pageStore } from '../../element/page-store.ts';
