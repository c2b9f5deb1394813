import * as v from 'valibot';
import { dateSchema } from '../calendar/date-schema';
import { BOUNDS_MAX, CHART_KIND_IDS, DATE_BUCKETS } from '../chart/config';
import { FORMULA_LENGTH_MAX } from '../formula/parse-formula';
import { sourceSchema } from '../source/source-schema';
import { isTimeZone } from '../time/zone';
import {
  COLUMN_AGGREGATES,
  COLUMN_ALIGNMENTS,
  COLUMN_WIDTHS,
  COMPARISONS,
  DATE_STYLES,
  DIRECTIONS,
  DURATION_UNITS,
  HEATS,
  REPORT_ROW_KINDS,
  REPORT_VIEW_KINDS,
  RULE_COLORS,
  type ReportDefinition,
} from './definition';

/** More of them cannot be read on a page. */
export const COLUMNS_MAX = 50;
export const FORMULAS_MAX = 30;
export const FILTERS_MAX = 30;
export const SORTS_MAX = 10;
export const GROUPS_MAX = 10;
export const MEASURES_MAX = 10;
export const COLORS_MAX = 10;
const VALUES_MAX = 100;
const TEXT_MAX = 255;
const DECIMALS_MAX = 6;
/** A hundred years of days. */
const DAYS_MAX = 36_525;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(TEXT_MAX));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const finite = v.pipe(v.number(), v.finite());
const direction = v.picklist(DIRECTIONS);

const operand = v.variant('kind', [
  v.strictObject({ kind: v.literal('field'), fieldId: text }),
  v.strictObject({ kind: v.literal('formula'), formulaId: id }),
]);

const day = v.variant('kind', [
  v.strictObject({ kind: v.literal('fixed'), date: dateSchema }),
  v.strictObject({
    kind: v.literal('relative'),
    days: v.pipe(v.number(), v.integer(), v.minValue(-DAYS_MAX), v.maxValue(DAYS_MAX)),
  }),
]);

const operator = v.picklist(COMPARISONS);
const isNegated = v.boolean();
const test = v.variant('kind', [
  v.strictObject({ kind: v.literal('empty'), isEmpty: v.boolean() }),
  v.strictObject({ kind: v.literal('number'), operator, value: finite }),
  v.strictObject({ kind: v.literal('date'), operator, day }),
  v.strictObject({
    kind: v.literal('any-of'),
    isNegated,
    values: v.pipe(v.array(text), v.minLength(1), v.maxLength(VALUES_MAX)),
  }),
  v.strictObject({ kind: v.literal('contains'), isNegated, text }),
  v.strictObject({ kind: v.literal('true'), isNegated }),
]);

const format = v.variant('kind', [
  v.strictObject({ kind: v.literal('auto') }),
  v.strictObject({
    kind: v.literal('number'),
    decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DECIMALS_MAX))),
    isPercent: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('duration'), unit: v.picklist(DURATION_UNITS) }),
  v.strictObject({ kind: v.literal('date'), style: v.picklist(DATE_STYLES) }),
]);

const aggregate = v.picklist(COLUMN_AGGREGATES);

const column = v.strictObject({
  id,
  of: operand,
  header: v.pipe(v.string(), v.trim(), v.maxLength(TEXT_MAX)),
  width: v.picklist(COLUMN_WIDTHS),
  alignment: v.picklist(COLUMN_ALIGNMENTS),
  format,
  isLink: v.boolean(),
  isHidden: v.boolean(),
  groupAggregate: v.nullable(aggregate),
  totalAggregate: v.nullable(aggregate),
  colors: v.pipe(v.array(v.strictObject({ test, color: v.picklist(RULE_COLORS) })), v.maxLength(COLORS_MAX)),
});

const group = v.strictObject({
  id,
  of: operand,
  divide: v.variant('kind', [
    v.strictObject({ kind: v.literal('values') }),
    v.strictObject({ kind: v.literal('periods'), bucket: v.picklist(DATE_BUCKETS) }),
    v.strictObject({
      kind: v.literal('number-ranges'),
      bounds: v.pipe(
        v.array(finite),
        v.minLength(1),
        v.maxLength(BOUNDS_MAX),
        v.check(
          (values) => values.every((value, at) => at === 0 || value > (values[at - 1] ?? value)),
          'ascending',
        ),
      ),
    }),
  ]),
  order: v.variant('by', [
    v.strictObject({ by: v.picklist(['name', 'field', 'items']), direction }),
    v.strictObject({ by: v.literal('aggregate'), columnId: id, direction }),
  ]),
});

/** A list whose entries have ids of their own. */
function entries<const TSchema extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: TSchema,
  max: number,
) {
  return v.pipe(
    v.array(schema),
    v.maxLength(max),
    v.check((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'each id once'),
  );
}

const groups = entries(group, GROUPS_MAX);

/** What each property may be; whether what it names is there, the compiler of reports says. */
export const reportDefinitionSchema: v.GenericSchema<unknown, ReportDefinition> = v.pipe(
  v.strictObject({
    source: sourceSchema,
    rowsAre: v.picklist(REPORT_ROW_KINDS),
    formulas: entries(
      v.strictObject({ id, name: text, text: v.pipe(v.string(), v.maxLength(FORMULA_LENGTH_MAX)) }),
      FORMULAS_MAX,
    ),
    columns: v.pipe(entries(column, COLUMNS_MAX), v.minLength(1)),
    filters: entries(v.strictObject({ id, of: operand, test }), FILTERS_MAX),
    sorts: entries(v.strictObject({ id, of: operand, direction }), SORTS_MAX),
    groups,
    table: v.strictObject({ isTotalsOnly: v.boolean(), startsCollapsed: v.boolean() }),
    pivot: v.nullable(
      v.strictObject({
        rows: groups,
        columns: groups,
        measures: v.pipe(
          entries(v.strictObject({ id, of: v.nullable(operand), aggregate }), MEASURES_MAX),
          v.minLength(1),
        ),
        heat: v.picklist(HEATS),
      }),
    ),
    hierarchy: v.nullable(
      v.strictObject({
        showsOutsideParents: v.boolean(),
        progress: v.nullable(v.strictObject({ of: v.nullable(operand) })),
      }),
    ),
    chart: v.nullable(v.strictObject({ kind: v.picklist(CHART_KIND_IDS), columnId: v.nullable(id) })),
    opensWith: v.picklist(REPORT_VIEW_KINDS),
    timeZone: v.variant('kind', [
      v.strictObject({ kind: v.literal('viewer') }),
      v.strictObject({
        kind: v.literal('fixed'),
        zone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')),
      }),
    ]),
    weekStartsOn: v.picklist([1, 2, 3, 4, 5, 6, 7]),
    workdaysOf: v.variant('kind', [
      v.strictObject({ kind: v.literal('weekends') }),
      v.strictObject({
        kind: v.literal('board'),
        boardId: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ]),
  }),
  v.forward(
    v.check(
      (report) => report.opensWith === 'table' || report[report.opensWith] !== null,
      'a view that is there',
    ),
    ['opensWith'],
  ),
);
