import type { EChartsCoreOption } from 'echarts/core';
import type { Picture } from './picture';

/** The picture as a file: without what needs a mouse. */
export function exportOption({ option }: Picture): EChartsCoreOption {
  return { ...option, tooltip: { show: false } };
}
