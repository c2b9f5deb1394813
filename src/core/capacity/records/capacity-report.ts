import * as v from 'valibot';
import { dateSchema } from '../../calendar/date-schema';
import { parseDate } from '../../time/timestamp';
import type { RecordFormat } from './record-format';
import { idSchema, listOf, nameSchema } from './record-schema';

/** A saved report over several boards. */
export interface CapacityReport {
  readonly version: 1;
  readonly name: string;
  readonly ownerId: string;
  /** Only its owner sees it, or everybody who may see reports over several projects. */
  readonly access: ReportAccess;
  readonly boards: readonly ReportBoard[];
  readonly rows: ReportRows;
  readonly columns: ReportColumns;
  /** Both included; null reaches as far as the iterations do. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReportBoard {
  readonly boardId: number;
  readonly projectKey: string;
}

export const REPORT_ACCESS = ['private', 'shared'] as const;
export type ReportAccess = (typeof REPORT_ACCESS)[number];
export const REPORT_ROWS = ['person', 'role', 'project', 'board'] as const;
export type ReportRows = (typeof REPORT_ROWS)[number];
export const REPORT_COLUMNS = ['iteration', 'month', 'quarter'] as const;
export type ReportColumns = (typeof REPORT_COLUMNS)[number];

const BOARDS_MAX = 100;

const boardSchema = v.strictObject({
  boardId: v.pipe(v.number(), v.integer(), v.minValue(1)),
  projectKey: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/)),
});

export const capacityReportFormat: RecordFormat<CapacityReport> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({
      version: v.literal(1),
      name: nameSchema,
      ownerId: idSchema,
      access: v.picklist(REPORT_ACCESS),
      boards: v.pipe(
        listOf(boardSchema, { max: BOARDS_MAX, key: ({ boardId }) => String(boardId) }),
        v.minLength(1),
      ),
      rows: v.picklist(REPORT_ROWS),
      columns: v.picklist(REPORT_COLUMNS),
      from: v.nullable(dateSchema),
      to: v.nullable(dateSchema),
    }),
    v.forward(
      v.check(
        ({ from, to }) => from === null || to === null || parseDate(to) >= parseDate(from),
        'not before the first day',
      ),
      ['to'],
    ),
  ),
  upgrades: {},
};
