import { copy, type Copyable } from '../../src/controllers/copy.ts';
import type { Fault } from '../../src/cli/validate/report.ts';
import { safeSource } from '../../src/model/link.ts';
import { bestText, type Text } from '../../src/model/text.ts';
import { urlOf } from '../../src/model/url.ts';
import { copyLater } from './copy-later.ts';
import { findFaults, readFrom, type FeedState } from './feed.ts';
import type { Integrity, WidgetEntry } from './manifest.ts';
import { writtenPage } from './page.ts';
import { reopen } from './reopen.ts';
import type { Published, Wish } from './snippets.ts';
import { fromFragment, START, toFragment, type State, type Width } from './state.ts';
import { words, type BuilderWords } from './words.ts';

declare const __VERSION__: string;

/** How the last copying goes. */
export interface Copied {
  /** Which button. */
  readonly key: string;
  /** `waits`: for the feed. `asks`: nobody has said where the link is to lead. */
  readonly state: 'waits' | 'asks' | 'copied' | 'failed';
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;
const asRaw = (value: unknown): Raw =>
  typeof value === 'object' && value !== null ? (value as Raw) : {};

const NARROW = 600;

/** All that the builder knows, and what can be done with it. The views draw it. */
export class Builder {
  state: State;
  feed: FeedState = { kind: 'loading' };
  faults: readonly Fault[] = [];
  copied: Copied | undefined;
  reopened: 'done' | 'failed' | undefined;
  /** Heights of the previews, by width. */
  readonly heights = new Map<Width, number>();
  /** Widths whose height is that of the whole widget. */
  readonly measured = new Set<Width>();
  /** The theme pane is open: all widths are measured. */
  isMeasuring = false;

  readonly widgets: readonly WidgetEntry[];
  readonly integrity: Integrity;
  readonly #draw: () => void;
  /** The site's own feed. */
  readonly ownFeed: string;
  /** Whose feeds are fetched without asking. */
  readonly #allowed: Set<string>;
  #file: File | undefined;
  /** Those who wait for the feed. */
  #waiting: (() => void)[] = [];
  /** The address that `feed` was read from. */
  #read = '';

  constructor(widgets: readonly WidgetEntry[], integrity: Integrity, draw: () => void) {
    this.widgets = widgets;
    this.integrity = integrity;
    this.#draw = draw;
    const meta = document.querySelector<HTMLMetaElement>('meta[name="vision-feed"]');
    this.ownFeed = new URL(meta?.content ?? 'vision.json', document.baseURI).href;
    const allowed = (meta?.dataset.allow ?? '').split(/[\s,]+/).filter(Boolean);
    this.#allowed = new Set(
      [location.href, this.ownFeed, ...allowed].map((address) => new URL(address).origin),
    );
    this.state = this.#stateOfAddress();
    addEventListener('hashchange', () => this.#set(this.#stateOfAddress()));
    void this.#fetch();
  }

  get words(): BuilderWords {
    return words[this.state.language];
  }

  get widget(): WidgetEntry | undefined {
    return this.widgets.find(({ name }) => name === this.state.widget);
  }

  /** The widget's name for people: the manifest's own where nobody has given it one. */
  nameOf(widget: string): string {
    return this.words.widgets[widget]?.name ?? widget.replaceAll('-', ' ');
  }

  get feedUrl(): string {
    return this.state.feed || this.ownFeed;
  }

  /** The address that a snippet may name: a file has none. */
  get published(): Published {
    return { base: new URL('.', document.baseURI).href, version: __VERSION__, feed: this.feedUrl };
  }

  get isForeignFeed(): boolean {
    return !this.#allowed.has(new URL(this.feedUrl).origin);
  }

  get raw(): unknown {
    return this.feed.kind === 'ready' ? this.feed.raw : undefined;
  }

  get feedTitle(): string {
    const { title, language } = asRaw(this.raw);
    if (title === undefined) return '';
    return bestText(title as Text, [this.state.language], String(language)).text;
  }

