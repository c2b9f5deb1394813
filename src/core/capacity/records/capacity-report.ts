import * as v from 'valibot';
import { dateSchema } from '../../calendar/date-schema';
import { parseDate } from '../../time/timestamp';
import type { RecordFormat } from './record-format';
import { idSchema, listOf, nameSchema } from './record-schema';

/** A saved report over several boards. */
export interface CapacityReport extends ReportQuestion {
  readonly version: 1;
  readonly name: string;
  /** Who made it, and alone changes it; null where that account is no more. */
  readonly ownerId: string | null;
  readonly access: ReportAccess;
}

/** All that its author says of a report; whose it is the platform says. */
export type ReportDraft = Omit<CapacityReport, 'version' | 'ownerId'>;

/** A report that was deleted and can still be put back. */
export interface DeletedCapacityReport extends CapacityReport {
  /** Epoch ms. */
  readonly deletedAt: number;
}

/** What a report shows. */
export interface ReportQuestion {
  readonly boards: readonly ReportBoard[];
  readonly iterations: ReportIterations;
  readonly rows: ReportRows;
  readonly columns: ReportColumns;
}

export interface ReportBoard {
  readonly boardId: number;
  readonly projectKey: string;
}

/**
 * Who sees that there is a report, and what it asks for. Its numbers everybody reads with rights of their own. Its owner is in
 * each of them.
 */
export type ReportAccess =
  | { readonly kind: 'private' }
  | { readonly kind: 'chosen'; readonly accountIds: readonly string[]; readonly groupIds: readonly string[] }
  | { readonly kind: 'all' };

/** Which iterations of its boards are in a report. */
export type ReportIterations =
  /** Those that are active, and those to come. */
  | { readonly kind: 'open' }
  | { readonly kind: 'chosen'; readonly iterations: readonly ChosenIteration[] }
  /** Those that reach into so many months or quarters, the present one the first; days outside do not count. */
  | { readonly kind: 'periods'; readonly unit: ReportPeriod; readonly count: number }
  /** Those that reach into these days, both included; days outside do not count. */
  | { readonly kind: 'dates'; readonly from: string; readonly to: string };

export interface ChosenIteration {
  readonly boardId: number;
  /** As `iterationKey` names it. */
  readonly iteration: string;
}

export const REPORT_ACCESS = ['private', 'chosen', 'all'] as const;
export const REPORT_ITERATIONS = ['open', 'chosen', 'periods', 'dates'] as const;
export const REPORT_PERIODS = ['month', 'quarter'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];
export const REPORT_ROWS = ['person', 'role', 'project', 'board'] as const;
export type ReportRows = (typeof REPORT_ROWS)[number];
export const REPORT_COLUMNS = ['iteration', 'month', 'quarter'] as const;
export type ReportColumns = (typeof REPORT_COLUMNS)[number];

export const REPORT_BOARDS_MAX = 100;
export const REPORT_PERIODS_MAX = 12;
/** With all of them a report stays far below what Forge stores (240 KiB). */
const CHOSEN_MAX = 600;
const READERS_MAX = 100;

const boardIdSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const readersSchema = listOf(idSchema, { max: READERS_MAX, key: (id) => id });

const accessSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('private') }),
  v.strictObject({ kind: v.literal('chosen'), accountIds: readersSchema, groupIds: readersSchema }),
  v.strictObject({ kind: v.literal('all') }),
]);

const iterationsSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('open') }),
  v.strictObject({
    kind: v.literal('chosen'),
    iterations: v.pipe(
      listOf(v.strictObject({ boardId: boardIdSchema, iteration: idSchema }), {
        max: CHOSEN_MAX,
        key: ({ boardId, iteration }) => `${boardId} ${iteration}`,
      }),
      v.minLength(1),
    ),
  }),
  v.strictObject({
    kind: v.literal('periods'),
    unit: v.picklist(REPORT_PERIODS),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REPORT_PERIODS_MAX)),
  }),
  v.pipe(
    v.strictObject({ kind: v.literal('dates'), from: dateSchema, to: dateSchema }),
    v.forward(
      v.check(({ from, to }) => parseDate(to) >= parseDate(from), 'not before the first day'),
      ['to'],
    ),
  ),
]);

const questionEntries = {
  boards: v.pipe(
    listOf(
      v.strictObject({
        boardId: boardIdSchema,
        projectKey: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/, 'key of a space')),
      }),
      { max: REPORT_BOARDS_MAX, key: ({ boardId }) => String(boardId) },
    ),
    v.minLength(1),
  ),
  iterations: iterationsSchema,
  rows: v.picklist(REPORT_ROWS),
  columns: v.picklist(REPORT_COLUMNS),
};

export const reportDraftSchema = v.strictObject({
  name: nameSchema,
  access: accessSchema,
  ...questionEntries,
});

const reportEntries = {
  ...reportDraftSchema.entries,
  version: v.literal(1),
  ownerId: v.nullable(idSchema),
};

export const capacityReportFormat: RecordFormat<CapacityReport> = {
  version: 1,
  schema: v.strictObject(reportEntries),
  upgrades: {},
};

export const deletedCapacityReportFormat: RecordFormat<DeletedCapacityReport> = {
  version: 1,
  schema: v.strictObject({ ...reportEntries, deletedAt: v.pipe(v.number(), v.integer()) }),
  upgrades: {},
};
