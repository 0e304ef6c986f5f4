import { oneEvent } from '@open-wc/testing';
import { claimAddress, type AddressState } from '../../src/page/address.ts';
import { FakeTime } from './fake-time.ts';

/** The fragment that stands in the address, as text. */
export const fragment = () => location.hash.replace(/^#/, '');

/** Puts `text` there, in the same history entry. */
export function setFragment(text: string, state: unknown = null): void {
  const url = new URL(location.href);
  url.hash = text;
  history.replaceState(state, '', url.href);
}

/** Goes back one entry and waits until it has happened. */
export async function goBack(): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history.back();
  await arrived;
}

/** The same, one entry onward. */
export async function goForward(): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history.forward();
  await arrived;
}

/** Gives each test of a suite an empty address and a clock of its own; what it claims is released. */
export function useAddress() {
  let restore: () => void;
  let claims: AddressState[];
  const keep = (state: AddressState): AddressState => {
    claims.push(state);
    return state;
  };
  const releaseAll = (): void => {
    for (const state of claims) state.release();
  };
  const bench = {
    time: new FakeTime(),
    keep,
    claim: (key: string, changed: () => void = () => undefined) => keep(claimAddress(key, changed)),
    releaseAll,
  };

  beforeEach(() => {
    setFragment('');
    claims = [];
    bench.time = new FakeTime();
    restore = bench.time.install();
  });

  afterEach(() => {
    releaseAll();
    restore();
    setFragment('');
  });

  return bench;
}
