import type { Language } from '../../src/i18n/messages.ts';

export const WIDTHS = { phone: 360, tablet: 768, page: 1140 } as const;
export type Width = keyof typeof WIDTHS;

/** The tokens of the theme pane; an empty one is the site's own. */
export interface Theme {
  readonly accent: string;
  readonly background: string;
  readonly text: string;
  readonly font: string;
  readonly radius: string;
  readonly space: string;
}

/** All that has been chosen: what stands in the address. */
export interface State {
  readonly language: Language;
  readonly widget: string;
  /** The feed's address; empty: the site's own. */
  readonly feed: string;
  /** Whether the snippet names the feed, for a page that usually shows another. */
  readonly writesFeed: boolean;
  /** Attributes, by name; a boolean one is the empty string. */
  readonly options: Readonly<Record<string, string>>;
  /** Where the link leads; empty: as the feed says. */
  readonly page: string;
  /** The link's words; empty: the widget's usual ones. */
  readonly text: string;
  readonly cms: string;
  readonly width: Width;
  readonly theme: Theme;
}

export const NO_THEME: Theme = {
  accent: '',
  background: '',
  text: '',
  font: '',
  radius: '',
  space: '',
};

export const START: State = {
  language: 'da',
  widget: 'event-calendar',
  feed: '',
  writesFeed: false,
  options: {},
  page: '',
  text: '',
  cms: '',
  width: 'page',
  theme: NO_THEME,
};

const PLAIN = ['widget', 'feed', 'page', 'text', 'cms'] as const;
/** What tells an option and a token from the rest of the address. */
const OPTION = 'o.';
const TOKEN = 't.';

/** The state as a fragment, without what is as it was at the start. */
export function toFragment(state: State): string {
  const parameters = new URLSearchParams();
  if (state.language === 'en') parameters.set('ui', 'en');
  for (const name of PLAIN) if (state[name] !== START[name]) parameters.set(name, state[name]);
  if (state.writesFeed) parameters.set('own', '1');
  if (state.width !== START.width) parameters.set('width', state.width);
  for (const [name, value] of Object.entries(state.options)) parameters.set(OPTION + name, value);
  for (const [name, value] of Object.entries(state.theme)) {
    if (value) parameters.set(TOKEN + name, String(value));
  }
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The state of a fragment; what it does not know is left out. */
export function fromFragment(fragment: string, widgets: readonly string[]): State {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const state: Record<string, unknown> = { ...START };
  for (const name of PLAIN) state[name] = parameters.get(name) ?? START[name];
  if (!widgets.includes(String(state.widget))) state.widget = START.widget;
  const width = parameters.get('width') ?? '';
  return {
    ...(state as unknown as State),
    language: parameters.get('ui') === 'en' ? 'en' : 'da',
    writesFeed: parameters.has('own'),
    width: Object.hasOwn(WIDTHS, width) ? (width as Width) : START.width,
    options: Object.fromEntries(named(parameters, OPTION)),
    theme: {
      ...NO_THEME,
      ...Object.fromEntries(
        named(parameters, TOKEN).filter(([name]) => Object.hasOwn(NO_THEME, name)),
      ),
    },
  };
}

const named = (parameters: URLSearchParams, prefix: string) =>
  [...parameters]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value] as const);
