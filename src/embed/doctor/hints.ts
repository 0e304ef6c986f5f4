/*
 * Lines of the builder that have widget and feed fetched together with the loader: whether what they
 * name is what the page asks for. They hold names of a build's files, so they grow old unseen.
 */
import { filesOf } from '../../model/entry-files.ts';
import { shared } from '../../page/registry.ts';
import { siteDefaults } from '../../page/site.ts';
import type { Place } from './places.ts';

/** Where the files of this build are. */
const FOLDER = new URL('../', import.meta.url).href;
/** A widget's file in another place, or of another version. */
const ELSEWHERE = /\/(widgets\/[\w-]+\.js)$/;
/** As the builder writes them; who else preloads for `fetch` seldom says as much. */
const FEED_HINTS = 'link[rel~=preload][as=fetch][crossorigin][referrerpolicy=no-referrer]';

/** A line of the page; `old` is of another build, `unused` names what nothing on the page asks for. */
export interface Hint {
  readonly address: string;
  readonly state: 'good' | 'old' | 'unused';
}

/** Whether its widget is asked for, whatever becomes of it. */
const isAsked = ({ form, refusal }: Place) =>
  form !== 'frame' && (!refusal || ['waiting', 'no-code', 'no-feed'].includes(refusal[0]));

const addressesOf = (selector: string) =>
  [...document.querySelectorAll<HTMLLinkElement>(selector)].map(({ href }) => href);

export function findHints(places: readonly Place[]): readonly Hint[] {
  const { files = {} } = shared('loader', () => ({ version: '?' }));
  const asked = places.filter(isAsked);
  const modules = asked.flatMap(({ name, view }) => filesOf(name, files, view));
  const { feed, slogan } = siteDefaults();
  const feeds = [...asked.map((place) => place.feed), slogan && feed];
  const built = Object.entries(files).flat(2);

  function ofModule(address: string): Hint[] {
    const [, entry] = ELSEWHERE.exec(address) ?? [];
    const file = address.startsWith(FOLDER) ? address.slice(FOLDER.length) : '';
    if (!file && (entry === undefined || !built.includes(entry))) return [];
    const state = modules.includes(file) ? 'good' : built.includes(file) ? 'unused' : 'old';
    return [{ address, state }];
  }

  return [
    ...addressesOf('link[rel~=modulepreload]').flatMap(ofModule),
    ...addressesOf(FEED_HINTS).map((address): Hint => ({
      address,
      state: feeds.includes(address) ? 'good' : 'unused',
    })),
  ];
}
