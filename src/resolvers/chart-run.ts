import { runChart } from '../app/chart/run-chart';
import { parseChartRunPayload } from '../contract/payloads';
import { defineResolver } from './define-resolver';

export const chartRun = defineResolver({
  name: 'chart/run',
  who: 'viewer',
  resource: 'work-items',
  effect: 'reads',
  actsAs: 'viewer',
  parse: parseChartRunPayload,
  run: runChart,
});
