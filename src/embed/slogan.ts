/*
 * Where an administrator cannot edit the site's header: puts a line banner in the place of the old
 * slogan. The old words stay inside the banner as its fallback, so they are back if the feed fails.
 */
import { siteDefaults } from '../page/site.ts';
import '../widgets/banner/define.ts';

/** Text that is somebody's own, and never the site's slogan. */
const NOT_IN =
  'article,form,textarea,input,select,script,style,noscript,title,[contenteditable],vision-banner';

const normal = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The text nodes inside `root` that say `slogan` and nothing else. */
function findSlogan(root: Element, slogan: string): Text[] {
  return [...textNodes(root)].filter(
    (node) => normal(node.data) === slogan && !node.parentElement?.closest(NOT_IN),
  );
}

function replace(node: Text): void {
  const banner = document.createElement('vision-banner');
  banner.setAttribute('variant', 'line');
  node.replaceWith(banner);
  banner.append(node);
}

function nameImages(root: Element, slogan: string): void {
  for (const image of root.querySelectorAll('img')) {
    if (!normal(image.alt).includes(slogan)) continue;
    console.warn('vision-widgets: this image still carries the old slogan', image);
  }
}

const wanted = siteDefaults().slogan;
if (wanted) {
  const slogan = normal(wanted.text);
  for (const root of document.querySelectorAll(wanted.within)) {
    findSlogan(root, slogan).forEach(replace);
    nameImages(root, slogan);
  }
}
