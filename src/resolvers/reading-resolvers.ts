import { readDecided } from '../app/record/read-decided';
import { readSlice } from '../app/chart/read-slice';
import { parseNoPayload } from '../contract/payloads';
import { parseReadingPayload } from '../contract/reading';
import { chartReading } from '../core/chart/chart-reading';
import { success } from '../core/result';
import { trendReading } from '../core/trend/trend-reading';
import { defineResolver } from './define-resolver';

const COMMON = { who: 'viewer', effect: 'reads' } as const;
const OF_WORK_ITEMS = { ...COMMON, resource: 'work-items', actsAs: 'viewer' } as const;

/** What gadgets read slice by slice, and where it is read. */
export const readingResolvers = [
  defineResolver({
    ...OF_WORK_ITEMS,
    name: 'chart/run',
    parse: (payload) => parseReadingPayload(payload, chartReading.parseConfig),
    run: (ports, payload) => readSlice(ports, chartReading, payload),
  }),
  defineResolver({
    ...OF_WORK_ITEMS,
    name: 'trend/run',
    parse: (payload) => parseReadingPayload(payload, trendReading.parseConfig),
    run: (ports, payload) => readSlice(ports, trendReading, payload),
  }),
  defineResolver({
    ...COMMON,
    name: 'reading/place',
    resource: 'public',
    actsAs: 'app',
    parse: parseNoPayload,
    run: async (ports) => {
      const settings = await readDecided(ports, 'site-settings');
      return settings.ok ? success(settings.value.record.largeReads) : settings;
    },
  }),
] as const;
