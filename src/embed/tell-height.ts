/**
 * The frame's side of an embedded page: tells the page around it how high it is, whenever that
 * changes. A height is no secret, so it is told to whoever is there.
 */
export function tellHeight(): void {
  const root = document.documentElement;
  const tell = () => parent.postMessage({ visionHeight: root.getBoundingClientRect().height }, '*');
  new ResizeObserver(tell).observe(root);
  // A host's script that came late asks for it.
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
}
