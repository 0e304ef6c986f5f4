import { addressOf } from '../../page/address.ts';

/** The links to initiatives, remembered while the page's address stays: ten links of a page are alike but for their ids. */
export function rememberedLinks(keyOf: () => string): (id: string) => string {
  let from = '';
  const links = new Map<string, string>();
  return (id) => {
    const key = keyOf();
    const now = `${key} ${location.href}`;
    if (now !== from) links.clear();
    from = now;
    const link = links.get(id) ?? addressOf(key, { initiative: id });
    links.set(id, link);
    return link;
  };
}
