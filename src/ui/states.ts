import { html, nothing } from 'lit';
import { isSameLanguage } from '../model/text.ts';
import type { StateFacts, StateOptions } from './state-note.ts';

/** What a widget knows of its feed, as far as it shows. */
export interface ShownState<Snapshot> extends StateFacts {
  readonly snapshot: Snapshot | undefined;
}

/** Words for what went wrong are fetched when something has: most pages never need them. */
let notes: typeof import('./state-note.ts') | undefined;

function renderNote(state: StateFacts, options: StateOptions): unknown {
  if (notes) return notes.renderStateNote(state, options);
  void import('./state-note.ts').then((module) => {
    notes = module;
    options.update();
  });
  return nothing;
}

/**
 * A widget in the state of its feed. Until there is one, its fallback is shown: what its author put
 * inside it; also while what it cannot be drawn without is on its way, for which `ready` returns
 * nothing. That a feed cannot be had is said under the fallback, that a copy is old under the content.
 */
export function renderStates<Snapshot>(
  state: ShownState<Snapshot> | undefined,
  options: StateOptions,
  ready: (snapshot: Snapshot) => unknown,
): unknown {
  const content = state?.snapshot && ready(state.snapshot);
  options.told.isWaiting = content === undefined;
  const isWrong = state && (state.stale || (state.error && !state.snapshot));
  const all = html`${content ?? html`<slot></slot>`}${isWrong ? renderNote(state, options) : nothing}`;
  // A page in a language we have no words in: ours are marked as what they are.
  return isSameLanguage(options.around, options.lang)
    ? all
    : html`<div lang=${options.lang}>${all}</div>`;
}
