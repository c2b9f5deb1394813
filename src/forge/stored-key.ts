import { storedType, type StoredName } from '../core/privacy/stored-types';

/**
 * Where a record lies: under the key of its type, with its id behind it where there are many. What Forge takes as a key has no
 * `~` or `/`; account ids and the names of iterations have neither.
 */
export function storedKey(name: StoredName, id: string): string {
  const { key, isSingle } = storedType(name);
  return isSingle ? key : `${key}:${id}`;
}

/** The id of the record that lies there. */
export function idAt(name: StoredName, key: string): string {
  return key.slice(storedKey(name, '').length);
}