  /** Where the link leads: as an editor wrote, else as the feed says; undefined where nobody has. */
  get page(): string | undefined {
    if (this.state.page) return writtenPage(this.state.page);
    const { vision, organisation } = asRaw(this.raw);
    const ofVision = this.state.widget === 'event-calendar' ? undefined : asRaw(vision).url;
    const url = ofVision ?? asRaw(organisation).url;
    if (url === undefined) return undefined;
    const { text } = bestText(url as Text, [this.state.language], 'da');
    return safeSource(text, this.#file ? undefined : this.feedUrl);
  }

  get text(): string {
    const { text, widget } = this.state;
    return text || (this.words.widgets[widget]?.link ?? this.nameOf(widget));
  }

  /** Undefined as long as nobody has said where the link is to lead. */
  get wish(): Wish | undefined {
    const { widget, options, writesFeed } = this.state;
    const { page, text } = this;
    if (page === undefined) return undefined;
    return { widget, options, page, text, ...(writesFeed && { feed: this.feedUrl }) };
  }

  change(patch: Partial<State>): void {
    this.#set({ ...this.state, ...patch });
    history.replaceState(history.state, '', `#${toFragment(this.state)}`);
  }

  setOption(name: string, value: string | undefined): void {
    const others = Object.entries(this.state.options).filter(([other]) => other !== name);
    const chosen = value === undefined ? [] : [[name, value] as const];
    this.change({ options: Object.fromEntries([...others, ...chosen]) });
  }

  chooseWidget(widget: string): void {
    // What the other widget has too is kept: the same goal, the same language.
    const known = new Set(this.widgets.find(({ name }) => name === widget)?.options.map(nameOf));
    const options = Object.entries(this.state.options).filter(([name]) => known.has(name));
    this.heights.clear();
    this.measured.clear();
    this.change({
      widget,
      options: Object.fromEntries(options.filter(([name]) => isShared(name))),
    });
  }

  chooseFeed(address: string): void {
    this.#file = undefined;
    const url = absolute(address);
    this.#read = '';
    this.change({ feed: url === this.ownFeed ? '' : url });
  }

  chooseFile(file: File): void {
    this.#file = file;
    void this.#fetch();
  }

  /** The reader knows who is behind the feed. */
  trust(): void {
    this.#allowed.add(new URL(this.feedUrl).origin);
    void this.#fetch();
  }

  open(pasted: string): void {
    const found = reopen(
      pasted,
      this.widgets.map(({ name }) => name),
    );
    this.reopened = found ? 'done' : 'failed';
    if (!found) {
      this.#draw();
      return;
    }
    const { widget, options, feed, page = '', text = '' } = found;
    const url = absolute(feed);
    this.heights.clear();
    this.measured.clear();
    this.change({
      ...START,
      language: this.state.language,
      theme: this.state.theme,
      widget,
      options,
      page,
      text,
      feed: url === this.ownFeed ? '' : url,
      writesFeed: url !== '',
    });
  }

  /**
   * Copies, during a click, what `content` makes of all that is known. Where that is too little, it
   * waits for a feed that is on its way, and else asks.
   */
  async copy(key: string, content: () => Copyable | undefined, hasHtml = false): Promise<void> {
    const known = content();
    if (known) {
      this.#tell(key, (await copy(known)) ? 'copied' : 'failed', known.text);
      return;
    }
    if (this.feed.kind !== 'loading') {
      this.#tell(key, 'asks');
      return;
    }
    const waits = this.#tell(key, 'waits');
    const coming = this.#feedRead().then(() => (this.copied === waits ? content() : undefined));
    const isCopied = await copyLater(coming, [
      'text/plain',
      ...(hasHtml ? ['text/html' as const] : []),
    ]);
    // Another button has been pressed meanwhile.
    if (this.copied !== waits) return;
    const come = await coming;
    if (come) this.#tell(key, isCopied ? 'copied' : 'failed', come.text);
    else this.#tell(key, 'asks');
  }

  setHeight(width: Width, height: number, isSettled: boolean): void {
    if (this.heights.get(width) === height && this.measured.has(width) === isSettled) return;
    this.heights.set(width, height);
    if (isSettled) this.measured.add(width);
    else this.measured.delete(width);
    this.#draw();
  }

  measure(isOpen: boolean): void {
    if (this.isMeasuring === isOpen) return;
    this.isMeasuring = isOpen;
    this.#draw();
  }

  #stateOfAddress(): State {
    const found = fromFragment(
      location.hash,
      this.widgets.map(({ name }) => name),
    );
    const state = { ...found, feed: absolute(found.feed) };
    // On a phone a whole page is too small to see.
    const isNarrow = innerWidth < NARROW && !location.hash.includes('width=');
    return isNarrow ? { ...state, width: 'phone' } : state;
  }

  #set(state: State): void {
    const before = this.state;
    this.state = state;
    // What waits is made of the choices as they are in the end.
    if (this.copied?.state !== 'waits') this.copied = undefined;
    if (state !== before && this.reopened === 'failed') this.reopened = undefined;
    if (this.feedUrl !== this.#read) void this.#fetch();
    else if (state.language !== before.language) void this.#findFaults();
    this.#draw();
  }

  async #fetch(): Promise<void> {
    const url = this.feedUrl;
    const file = this.#file;
    this.#read = url;
    this.faults = [];
    if (!file && this.isForeignFeed) {
      this.#show({ kind: 'foreign', origin: new URL(url).origin });
      return;
    }
    this.#show({ kind: 'loading' });
    const feed = await readFrom(url, file);
    // Another one has been chosen meanwhile.
    if (this.#read !== url || this.#file !== file) return;
    this.#show(feed);
    await this.#findFaults();
  }

  #show(feed: FeedState): void {
    this.feed = feed;
    if (feed.kind !== 'loading') for (const resolve of this.#waiting.splice(0)) resolve();
    this.#draw();
  }

  #feedRead(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #tell(key: string, state: Copied['state'], text = ''): Copied {
    this.copied = { key, state, text };
    this.#draw();
    return this.copied;
  }

  async #findFaults(): Promise<void> {
    const { feed } = this;
    if (feed.kind !== 'ready') return;
    const faults = await findFaults(feed.text, feed.raw, this.state.language);
    if (this.feed !== feed) return;
    this.faults = faults;
    this.#draw();
  }
}

/** An address that somebody wrote, in full; empty where it is none. */
const absolute = (address = '') => (address ? (urlOf(address, document.baseURI)?.href ?? '') : '');

const nameOf = ({ name }: { readonly name: string }) => name;

/** Options that mean the same in every widget. */
const isShared = (name: string) =>
  ['goal', 'lang', 'heading-level', 'initiative', 'phase', 'track'].includes(name);
