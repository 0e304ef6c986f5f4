/** Another row may be so much lower than the lowest that is there. */
const LOWER = 0.8;

/** How many rows of a list can be on the screen, judged by those that stand in it; Infinity without any. */
export function rowsSeen(rows: Iterable<Element> | ArrayLike<Element> = []): number {
  const boxes = Array.from(rows, (row) => row.getBoundingClientRect());
  const lowest = Math.min(...boxes.map(({ height }) => height)) * LOWER;
  const [first] = boxes;
  if (!first || !(lowest > 0)) return Infinity;
  return Math.max(1, Math.ceil((innerHeight - first.top) / lowest));
}
