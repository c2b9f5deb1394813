import { BarChart, GaugeChart, HeatmapChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { markFinder } from './option-parts';
import type { Picture, PlacedMark } from './picture';

use([
  BarChart,
  GaugeChart,
  HeatmapChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

export interface Plot {
  readonly draw: (picture: Picture) => void;
  /** Shows the mark as if the mouse were over it; null shows none. */
  readonly point: (mark: PlacedMark | null) => void;
}

/** The place that charts are drawn in; it follows the size of its element. */
export function createPlot(
  element: HTMLElement,
  events: { readonly onOpen: (mark: PlacedMark) => void; readonly onResize: () => void },
): Plot {
  const chart: ECharts = init(element, null, { renderer: 'svg' });
  let find = markFinder([]);
  let pointed: PlacedMark | null = null;
  const showPointed = (): void => {
    if (pointed === null) return;
    const { seriesIndex, dataIndex } = pointed;
    chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
  };
  chart.on('click', (params) => {
    const mark = find(params);
    if (mark !== null) events.onOpen(mark);
  });
  new ResizeObserver(() => {
    chart.resize();
    events.onResize();
  }).observe(element);
  return {
    draw: ({ option, marks }) => {
      find = markFinder(marks);
      chart.setOption(option, { notMerge: true });
      showPointed();
    },
    point: (mark) => {
      pointed = mark;
      chart.dispatchAction({ type: 'downplay' });
      if (mark === null) chart.dispatchAction({ type: 'hideTip' });
      showPointed();
    },
  };
}

/** A picture on its own, as the text of an SVG file. */
export function drawSvg(
  option: EChartsCoreOption,
  size: { readonly width: number; readonly height: number },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
