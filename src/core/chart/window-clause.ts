import type { Field } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import { fieldKind } from '../field/registry';
import { and } from '../source/jql';
import type { ChartConfig } from './config';
import { dayBound, dayRangeClause, type ClauseContext } from './segment-clause';
import { usedDimensions } from './used-dimensions';
import { windowDays } from './window-days';

export interface WindowClauseContext extends ClauseContext {
  readonly fields: readonly Field[];
  /** Epoch ms. */
  readonly computedAt: number;
}

/** Whether the chart asks for the last weeks, months … of a date only. */
export function hasWindow(config: ChartConfig): boolean {
  return usedDimensions(config).some(({ spec }) => spec.kind === 'periods' && spec.window !== null);
}

/**
 * Finds the items whose dates lie in the windows of the chart; blank without a window. A bound that JQL cannot say is left
 * out, and so is a field that is not there: whether it fits is for the question to say.
 */
export function windowClause(config: ChartConfig, context: WindowClauseContext): string {
  const { weekStartsOn } = config;
  const clauses = usedDimensions(config).map(({ spec }) => {
    if (spec.kind !== 'periods' || spec.window === null) return '';
    const field = context.fields.find(({ id }) => id === spec.fieldId);
    const name = field === undefined ? null : jqlFieldName(field);
    if (field === undefined || name === null || fieldKind(field)?.moment == null) return '';
    const days = windowDays(spec.window, { ...context, weekStartsOn });
    return dayRangeClause(name, days, dayBound(field, context)) ?? '';
  });
  return and(...clauses);
}
