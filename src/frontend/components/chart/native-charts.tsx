import React from 'react';
import {
  BarChart,
  DonutChart,
  HorizontalBarChart,
  HorizontalStackBarChart,
  LineChart,
  PieChart,
  StackBarChart,
} from '@forge/react';
import { CHART_KINDS } from '../../../core/chart/kinds';
import type { ChartModel } from '../../../core/chart/model';
import { chartData, type ChartData, type NamesAxis } from '../../chart/chart-data';
import { useTexts } from '../../texts/text-provider';
import { NotDrawnNote } from './not-drawn-note';

const HEIGHT_PX = 320;
/** Room for the title, the axis and the legend, and for one bar. */
const FRAME_HEIGHT_PX = 110;
const BAR_HEIGHT_PX = 28;

interface DrawingProps {
  readonly model: ChartModel;
  readonly data: ChartData;
}

/** A kind of chart from the drawing of its data, with a note about what it cannot draw. */
function nativeChart(
  axis: NamesAxis | null,
  Drawing: (props: DrawingProps) => React.JSX.Element,
): (props: { readonly model: ChartModel }) => React.JSX.Element {
  return function NativeChart({ model }) {
    const { drawsNegative } = CHART_KINDS[model.kind];
    const data = chartData(model, useTexts(), { axis, drawsNegative });
    return (
      <>
        <Drawing model={model} data={data} />
        <NotDrawnNote cells={data.notDrawn} />
      </>
    );
  };
}

function sliceProps({ model, data }: DrawingProps): React.ComponentProps<typeof PieChart> {
  return {
    data: [...data.points],
    colorAccessor: 'category',
    valueAccessor: 'value',
    labelAccessor: 'mark',
    showMarkLabels: model.labels !== 'none',
    colorPalette: [...data.palette],
    height: HEIGHT_PX,
    showBorder: false,
  };
}

/** One colour for all: no grouping, so that no legend repeats the axis. */
function plainProps({ data }: DrawingProps): React.ComponentProps<typeof BarChart> {
  return {
    data: [...data.points],
    xAccessor: 'category',
    yAccessor: 'value',
    colorPalette: data.palette.slice(0, 1).map(({ value }) => value),
    height: HEIGHT_PX,
    showBorder: false,
  };
}

function seriesProps(props: DrawingProps): React.ComponentProps<typeof StackBarChart> {
  return { ...plainProps(props), colorAccessor: 'series', colorPalette: [...props.data.palette] };
}

function hasOneColor({ palette }: ChartData): boolean {
  return new Set(palette.map(({ value }) => value)).size <= 1;
}

function barsHeight({ model }: DrawingProps): number {
  return Math.max(HEIGHT_PX, FRAME_HEIGHT_PX + BAR_HEIGHT_PX * model.rows.length);
}

export const Pie = nativeChart(null, (props) => <PieChart {...sliceProps(props)} />);

export const Donut = nativeChart(null, (props) => <DonutChart {...sliceProps(props)} />);

// Bars in the colours of their segments are stacks of one: a grouped bar chart would reserve a place for every colour.
export const Bars = nativeChart('below', (props) =>
  hasOneColor(props.data) ? <BarChart {...plainProps(props)} /> : <StackBarChart {...seriesProps(props)} />,
);

export const HorizontalBars = nativeChart('left', (props) =>
  hasOneColor(props.data) ? (
    <HorizontalBarChart {...plainProps(props)} height={barsHeight(props)} />
  ) : (
    <HorizontalStackBarChart {...seriesProps(props)} height={barsHeight(props)} />
  ),
);

export const StackedBars = nativeChart('below', (props) => <StackBarChart {...seriesProps(props)} />);

export const GroupedBars = nativeChart('below', (props) => <BarChart {...seriesProps(props)} />);

export const Lines = nativeChart('below', (props) =>
  props.model.columns.length === 0 ? (
    <LineChart {...plainProps(props)} />
  ) : (
    <LineChart {...seriesProps(props)} />
  ),
);
