import { isSameJson } from '../same-json';
import { parseRecord } from './record-type';
import type { StoredType } from './stored-types';

/**
 * What stands for somebody who was erased, in Jira's own words: its conversion of JQL writes this for people who are not there.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/ (read 2026-11-21)
 */
export const ERASED_PERSON = 'unknown';

/** `unreadable`: it names the person, and this version of the app does not understand it, so that nothing is done to it. */
export type Erasure =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'changed'; readonly content: unknown };

/**
 * What becomes of a stored record when a person is erased: it goes where it is the person's own, and keeps nothing of the
 * account id where it is not. Asked again about what it made of a record, it leaves that alone.
 */
export function erasePerson(
  type: Pick<StoredType, 'version' | 'schema' | 'upgrades' | 'withoutPerson' | 'ownerOf'>,
  { id, content }: { readonly id: string; readonly content: unknown },
  accountId: string,
): Erasure {
  if (type.ownerOf?.(id) === accountId) return { kind: 'deleted' };
  const names = mentionsOf(accountId);
  if (isSameJson(writtenOver(content, names), content)) return { kind: 'untouched' };
  const record = parseRecord(type, content);
  if (!record.ok) return { kind: 'unreadable' };
  const left = type.withoutPerson === undefined ? record.value : type.withoutPerson(record.value, accountId);
  if (left === null) return { kind: 'deleted' };
  const rewritten = parseRecord(type, writtenOver(left, names));
  if (!rewritten.ok) return { kind: 'unreadable' };
  return isSameJson(rewritten.value, content)
    ? { kind: 'untouched' }
    : { kind: 'changed', content: rewritten.value };
}

/** The account id, where it is not a part of another one. */
function mentionsOf(accountId: string): RegExp {
  return new RegExp(`(?<![\\w:-])${accountId.replace(/[^\w-]/g, '\\$&')}(?![\\w:-])`, 'g');
}

function writtenOver(value: unknown, names: RegExp): unknown {
  if (typeof value === 'string') return value.replaceAll(names, ERASED_PERSON);
  if (Array.isArray(value)) return value.map((part) => writtenOver(part, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name.replaceAll(names, ERASED_PERSON),
      writtenOver(part, names),
    ]),
  );
}
