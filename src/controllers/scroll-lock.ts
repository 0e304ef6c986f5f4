import { shared, type KeptStyle } from '../page/registry.ts';

/** What holds the page still, for all copies of us: two that each kept the other's would never let go. */
const lock = () => shared('scroll', () => ({ holders: 0, kept: [] }));

function override(element: HTMLElement, name: string, value: string): KeptStyle {
  const { style } = element;
  const before = {
    element,
    name,
    value: style.getPropertyValue(name),
    priority: style.getPropertyPriority(name),
  };
  style.setProperty(name, value, 'important');
  return before;
}

/**
 * Keeps the page from scrolling behind a dialog, without moving anything in it: the room of the
 * scroll bar stays. The returned function gives back what was there.
 */
export function lockScroll(): () => void {
  const page = lock();
  if (page.holders++ === 0) {
    const root = document.documentElement;
    // The body's overflow is the window's only while the root has none. Whichever rules is changed:
    // changing the root would turn such a body into a scroll box of its own and lose the position.
    const rules = getComputedStyle(root).overflowY === 'visible' ? document.body : root;
    const bar = window.innerWidth - root.clientWidth;
    page.kept = [
      ...(bar > 0
        ? [
            CSS.supports('scrollbar-gutter: stable')
              ? override(root, 'scrollbar-gutter', 'stable')
              : override(root, 'padding-inline-end', `${bar}px`),
          ]
        : []),
      override(rules, 'overflow', 'hidden'),
    ];
  }
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    if (--page.holders > 0) return;
    for (const { element, name, value, priority } of page.kept) {
      if (value) element.style.setProperty(name, value, priority);
      else element.style.removeProperty(name);
      // A page that had no style attribute has none again.
      if (!element.getAttribute('style')) element.removeAttribute('style');
    }
    page.kept = [];
  };
}
