import { runTrend } from '../app/chart/run-trend';
import { parseTrendRunPayload } from '../contract/trend';
import { defineResolver } from './define-resolver';

export const trendRun = defineResolver({
  name: 'trend/run',
  who: 'viewer',
  resource: 'work-items',
  effect: 'reads',
  actsAs: 'viewer',
  parse: parseTrendRunPayload,
  run: runTrend,
});
