import {
  BubbleController,
  Chart,
  LinearScale,
  PointElement,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';

/** The only place that imports the chart library; import this one lazily. */

Chart.register(BubbleController, LinearScale, PointElement);

export interface Bubble {
  /** Its column and row, from 0. */
  readonly column: number;
  readonly row: number;
  /** What its area stands for. */
  readonly weight: number;
  /** Written in it. */
  readonly label: string;
  readonly color: string;
  readonly ink: string;
}

export interface BubbleContent {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly bubbles: readonly Bubble[];
  /** Colours of text and lines: those of the page, or the system's. */
  readonly ink: string;
  readonly line: string;
  readonly font: { readonly family: string; readonly size: number };
}

/** No bubble reaches into its neighbour's cell, and none is too small for its number. */
const LARGEST_SHARE = 0.46;
const SMALLEST = 0.95;

/** Draws bubbles at the crossings of columns and rows. The canvas must be in the document. */
export function drawBubbles(canvas: HTMLCanvasElement, content: BubbleContent): () => void {
  const chart = new Chart(canvas, configuration(content));
  return () => chart.destroy();
}

function configuration(content: BubbleContent): ChartConfiguration<'bubble'> {
  const { columns, rows, bubbles, ink, line, font } = content;
  const most = Math.max(1, ...bubbles.map(({ weight }) => weight));
  const axis = (names: readonly string[]) => ({
    type: 'linear' as const,
    min: -0.5,
    max: names.length - 0.5,
    border: { color: line },
    grid: { color: line },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = names.map((_, value) => ({ value }));
    },
    ticks: {
      color: ink,
      font,
      autoSkip: false,
      maxRotation: 0,
      callback: (value: string | number) => names[Number(value)] ?? '',
    },
  });
  return {
    type: 'bubble',
    data: {
      datasets: [
        {
          data: bubbles.map(({ column, row }) => ({ x: column, y: row })),
          backgroundColor: bubbles.map(({ color }) => color),
          borderColor: ink,
          borderWidth: 1,
          radius: ({ chart, dataIndex }) => {
            const { width, height } =
              (chart.chartArea as
                { readonly width: number; readonly height: number } | undefined) ?? chart;
            const cell = Math.min(width / columns.length, height / rows.length);
            const share = Math.sqrt((bubbles[dataIndex]?.weight ?? 0) / most);
            return Math.max(cell * LARGEST_SHARE * share, font.size * SMALLEST);
          },
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      // A still picture for everybody: nothing here is told by its moving.
      animation: false,
      events: [],
      layout: { autoPadding: false },
      scales: { x: { ...axis(columns), position: 'top' }, y: { ...axis(rows), reverse: true } },
    },
    plugins: [numbers(content)],
  };
}

/** The number in each bubble. */
function numbers({ bubbles, font }: BubbleContent): Plugin<'bubble'> {
  return {
    id: 'numbers',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `700 ${font.size}px ${font.family}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const [index, { x, y }] of chart.getDatasetMeta(0).data.entries()) {
        const bubble = bubbles[index];
        if (!bubble) continue;
        ctx.fillStyle = bubble.ink;
        ctx.fillText(bubble.label, x, y);
      }
      ctx.restore();
    },
  };
}
