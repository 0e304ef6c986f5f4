// Where the benchmarks leave what is drawn as a plot.
const points = [];

/** How long `series` took with `count` items, in milliseconds; the last word holds. */
export function point(plot, series, count, ms) {
  if (Number.isFinite(ms)) points.push({ plot, series, count, ms });
}

/** What has been left since this was last asked. */
export const takePoints = () => points.splice(0);
