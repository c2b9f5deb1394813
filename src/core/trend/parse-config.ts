import * as v from 'valibot';
import { calendarChoiceSchema, MONDAY_TO_FRIDAY } from '../calendar/calendar-choice';
import { DATE_BUCKETS } from '../chart/config';
import { appError, type AppError } from '../error';
import { CYCLE_RULES } from '../history/cycle-rule';
import { failure, type Result } from '../result';
import { sourceSchema } from '../source/source-schema';
import { isTimeZone } from '../time/zone';
import { gadgetTitle, parseVersionedConfig, refreshMinutes, type VersionedValue } from '../versioned-config';
import {
  AGE_RULES,
  PERIODS_MAX,
  SPRINTS_MAX,
  TREND_KIND_IDS,
  type TrendConfig,
  type TrendKindId,
  type TrendScopeKind,
} from './config';
import { TREND_KINDS } from './kinds/registry';

const CONFIG_VERSION = 3;

const wholeUpTo = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));
const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const scope = v.variant('kind', [
  v.object({ kind: v.literal('source'), source: sourceSchema }),
  v.object({ kind: v.literal('sprint'), boardId: id, sprintId: v.nullable(id) }),
  v.object({
    kind: v.literal('version'),
    projectKey: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/)),
    versionId: v.pipe(v.string(), v.digits()),
  }),
  v.object({ kind: v.literal('sprints'), boardId: id, sprints: wholeUpTo(SPRINTS_MAX) }),
]);

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: gadgetTitle,
  kind: v.picklist(TREND_KIND_IDS),
  scope,
  bucket: v.picklist(DATE_BUCKETS),
  periods: wholeUpTo(PERIODS_MAX),
  ageRule: v.picklist(AGE_RULES),
  cycleRule: v.picklist(CYCLE_RULES),
  workingDaysOnly: v.boolean(),
  workingCalendar: calendarChoiceSchema,
  estimate: v.variant('kind', [
    v.object({ kind: v.literal('items') }),
    v.object({ kind: v.literal('board') }),
    v.object({ kind: v.literal('field'), fieldId: text }),
  ]),
  followsFilter: v.boolean(),
  timeZone: v.variant('kind', [
    v.object({ kind: v.literal('viewer') }),
    v.object({ kind: v.literal('fixed'), zone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')) }),
  ]),
  weekStartsOn: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  refreshMinutes,
});

/**
 * The configuration of a trend from what a gadget has stored, brought up to the present version. A fault is `invalid-input`
 * with its path; a configuration of a newer version of the app is `newer-version`, so that nobody overwrites it. Unknown
 * properties are dropped.
 */
export function parseTrendConfig(value: unknown): Result<TrendConfig, AppError> {
  const parsed = parseVersionedConfig(value, {
    schema: config,
    version: CONFIG_VERSION,
    upgrade,
  });
  if (!parsed.ok) return parsed;
  const fault = findContradiction(parsed.value);
  return fault === null ? parsed : failure(fault);
}

/** Of version 2, whose other kinds kept the choice without looking at it. */
const KINDS_IN_WORKING_DAYS: ReadonlySet<unknown> = new Set<TrendKindId>([
  'cycle-time',
  'control-chart',
  'time-in-status',
]);

/**
 * Version 1 knew a source only, no histories, and no filter of the dashboard. Version 2 knew no working days but Monday to
 * Friday, and those in fewer kinds: an upgrade changes no numbers.
 */
function upgrade({ source, ...rest }: VersionedValue): unknown {
  const version = CONFIG_VERSION;
  if (rest.version === 1) {
    return { ...trendConfigDefaults, ...rest, version, scope: { kind: 'source', source } };
  }
  const workingDaysOnly = KINDS_IN_WORKING_DAYS.has(rest['kind']) ? rest['workingDaysOnly'] : false;
  return { ...rest, version, workingDaysOnly, workingCalendar: MONDAY_TO_FRIDAY };
}

const BOARD_SCOPES: readonly TrendScopeKind[] = ['sprint', 'sprints'];

/** What no single property can say. */
function findContradiction({ kind, scope: about, estimate }: TrendConfig): AppError | null {
  const { scopes } = TREND_KINDS[kind];
  if (!scopes.includes(about.kind)) {
    return appError('invalid-input', { expected: scopes.join(' | ') }, { path: 'scope.kind' });
  }
  if (estimate.kind === 'board' && !BOARD_SCOPES.includes(about.kind)) {
    return appError('invalid-input', { expected: 'items | field' }, { path: 'estimate.kind' });
  }
  return null;
}

/** What a new trend starts with: everything but what it is about, which has no sensible default. */
export const trendConfigDefaults: Omit<TrendConfig, 'scope'> = {
  version: CONFIG_VERSION,
  title: '',
  kind: 'created-resolved',
  bucket: 'week',
  periods: 12,
  ageRule: 'cloud',
  cycleRule: 'elapsed',
  workingDaysOnly: false,
  workingCalendar: MONDAY_TO_FRIDAY,
  estimate: { kind: 'items' },
  followsFilter: true,
  timeZone: { kind: 'viewer' },
  weekStartsOn: 1,
  refreshMinutes: null,
};
