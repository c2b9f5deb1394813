import { COLLECTIONS } from '../../src/core/privacy/collections';
import { INVENTORY } from '../../src/core/privacy/inventory';
import { parseRecord, type RecordType, type StoredRecord } from '../../src/core/privacy/record-type';
import type { Revised } from '../../src/core/privacy/revised-records';
import { CONTENT_TYPES, type StoredContents, type StoredName } from '../../src/core/privacy/stored-types';
import { appError } from '../../src/core/error';
import type { JiraIssue } from '../../src/core/field/field';
import type { RestRequest, SendRequest } from '../../src/core/jira/rest';
import { failure, success } from '../../src/core/result';
import { isSameJson } from '../../src/core/same-json';
import type { Ports } from '../../src/ports/ports';
import type { Store } from '../../src/ports/store';
import { createFakeArchive } from './fake-archive';
import { createFakeClock, type FakeClock } from './fake-clock';
import { createFakeRows, keyOf } from './fake-rows';
import { createFakeSearch, type FakeSearch } from './fake-search';
import { createFakeSend, type Answers } from './fake-send';
import { plainTexts } from './plain-texts';

export interface FakePorts extends Ports {
  readonly time: FakeClock;
  readonly search: FakeSearch;
  /** All but those of the scan. */
  readonly lookUps: readonly RestRequest[];
  /** By key, as Forge's storage holds them. */
  readonly stored: Map<string, unknown>;
  /** What was pushed into queues. */
  readonly pushed: readonly object[];
  readonly logged: readonly Parameters<Ports['log']['error']>[0][];
}

export interface FakePortsInput {
  /** Of Jira to everything but searches and bulk fetches. */
  readonly answers?: Answers;
  readonly issues?: readonly JiraIssue[];
  readonly latencyMs?: number;
  /** What the storage holds, by key. */
  readonly stored?: Readonly<Record<string, unknown>>;
  /** Until the platform ends the invocation. */
  readonly remainingMs?: number;
}

export function createFakePorts(input: FakePortsInput = {}): FakePorts {
  const { answers = {}, issues = [], latencyMs = 100, stored = {}, remainingMs = 25_000 } = input;
  const time = createFakeClock();
  const search = createFakeSearch({ clock: time, issues, latencyMs });
  const { send, requests } = createFakeSend(answers);
  const records = new Map(Object.entries(stored));
  const logged: Parameters<Ports['log']['error']>[0][] = [];
  const pushed: object[] = [];
  // Nobody else gets the same one: two who write at once are told apart by it.
  let idsGiven = 0;
  const toJira: SendRequest = (request) => (isPartOfScan(request) ? search.send(request) : send(request));
  return {
    jira: { asViewer: toJira },
    jiraAsOwner: () => toJira,
    store: createFakeStore(records),
    archive: createFakeArchive(records),
    clock: { now: time.now, wait: time.wait, remainingMs: () => remainingMs },
    ids: { next: () => `id-${(idsGiven += 1)}` },
    random: { next: () => 0.5 },
    log: { error: (entry) => logged.push(entry) },
    letterTexts: () => Promise.resolve(plainTexts),
    queue: {
      push: (_, bodies) => {
        pushed.push(...bodies);
        return Promise.resolve();
      },
      again: (afterMs) => ({ again: afterMs }),
    },
    reportAccounts: () => Promise.resolve([]),
    platform: {
      mustSee: (reason) => reason instanceof Error && reason.message === 'consent',
      mayPass: (reason) => reason instanceof Error && reason.message === 'silence',
      permissionKey: (permission) => `app/${permission}`,
    },
    ...{ time, search, lookUps: requests, stored: records, logged, pushed },
  };
}

interface FakePlace {
  readonly name: StoredName;
  readonly id: string;
}

