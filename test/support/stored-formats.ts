import type { AppError } from '../../src/core/error';
import { capacityConfigDefaults, parseCapacityConfig } from '../../src/core/capacity/gadget/parse-config';
import { parseChartConfig } from '../../src/core/chart/parse-config';
import { parseFilterConfig } from '../../src/core/filter/parse-config';
import { listConfigDefaults, parseListConfig } from '../../src/core/list/parse-config';
import { parseRecord } from '../../src/core/privacy/record-type';
import { STORED_TYPES } from '../../src/core/privacy/stored-types';
import { parseReportGadgetConfig, reportGadgetDefaults } from '../../src/core/report/gadget/parse-config';
import type { Result } from '../../src/core/result';
import { parseSprintConfig } from '../../src/core/sprint/parse-config';
import { parseTrendConfig } from '../../src/core/trend/parse-config';
import { aChart, by, measuring } from './chart';
import { STORED_SAMPLES } from './stored-samples';
import { aTrendConfig } from './trend';

/** Something that outlives the version of the app that wrote it. */
export interface StoredFormat {
  readonly name: string;
  readonly parse: (value: unknown) => Result<unknown, AppError>;
  /** As the present version writes it. */
  readonly sample: unknown;
}

const GADGETS: readonly StoredFormat[] = [
  {
    ...{ name: 'chart-gadget', parse: parseChartConfig },
    sample: aChart({
      ...{ chartBy: by('created', 'week'), groupBy: by('status') },
      calculate: measuring('average', 'customfield_10016'),
    }),
  },
  { name: 'trend-gadget', parse: parseTrendConfig, sample: aTrendConfig() },
  {
    ...{ name: 'list-gadget', parse: parseListConfig },
    sample: { ...listConfigDefaults, source: { kind: 'filter', filterId: '10' } },
  },
  {
    ...{ name: 'sprint-gadget', parse: parseSprintConfig },
    sample: { version: 1, title: '', boardId: 5, sprintId: null, refreshMinutes: 15 },
  },
  {
    ...{ name: 'capacity-gadget', parse: parseCapacityConfig },
    sample: { ...capacityConfigDefaults, boardId: 5, subject: { kind: 'person', accountId: 'anna' } },
  },
  {
    ...{ name: 'report-gadget', parse: parseReportGadgetConfig },
    sample: { ...reportGadgetDefaults, reportId: 'r1' },
  },
  {
    ...{ name: 'filter-gadget', parse: parseFilterConfig },
    sample: {
      ...{ version: 1, countIn: null },
      fields: [{ fieldId: 'summary', label: 'Words', initial: { kind: 'text', text: 'slow' } }],
    },
  },
];

/** Every type of record, and the configuration of each gadget. */
export const STORED_FORMATS: readonly StoredFormat[] = [
  ...[...STORED_TYPES].map(([name, type]) => ({
    name,
    parse: (value: unknown) => parseRecord(type, value),
    sample: STORED_SAMPLES[name].content,
  })),
  ...GADGETS,
];
