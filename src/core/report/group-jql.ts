import type { SegmentState } from '../aggregate/state';
import type { DimensionSpec } from '../chart/config';
import { prepareDimension } from '../chart/prepare-dimension';
import { createSegmentClause } from '../chart/segment-clause';
import { and, inClause } from '../source/jql';
import type { ReportDefinition, ReportGroup } from './definition';
import type { PreparedReport } from './prepare-report';

/** The JQL of the work items in a group: by level the segment that it is in, null for no value. Null when JQL cannot say it. */
export type GroupJql = (segments: readonly (SegmentState | null)[]) => string | null;

/** A longer list of keys makes an address that browsers cut off. */
const KEYS_MAX = 100;

/**
 * JQL knows nothing of formulas, of the report's own filters and of worklogs: where a report has them, its groups cannot be said
 * by what they have in common.
 */
export function createGroupJql(
  { filters, rowsAre, weekStartsOn }: Pick<ReportDefinition, 'filters' | 'rowsAre' | 'weekStartsOn'>,
  groups: readonly ReportGroup[],
  prepared: PreparedReport,
): GroupJql {
  if (filters.length > 0 || rowsAre !== 'work-items') return () => null;
  const clauses = groups.map((group) => {
    const spec = dimensionSpec(group);
    if (spec === null) return null;
    const context = { ...prepared, statuses: [] };
    const dimension = prepareDimension({ path: 'chartBy', spec, weekStartsOn, context });
    return dimension.ok ? createSegmentClause(dimension.value, prepared) : null;
  });
  return (segments) => {
    const said = segments.map(
      (segment, level) =>
        clauses[level]?.([
          segment === null ? { holdsEmpty: true, values: [] } : { holdsEmpty: false, values: [segment] },
        ]) ?? null,
    );
    const known = said.filter((clause) => clause !== null);
    return known.length < said.length ? null : and(prepared.jql, ...known);
  };
}

/** Finds exactly these work items; null for none, and for more than an address can name. */
export function keysJql(keys: readonly string[]): string | null {
  return keys.length === 0 || keys.length > KEYS_MAX ? null : inClause('key', keys);
}

function dimensionSpec({ of, divide }: ReportGroup): DimensionSpec | null {
  if (of.kind !== 'field') return null;
  const { fieldId } = of;
  return divide.kind === 'periods'
    ? { ...divide, fieldId, showEmptyPeriods: false, window: null }
    : { ...divide, fieldId };
}
