import type { FrameChart, FrameMark, FrameMessage, FrameTexts } from '../../src/contract/frame';
import { FRAME_THEMES } from '../../src/frontend/chart/frame-theme';

export const FRAME_TEXTS: FrameTexts = {
  marks: 'Values',
  opensItems: 'opens the work items',
  cumulativeShare: 'Cumulative share',
  exports: 'Export',
  downloadPng: 'Download PNG',
  downloadSvg: 'Download SVG',
  copyPng: 'Copy picture',
  copyCsv: 'Copy CSV',
  copyMarkdown: 'Copy Markdown',
  copyHtml: 'Copy table',
  copied: 'Copied.',
  failed: 'Failed.',
};

export function aMark(value: number, changes: Partial<FrameMark> = {}): FrameMark {
  return { value, text: `${value} items`, label: String(value), href: `/issues/?jql=${value}`, ...changes };
}

/** Three categories; with `series`, two values each, one of them missing. */
export function aFrameChart(changes: Partial<FrameChart> = {}): FrameChart {
  return {
    picture: 'bar',
    title: 'Work',
    description: 'Bars: To Do: 5; Doing: 3; Done: 2',
    valueName: 'Number of work items',
    categories: [
      { name: 'To Do', axisName: 'To Do', color: '#8C8F97' },
      { name: 'Doing', axisName: 'Doing', color: '#357DE8' },
      { name: 'Done', axisName: 'Done', color: '#22A06B' },
    ],
    series: [],
    marks: [[aMark(5)], [aMark(3)], [aMark(2)]],
    total: aMark(10),
    points: null,
    lines: [],
    ...changes,
  };
}

export const TWO_SERIES: Partial<FrameChart> = {
  series: [
    { name: 'Bugs', color: '#E2483D' },
    { name: 'Stories', color: '#82B536' },
  ],
  marks: [
    [aMark(4), aMark(1)],
    [aMark(3), null],
    [aMark(0), aMark(2)],
  ],
};

export function aFrameMessage(changes: Partial<FrameMessage> = {}): FrameMessage {
  return {
    channel: 'gadget/7',
    locale: 'en-US',
    timeZone: 'UTC',
    chart: aFrameChart(),
    theme: FRAME_THEMES.light,
    texts: FRAME_TEXTS,
    exported: null,
    ...changes,
  };
}
