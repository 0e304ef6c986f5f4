/** Another row may be so much lower than the lowest that is there. */
const LOWER = 0.8;

/** How many rows of `list` can be on the screen, judged by those that stand in it. */
export function rowsSeen(list: Element | null | undefined): number {
  const heights = Array.from(list?.children ?? [], (row) => row.getBoundingClientRect().height);
  const lowest = Math.min(...heights) * LOWER;
  if (!list || !(lowest > 0) || lowest === Infinity) return Infinity;
  return Math.max(1, Math.ceil((innerHeight - list.getBoundingClientRect().top) / lowest));
}