export function createFakeStore(records: Map<string, unknown>): Store {
  const { rowOf, put, idsIn } = createFakeRows(records);
  const revisedOf = <Name extends StoredName>(name: Name, id: string) => {
    const row = rowOf(name, id);
    if (row === null) return success(null);
    const record = parseRecord(CONTENT_TYPES[name], row.content);
    return record.ok ? success({ revision: row.revision, record: record.value }) : record;
  };
  const contentOf = <T extends StoredRecord>(type: RecordType<T>, name: StoredName, id: string) => {
    const row = rowOf(name, id);
    return Promise.resolve(row === null ? success(null) : parseRecord(type, row.content));
  };
  const overwrite = <T extends StoredRecord>(type: RecordType<T>, place: FakePlace, record: T) => {
    const checked = parseRecord(type, record);
    const { name, id } = place;
    if (checked.ok) put(name, id, { revision: (rowOf(name, id)?.revision ?? 0) + 1, content: checked.value });
    return Promise.resolve(checked);
  };
  const remove = (name: StoredName, ids: readonly string[]): Promise<void> => {
    for (const id of ids) records.delete(keyOf(name, id));
    return Promise.resolve();
  };
  return {
    read: (name) => contentOf(INVENTORY[name], name, ''),
    write: (name, record) => overwrite(INVENTORY[name], { name, id: '' }, record),
    readOne: (name, id) => contentOf(COLLECTIONS[name], name, id),
    writeOne: (name, id, record) => overwrite(COLLECTIONS[name], { name, id }, record),
    replaceOne: (from, to, into) => {
      const row = rowOf(from.name, from.id);
      if (row === null) return Promise.resolve(success(null));
      const present = parseRecord(COLLECTIONS[from.name], row.content);
      if (!present.ok) return Promise.resolve(present);
      const made = into(present.value);
      if (!made.ok || made.value === null) return Promise.resolve(made.ok ? success(null) : made);
      const checked = parseRecord(COLLECTIONS[to.name], made.value);
      if (!checked.ok) return Promise.resolve(checked);
      const revision = row.revision + 1;
      void remove(from.name, [from.id]);
      put(to.name, to.id, { revision, content: checked.value });
      return Promise.resolve(success({ revision, record: checked.value }));
    },
    list: (name, idPrefix) =>
      Promise.resolve(
        idsIn(name, idPrefix).map((id) => ({
          id,
          record: parseRecord(COLLECTIONS[name], rowOf(name, id)?.content),
        })),
      ),
    readRevised: (name, ids) => {
      const found = new Map<string, Revised<StoredContents[typeof name]>>();
      for (const id of ids) {
        const record = revisedOf(name, id);
        if (!record.ok) return Promise.resolve(record);
        if (record.value !== null) found.set(id, record.value);
      }
      return Promise.resolve(success(found));
    },
    writeRevised: (name, id, { record, seen }) => {
      const checked = parseRecord(CONTENT_TYPES[name], record);
      if (!checked.ok) return Promise.resolve(checked);
      const revision = (seen ?? 0) + 1;
      const present = rowOf(name, id);
      const isThere = present?.revision === revision && isSameJson(present.content, checked.value);
      if (!isThere && (present?.revision ?? null) !== seen) {
        return Promise.resolve(failure(appError('conflict')));
      }
      put(name, id, { revision, content: checked.value });
      return Promise.resolve(success({ revision, record: checked.value }));
    },
    listRevised: (name, idPrefix) =>
      Promise.resolve(
        idsIn(name, idPrefix).map((id) => {
          const { revision, content } = rowOf(name, id) ?? { revision: 0, content: null };
          const record = parseRecord(CONTENT_TYPES[name], content);
          return { id, record: record.ok ? success({ revision, record: record.value }) : record };
        }),
      ),
    removeRevised: remove,
    removeOne: (name, id) => remove(name, [id]),
  };
}

function isPartOfScan({ path }: RestRequest): boolean {
  return ['/rest/api/3/search/jql', '/rest/api/3/issue/bulkfetch'].includes(path.strings.join(''));
}
