import type { EChartsCoreOption } from 'echarts/core';
import type { FrameChart, FrameTexts, FrameTheme } from '../../../src/contract/frame';

/** A chart ready to be drawn by echarts, and its marks in reading order. */
export interface Picture {
  readonly option: EChartsCoreOption;
  readonly marks: readonly PlacedMark[];
  /** What the legend takes of its height. */
  readonly legendPx: number;
}

/** A mark where echarts has it. */
export interface PlacedMark {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly name: string;
  readonly text: string;
  readonly label: string;
  readonly href: string | null;
}

export interface PictureInput {
  readonly chart: FrameChart;
  readonly theme: FrameTheme;
  readonly texts: FrameTexts;
  readonly locale: string;
  readonly timeZone: string;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Drawn for a file: whole, as nobody can turn or hover it. */
  readonly isFile: boolean;
}

export type DrawPicture = (input: PictureInput) => Picture;
