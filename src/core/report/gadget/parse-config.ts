import * as v from 'valibot';
import type { AppError } from '../../error';
import type { Result } from '../../result';
import { gadgetTitle, parseVersionedConfig, refreshMinutes } from '../../versioned-config';
import { REPORT_VIEW_KINDS } from '../definition';
import type { ReportGadgetConfig } from './config';

const CONFIG_VERSION = 1;

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: gadgetTitle,
  reportId: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  view: v.nullable(v.picklist(REPORT_VIEW_KINDS)),
  followsFilter: v.boolean(),
  refreshMinutes,
});

/** The configuration of a report gadget from what it has stored; see `parseVersionedConfig`. */
export function parseReportGadgetConfig(value: unknown): Result<ReportGadgetConfig, AppError> {
  return parseVersionedConfig(value, { schema: config, version: CONFIG_VERSION });
}

/** What a new gadget starts with: everything but its report, which has no sensible default. */
export const reportGadgetDefaults: Omit<ReportGadgetConfig, 'reportId'> = {
  version: CONFIG_VERSION,
  title: '',
  view: null,
  followsFilter: true,
  refreshMinutes: null,
};
