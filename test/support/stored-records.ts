import type { SiteView, StoredRecordView, UserView } from '../../local/protocol';
import { STORED_TYPES } from '../../src/core/privacy/stored-types';

const LISTED: ReadonlySet<string> = new Set([...STORED_TYPES.values()].map(({ key }) => key));

/** What the app has stored on a local site at this address. */
export async function storedRecords(site: string): Promise<readonly StoredRecordView[]> {
  const { stored } = await read<{ readonly stored: readonly StoredRecordView[] }>(site, '/__local/inspector');
  return stored.filter(({ where }) => where === 'kvs');
}

/** Records of a local site at this address that should not be: see `faultsOfRecords`. */
export async function unlistedRecords(site: string): Promise<readonly string[]> {
  const [stored, { users }] = await Promise.all([
    storedRecords(site),
    read<SiteView & { readonly users: readonly UserView[] }>(site, '/__local/site'),
  ]);
  return faultsOfRecords(stored, users);
}

/** Records that the data inventory does not list, and those that name a person instead of an account; one line each. */
export function faultsOfRecords(
  stored: readonly Pick<StoredRecordView, 'key' | 'value'>[],
  users: readonly Pick<UserView, 'displayName'>[],
): readonly string[] {
  return stored.flatMap(({ key, value }) => {
    const type = key.replace(/^record\//, '').split(':')[0] ?? '';
    const text = JSON.stringify(value);
    const named = users.filter(({ displayName }) => text.includes(displayName));
    return [
      ...(LISTED.has(type) ? [] : [`${key}: not in the data inventory`]),
      ...named.map(({ displayName }) => `${key}: names ${displayName}`),
      ...(/[\w.]+@[\w.]+/.test(text) ? [`${key}: holds an address`] : []),
    ];
  });
}

async function read<T>(site: string, path: string): Promise<T> {
  const response = await fetch(new URL(path, site));
  return (await response.json()) as T;
}
