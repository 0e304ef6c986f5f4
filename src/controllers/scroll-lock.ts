interface Kept {
  readonly element: HTMLElement;
  readonly name: string;
  readonly value: string;
  readonly priority: string;
}

let holders = 0;
let kept: readonly Kept[] = [];

function override(element: HTMLElement, name: string, value: string): Kept {
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
  if (holders++ === 0) {
    const root = document.documentElement;
    // The body's overflow is the window's only while the root has none. Whichever rules is changed:
    // changing the root would turn such a body into a scroll box of its own and lose the position.
    const rules = getComputedStyle(root).overflowY === 'visible' ? document.body : root;
    const bar = window.innerWidth - root.clientWidth;
    kept = [
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
    if (--holders > 0) return;
    for (const { element, name, value, priority } of kept) {
      if (value) element.style.setProperty(name, value, priority);
      else element.style.removeProperty(name);
      // A page that had no style attribute has none again.
      if (!element.getAttribute('style')) element.removeAttribute('style');
    }
    kept = [];
  };
}
