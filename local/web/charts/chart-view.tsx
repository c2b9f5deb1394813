import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import type { ChartDrawing, LegendEntry } from './chart-drawing';

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

/** A chart with its heading and legend. The plot is one picture to assistive technology, described in words. */
export function ChartView({ frame, draw }: ChartViewProps) {
  const { height = HEIGHT, width, title, subtitle, showBorder = true } = frame;
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const plotWidth = useWidth(plot);
  const drawing = draw(plotWidth);
  usePlot(plot, drawing.option);

  return (
    <figure className={showBorder ? 'chart chart-bordered' : 'chart'} style={{ height, width }}>
      {(title !== undefined || subtitle !== undefined) && (
        <figcaption>
          {title !== undefined && <div className="chart-title">{title}</div>}
          {subtitle !== undefined && <div className="chart-subtitle">{subtitle}</div>}
        </figcaption>
      )}
      <div ref={setPlot} className="chart-plot" role="img" aria-label={drawing.description} />
      <Legend entries={drawing.legend} />
    </figure>
  );
}

function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    // Long legends scroll; the keyboard must reach them as well.
    <ul className="chart-legend" aria-label="Legend" tabIndex={0}>
      {entries.map(({ name, color }, index) => (
        <li key={index} title={name}>
          <span className="chart-swatch" style={{ backgroundColor: color }} />
          <span className="chart-legend-name">{name}</span>
        </li>
      ))}
    </ul>
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
