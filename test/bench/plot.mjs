// A plot of growth as SVG, both of its scales logarithmic: a straight line at 45° takes ten times as
// long with ten times as much. Readable on light and dark pages.
const WIDTH = 720;
const HEIGHT = 420;
const AREA = { left: 64, right: 530, top: 48, bottom: 372 };
const LABEL = 15;
const DASHES = ['', '6 3', '2 3', '9 3 2 3', '1 4', '12 4', '4 2 1 2', '1 2'];
/** One for light pages and one for dark ones; ours comes first. */
const COLOURS = [
  ['#0b5c8a', '#7cc7f2'],
  ['#b3261e', '#ff9d94'],
  ['#7a4b00', '#f0b45c'],
  ['#2e6b34', '#86d08d'],
  ['#6b3fa0', '#c9a6f5'],
  ['#5c5f62', '#b9bdc1'],
  ['#00696b', '#5fd3d6'],
  ['#8a1c6a', '#f29bd4'],
];

const escape = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const short = (number) => number.toLocaleString('en');
const powers = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
const floor = (value) => Math.floor(Math.log10(value));
const ceil = (value) => Math.ceil(Math.log10(value));

function scale([from, to], [start, end]) {
  return (value) =>
    start +
    ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - start);
}

/** Moves labels down until none stands on another, and all of them up if the last fell off. */
function spread(labels) {
  labels.sort((a, b) => a.y - b.y);
  for (const [index, label] of labels.entries()) {
    const above = labels[index - 1];
    if (above) label.y = Math.max(label.y, above.y + LABEL);
  }
  const over = Math.max(0, (labels.at(-1)?.y ?? 0) - AREA.bottom);
  return labels.map((label) => ({ ...label, y: label.y - over }));
}

/** `series`: name → points by how many there are; ours first. */
export function plot({ title, things, series }) {
  const all = [...series.values()].flat();
  const counts = [...new Set(all.map(({ count }) => count))].sort((a, b) => a - b);
  const times = all.map(({ ms }) => ms);
  const range = [10 ** floor(Math.min(...times)), 10 ** ceil(Math.max(...times))];
  const x = scale([counts[0], counts.at(-1)], [AREA.left, AREA.right]);
  const y = scale(range, [AREA.bottom, AREA.top]);
  const at = ({ count, ms }) => `${x(count).toFixed(1)},${y(ms).toFixed(1)}`;

  const names = [...series.keys()];
  const lines = names.map((name, index) => {
    const points = series.get(name).toSorted((a, b) => a.count - b.count);
    const marks = points.map(({ count, ms }) => {
      const said = `${name}: ${short(Math.round(ms))} ms with ${short(count)}`;
      return `<circle cx="${x(count).toFixed(1)}" cy="${y(ms).toFixed(1)}" r="3.5"><title>${escape(said)}</title></circle>`;
    });
    return `<g class="s${index}"><polyline points="${points.map(at).join(' ')}" stroke-dasharray="${DASHES[index % DASHES.length]}"/>${marks.join('')}</g>`;
  });
  const ends = names.map((name, index) => {
    const last = series.get(name).reduce((a, b) => (b.count > a.count ? b : a));
    return { name, index, last, y: y(last.ms) };
  });
  const labels = spread(ends).map(({ name, index, last, y: place }) => {
    const how = last.count === counts.at(-1) ? '' : ` at ${short(last.count)}`;
    return `<g class="s${index}"><path class="lead" d="M${(x(last.count) + 5).toFixed(1)} ${y(last.ms).toFixed(1)}L${AREA.right + 12} ${place.toFixed(1)}"/><text x="${AREA.right + 16}" y="${(place + 4).toFixed(1)}">${escape(name)} ${escape(short(Math.round(last.ms)))} ms${how}</text></g>`;
  });
  const across = powers(floor(range[0]), ceil(range[1])).map(
    (ms) =>
      `<path class="grid" d="M${AREA.left} ${y(ms).toFixed(1)}H${AREA.right}"/><text class="tick" text-anchor="end" x="${AREA.left - 8}" y="${(y(ms) + 4).toFixed(1)}">${short(ms)}</text>`,
  );
  const along = counts.map(
    (count) =>
      `<path class="grid" d="M${x(count).toFixed(1)} ${AREA.top}V${AREA.bottom}"/><text class="tick" text-anchor="middle" x="${x(count).toFixed(1)}" y="${AREA.bottom + 20}">${short(count)}</text>`,
  );
  const colours = (which) =>
    names
      .map((_, index) => {
        const colour = COLOURS[index % COLOURS.length][which];
        return `.s${index}{--c:${colour}}`;
      })
      .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t">
<title id="t">${escape(title)}</title>
<style>
svg{--text:#1f2328;--paper:#fff;--line:#d0d7de;font:13px system-ui,sans-serif}${colours(0)}
@media (prefers-color-scheme:dark){svg{--text:#e6edf3;--paper:#0d1117;--line:#30363d}${colours(1)}}
text{fill:var(--text)}.tick{font-size:12px}.name{font-weight:600;font-size:15px}
.grid{stroke:var(--line);fill:none}polyline{fill:none;stroke:var(--c);stroke-width:2}
.s0 polyline{stroke-width:3.5}circle,[class^=s] text{fill:var(--c)}.s0 text{font-weight:600}
.lead{stroke:var(--c);fill:none;stroke-width:.75;opacity:.6}
</style>
<rect width="${WIDTH}" height="${HEIGHT}" style="fill:var(--paper)"/>
<text class="name" x="${AREA.left}" y="26">${escape(title)}</text>
${across.join('\n')}
${along.join('\n')}
<text class="tick" text-anchor="middle" x="${(AREA.left + AREA.right) / 2}" y="${HEIGHT - 10}">${escape(things)}</text>
<text class="tick" transform="translate(16 ${(AREA.top + AREA.bottom) / 2}) rotate(-90)" text-anchor="middle">milliseconds</text>
${lines.join('\n')}
${labels.join('\n')}
</svg>
`;
}
