import { messages } from '../messages';
import type { Found, ResolveRequest } from './field';

interface Named {
  readonly id: string | number;
  readonly name: string;
}

/**
 * Ids of the records that a written value means: by name, without regard to case, or by id. Names need not be unique
 * (versions of several projects): all that fit are meant. A bare number is tried as an id first, as Jira does.
 */
export const resolveNamed = (
  { field, literal }: ResolveRequest,
  records: Iterable<Named>,
): Found<readonly string[]> => {
  const wanted = literal.value.trim().toLowerCase();
  const isBareNumber = /^\d+$/.test(literal.text);
  const byName: string[] = [];
  const byId: string[] = [];
  for (const { id, name } of records) {
    if (name.toLowerCase() === wanted) byName.push(String(id));
    if (String(id) === wanted) byId.push(String(id));
  }
  const [first, second] = isBareNumber ? [byId, byName] : [byName, byId];
  const keys = first.length > 0 ? first : second;
  if (keys.length > 0) return { ok: true, value: keys };
  const error = isBareNumber
    ? messages.noValueWithId(field, literal.value)
    : messages.noValue(field, literal.value);
  return { ok: false, error };
};
