import type { FieldList } from './fields/field-list';
import { messages } from './messages';
import type { SortStep } from './order-rows';
import type { OrderItem } from './query';

export interface Order {
  readonly steps: readonly SortStep[];
  readonly errors: readonly string[];
}

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ (read 2026-11) */
const MAX_SORTS = 7;

/** Jira Cloud does not say how it orders a search without ORDER BY; here the newest come first. */
const DEFAULT_ORDER: SortStep = { name: 'created', keyOf: (issue) => issue.createdAt, direction: 'desc' };

/** The steps of an ORDER BY. A field without a direction takes its own; one that cannot be sorted by is a fault. */
export const readOrder = (items: readonly OrderItem[], fields: FieldList): Order => {
  if (items.length === 0) return { steps: [DEFAULT_ORDER], errors: [] };
  const steps: SortStep[] = [];
  const errors: string[] = items.length > MAX_SORTS ? [messages.tooManySorts(MAX_SORTS)] : [];
  for (const { field, direction } of items) {
    const known = field.property === null ? fields.find(field.name)[0] : undefined;
    const sort = known?.sort ?? null;
    if (known === undefined || sort === null) errors.push(messages.noSort(field.name));
    else steps.push({ name: known.id, keyOf: sort.keyOf, direction: direction ?? sort.direction });
  }
  return { steps, errors };
};
