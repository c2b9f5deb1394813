import { useMemo } from 'react';
import { cartesianDrawing, type CartesianKind } from '../../charts/cartesian-drawing';
import type { ChartDrawing } from '../../charts/chart-drawing';
import type { CartesianProps, RadialProps } from '../../charts/chart-props';
import { ChartView } from '../../charts/chart-view';
import { radialDrawing, type RadialKind } from '../../charts/radial-drawing';
import { useChartTheme } from '../../charts/use-chart-theme';
import { drawnBy, type NodeComponent, type NodeComponents } from '../node-component';

/** Keeps the drawing of the last width: the same drawing is not handed to the plot again at each render. */
function memoized(make: (width: number) => ChartDrawing): (width: number) => ChartDrawing {
  let last: { readonly width: number; readonly drawing: ChartDrawing } | null = null;
  return (width) => {
    if (last?.width !== width) last = { width, drawing: make(width) };
    return last.drawing;
  };
}

function cartesian(kind: CartesianKind): NodeComponent {
  return drawnBy<CartesianProps>(function UICartesianChart({ props }) {
    const theme = useChartTheme();
    const content = JSON.stringify(props);
    const draw = useMemo(
      () =>
        memoized((width) =>
          cartesianDrawing({ kind, props: JSON.parse(content) as CartesianProps, theme, width }),
        ),
      [content, theme],
    );
    return <ChartView frame={props} draw={draw} />;
  });
}

function radial(kind: RadialKind): NodeComponent {
  return drawnBy<RadialProps>(function UIRadialChart({ props }) {
    const theme = useChartTheme();
    const content = JSON.stringify(props);
    const draw = useMemo(
      () => memoized(() => radialDrawing({ kind, props: JSON.parse(content) as RadialProps, theme })),
      [content, theme],
    );
    return <ChartView frame={props} draw={draw} />;
  });
}

const bars = { mark: 'bar', isStacked: false, isHorizontal: false } as const;

export const chartComponents: NodeComponents = {
  BarChart: cartesian({ ...bars, name: 'Bar chart' }),
  StackBarChart: cartesian({ ...bars, isStacked: true, name: 'Stacked bar chart' }),
  HorizontalBarChart: cartesian({ ...bars, isHorizontal: true, name: 'Horizontal bar chart' }),
  HorizontalStackBarChart: cartesian({
    ...bars,
    isStacked: true,
    isHorizontal: true,
    name: 'Horizontal stacked bar chart',
  }),
  LineChart: cartesian({ ...bars, mark: 'line', name: 'Line chart' }),
  PieChart: radial({ name: 'Pie chart', hasHole: false }),
  DonutChart: radial({ name: 'Donut chart', hasHole: true }),
};
