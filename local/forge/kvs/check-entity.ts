import { entityType, type AttributeType, type EntityTypes } from './entity-place';
import { KvsRefusal } from './kvs-refusal';

/** An `integer` of an entity has 32 bits. */
const INTEGER_MAX = 2 ** 31 - 1;

const IS_OF_TYPE: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.trim() !== '',
  integer: (value) =>
    Number.isInteger(value) && Number(value) <= INTEGER_MAX && Number(value) >= -INTEGER_MAX - 1,
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
};

/** Refuses a value whose attributes are not those that the manifest declares. */
export function checkEntity(entities: EntityTypes, entityName: string, value: unknown): void {
  const attributes = entityType(entities, entityName);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsRefusal('INVALID_ENTITY_VALUE', `A value of the entity "${entityName}" is an object.`);
  }
  for (const [name, attribute] of Object.entries(value)) {
    const type = attributes[name];
    if (type === undefined || !IS_OF_TYPE[type](attribute)) {
      const expected = type === undefined ? 'is not declared' : `is no ${type}`;
      throw new KvsRefusal(
        'INVALID_ENTITY_ATTRIBUTE',
        `The attribute "${name}" of the entity "${entityName}" ${expected}.`,
      );
    }
  }
}
