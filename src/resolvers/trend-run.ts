import { readSlice } from '../app/chart/read-slice';
import { parseReadingPayload } from '../contract/reading';
import { trendReading } from '../core/trend/trend-reading';
import { defineResolver } from './define-resolver';

export const trendRun = defineResolver({
  name: 'trend/run',
  who: 'viewer',
  resource: 'work-items',
  effect: 'reads',
  actsAs: 'viewer',
  parse: (payload) => parseReadingPayload(payload, trendReading.parseConfig),
  run: (ports, payload) => readSlice(ports, trendReading, payload),
});
