import { tokenize } from '../../src/model/markup.ts';

/** What an existing link or snippet asks for. */
export interface Reopened {
  readonly widget: string;
  readonly options: Readonly<Record<string, string>>;
  readonly feed?: string;
  readonly page?: string;
  readonly text?: string;
}

const EMBED = /\/embed\/([\w-]+)\.html(?:#(.*))?$/;

/** Reads a pasted address, link, placeholder, element or frame; undefined where none is found. */
export function reopen(pasted: string, widgets: readonly string[]): Reopened | undefined {
  const text = pasted.trim();
  const found = text.includes('<') ? fromHtml(text) : fromAddress(text);
  return found && widgets.includes(found.widget) ? found : undefined;
}

function settled(
  widget: string,
  pairs: Iterable<readonly [string, string]>,
  rest: Pick<Reopened, 'page' | 'text'> = {},
): Reopened {
  const options = Object.fromEntries([...pairs].filter(([name]) => !name.startsWith('--')));
  const { feed, ...others } = options;
  return { widget, options: others, ...(feed && { feed }), ...rest };
}

function fromAddress(address: string, words?: string): Reopened | undefined {
  const embed = EMBED.exec(address);
  if (embed) return settled(embed[1] ?? '', new URLSearchParams(embed[2] ?? ''));
  const [page = '', fragment = ''] = address.split('#');
  const { 'vision-widget': widget, ...options } = Object.fromEntries(new URLSearchParams(fragment));
  if (!widget) return;
  return settled(widget, Object.entries(options), { page, ...(words && { text: words }) });
}

function fromHtml(html: string): Reopened | undefined {
  const tokens = [...tokenize(html)];
  const words = tokens
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const opened = tokens.filter((token) => token.kind === 'open');
  const href = opened.find(({ name }) => name === 'a')?.attributes.get('href');
  const around = { ...(href && { page: href }), ...(words && { text: words }) };
  for (const { name, attributes } of opened) {
    const data = attributes.get('data-vision-widget');
    if (data) return settled(data, dataOf(attributes), around);
    if (name === 'iframe') return fromAddress(attributes.get('src') ?? '');
    if (name === 'a' && href?.includes('vision-widget=')) return fromAddress(href, words);
    if (name.startsWith('vision-') && name !== 'vision-feed') {
      return settled(name.slice('vision-'.length), attributes, around);
    }
  }
  return undefined;
}

const dataOf = (attributes: ReadonlyMap<string, string>) =>
  [...attributes]
    .filter(([name]) => name.startsWith('data-') && name !== 'data-vision-widget')
    .map(([name, value]) => [name.slice('data-'.length), value] as const);
