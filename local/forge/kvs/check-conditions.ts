import { entityType, placeOf } from './entity-place';
import { KvsRefusal } from './kvs-refusal';
import type { KvsContext } from './operations/operation';
import type { Conditional } from './request-schema';

/** Refuses a part of a transaction whose conditions the stored value does not meet. Without a value none is met. */
export function checkConditions({ table, entities }: KvsContext, request: Conditional): void {
  const { key, entityName, conditions } = request;
  if (conditions === undefined) return;
  if (entityName === undefined) {
    throw new KvsRefusal('INVALID_TRANSACTION', 'Conditions go only with custom entities.');
  }
  const attributes = entityType(entities, entityName);
  const row = table.get(placeOf(entities, { key, entityName }));
  const value = row === undefined ? {} : (JSON.parse(row.text) as Readonly<Record<string, unknown>>);
  for (const { property, condition, values } of conditions.and) {
    if (attributes[property] === undefined || attributes[property] === 'any') {
      throw new KvsRefusal('INVALID_FILTER_CONDITION', `No condition goes with the attribute "${property}".`);
    }
    if (condition !== 'EQUAL_TO') {
      throw new KvsRefusal(
        'NOT_EMULATED',
        `The condition ${condition} is not emulated by the local site; add it in local/forge/kvs.`,
      );
    }
    if (value[property] !== values[0]) {
      throw new KvsRefusal(
        'CONDITION_NOT_MET',
        `The value under the key "${key}" does not meet a condition.`,
      );
    }
  }
}
