import { WEEKDAYS_ONLY } from '../../core/calendar/working-calendar';
import type { QuantityContext } from '../../core/chart/prepare-quantity';
import type { Field } from '../../core/field/field';

/** What a measure is prepared with before anything was looked up: neither its fields nor its unit depend on the rest. */
export function unreadContext(fields: readonly Field[]): QuantityContext {
  return { fields, timeZone: 'UTC', computedAt: 0, statuses: [], calendar: WEEKDAYS_ONLY };
}
