import { readSlice } from '../app/chart/read-slice';
import { parseReadingPayload } from '../contract/reading';
import { chartReading } from '../core/chart/chart-reading';
import { defineResolver } from './define-resolver';

export const chartRun = defineResolver({
  name: 'chart/run',
  who: 'viewer',
  resource: 'work-items',
  effect: 'reads',
  actsAs: 'viewer',
  parse: (payload) => parseReadingPayload(payload, chartReading.parseConfig),
  run: (ports, payload) => readSlice(ports, chartReading, payload),
});
