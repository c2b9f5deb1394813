import { checkKey } from './check-key';
import { KvsRefusal } from './kvs-refusal';

/** The types that an attribute of a custom entity can have. `any` goes into no condition. */
export const ATTRIBUTE_TYPES = ['string', 'integer', 'float', 'boolean', 'any'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** The custom entities that the manifest declares: their attributes, by name. */
export type EntityTypes = ReadonlyMap<string, Readonly<Record<string, AttributeType>>>;

interface Address {
  readonly key: string;
  readonly entityName?: string | undefined;
}

/** No key contains it: what stands before it is the name of an entity. */
const MARK = '/';

/** Where a row stands in the table: each entity has keys of its own, apart from those of plain values. */
export function placeOf(entities: EntityTypes, { key, entityName }: Address): string {
  checkKey(key);
  if (entityName === undefined) return key;
  return entityPrefix(entities, entityName) + key;
}

/** How the places of all rows of an entity begin. */
export function entityPrefix(entities: EntityTypes, entityName: string): string {
  entityType(entities, entityName);
  return entityName + MARK;
}

export function entityType(
  entities: EntityTypes,
  entityName: string,
): Readonly<Record<string, AttributeType>> {
  const found = entities.get(entityName);
  if (found !== undefined) return found;
  throw new KvsRefusal('INVALID_ENTITY_TYPE', `manifest.yml declares no entity "${entityName}".`);
}

/** The key that the app gave. */
export function keyAt(place: string): string {
  return place.slice(place.indexOf(MARK) + 1);
}

export function isOfEntity(place: string): boolean {
  return place.includes(MARK);
}
