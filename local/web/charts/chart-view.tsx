import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import type { ChartDrawing } from './chart-drawing';
import { Legend } from './legend';

use([BarChart, LineChart, PieChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Frame {
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly subtitle?: string;
  readonly showBorder?: boolean;
}

interface ChartViewProps {
  readonly frame: Frame;
  /** The drawing for a plot of that width; the same function as long as nothing else changed. */
  readonly draw: (width: number) => ChartDrawing;
}

/** UI Kit's default height. */
const HEIGHT = 400;
/** Of a chart's height, what its border, headings and a short legend may take from the plot; a long legend takes none. */
const SURROUNDINGS = 110;
const LOWEST_PLOT = 80;

/** A chart with its heading and legend. The plot is one picture to assistive technology, described in words. */
export function ChartView({ frame, draw }: ChartViewProps) {
  const { height = HEIGHT, width, title, subtitle, showBorder = true } = frame;
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const plotWidth = useWidth(plot);
  const drawing = draw(plotWidth);
  usePlot(plot, drawing.option);

  return (
    <figure className={showBorder ? 'chart chart-bordered' : 'chart'} style={{ minHeight: height, width }}>
      {(title !== undefined || subtitle !== undefined) && (
        <figcaption>
          {title !== undefined && <div className="chart-title">{title}</div>}
          {subtitle !== undefined && <div className="chart-subtitle">{subtitle}</div>}
        </figcaption>
      )}
      <div
        ref={setPlot}
        className="chart-plot"
        style={{ flex: `1 0 ${Math.max(LOWEST_PLOT, height - SURROUNDINGS)}px` }}
        role="img"
        aria-label={drawing.description}
      />
      <Legend entries={drawing.legend} />
    </figure>
  );
}

function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function usePlot(element: HTMLElement | null, option: ChartDrawing['option']): void {
  const chart = useRef<ECharts | null>(null);
  useEffect(() => {
    if (element === null) return undefined;
    const made = init(element, null, { renderer: 'svg' });
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, [element]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [element, option]);
}
