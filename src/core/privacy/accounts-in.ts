import type { StoredType } from './stored-types';

/** Fields of records that hold account ids and nothing else, alone or in a list. */
const PERSON_FIELDS: ReadonlySet<string> = new Set([
  'accountId',
  'accountIds',
  'ownerId',
  'administrators',
  'changedBy',
  'by',
]);

/**
 * The shapes that account ids have in texts, such as JQL, which may hold anything else: a number and a UUID, or 24 hexadecimal
 * digits.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/user-privacy-developer-guide/ (read 2026-11-21)
 */
const IN_TEXT =
  /(?<![\w:-])(?:\d{5,6}:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{24})(?![\w:-])/gi;

/** The account ids of a stored record, each once: in its id, in the fields that are for them, and in its texts. */
export function accountsIn(
  { ownerOf }: Pick<StoredType, 'ownerOf'>,
  { id, content }: { readonly id: string; readonly content: unknown },
): readonly string[] {
  const found = new Set<string>(ownerOf === undefined ? [] : [ownerOf(id)]);
  collect(content, false, found);
  return [...found];
}

function collect(value: unknown, isPerson: boolean, found: Set<string>): void {
  if (typeof value === 'string') {
    if (isPerson) found.add(value);
    else for (const [account] of value.matchAll(IN_TEXT)) found.add(account);
  } else if (Array.isArray(value)) {
    for (const part of value) collect(part, isPerson, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) collect(part, PERSON_FIELDS.has(name), found);
  }
}
