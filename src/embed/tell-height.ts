const root = document.documentElement;
const tell = () => parent.postMessage({ visionHeight: root.getBoundingClientRect().height }, '*');
const observer = new ResizeObserver(tell);

const answer = ({ source }: MessageEvent) => {
  if (source === parent) tell();
};

/**
 * The frame's side of an embedded page: tells the page around it how high it is, whenever that
 * changes. A height is no secret, so it is told to whoever is there. Said twice, it holds once.
 */
export function tellHeight(): void {
  observer.observe(root);
  // A host's script that came late asks for it.
  addEventListener('message', answer);
}
