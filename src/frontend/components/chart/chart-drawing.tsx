import React from 'react';
import { CHART_KINDS, type ChartDrawing as DrawingId } from '../../../core/chart/kinds';
import type { ChartModel } from '../../../core/chart/model';
import { drawnLines } from '../../chart/drawn-lines';
import { CrossTable } from './cross-table';
import { FrameDrawing } from './frame-drawing';
import { Bars, Donut, GroupedBars, HorizontalBars, Lines, Pie, StackedBars } from './native-charts';
import { NumberTile } from './number-tile';
import { SegmentTable } from './segment-table';

type Drawing = (props: { readonly model: ChartModel }) => React.JSX.Element;

const DRAWINGS: Readonly<Record<DrawingId, Drawing>> = {
  'native-pie': Pie,
  'native-donut': Donut,
  'native-bar': Bars,
  'native-horizontal-bar': HorizontalBars,
  'native-stacked-bar': StackedBars,
  'native-grouped-bar': GroupedBars,
  'native-line': Lines,
  table: SegmentTable,
  'cross-table': CrossTable,
  'number-tile': NumberTile,
  frame: ({ model }) => <FrameDrawing model={model} exported={null} />,
};

/** The same numbers as a table beside the drawing; null where the drawing says all of them already. */
export function tableBeside({ kind, columns }: ChartModel): Drawing | null {
  const { drawing, chartBy } = CHART_KINDS[kind];
  const table = columns.length === 0 ? SegmentTable : CrossTable;
  return chartBy === 'none' || DRAWINGS[drawing] === table ? null : table;
}

export function ChartDrawing({ model }: { readonly model: ChartModel }): React.JSX.Element {
  // UI Kit's charts know no lines.
  const Drawing = DRAWINGS[drawnLines(model).length > 0 ? 'frame' : CHART_KINDS[model.kind].drawing];
  return <Drawing model={model} />;
}
