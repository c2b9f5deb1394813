import { parseRecord } from '../../src/core/privacy/record-type';
import { COLLECTIONS, type CollectionName } from '../../src/core/privacy/collections';
import {
  REVISED_RECORDS,
  type Revised,
  type RevisedName,
  type StoredRevised,
} from '../../src/core/privacy/revised-records';
import { INVENTORY } from '../../src/core/privacy/inventory';
import { appError } from '../../src/core/error';
import type { JiraIssue } from '../../src/core/field/field';
import type { RestRequest, SendRequest } from '../../src/core/jira/rest';
import { failure, success } from '../../src/core/result';
import type { Ports } from '../../src/ports/ports';
import type { Store, StoredRef } from '../../src/ports/store';
import { createFakeArchive } from './fake-archive';
import { createFakeClock, type FakeClock } from './fake-clock';
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
  const toJira: SendRequest = (request) => (isPartOfScan(request) ? search.send(request) : send(request));
  return {
    jira: { asViewer: toJira },
    jiraAsOwner: () => toJira,
    store: createFakeStore(records),
    archive: createFakeArchive(records),
    clock: { now: time.now, wait: time.wait, remainingMs: () => remainingMs },
    ids: { next: () => `id-${logged.length + 1}` },
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

export function createFakeStore(records: Map<string, unknown>): Store {
  return {
    read: (name) => {
      const type = INVENTORY[name];
      return Promise.resolve(
        records.has(type.key) ? parseRecord(type, records.get(type.key)) : success(null),
      );
    },
    write: (name, record) => {
      const type = INVENTORY[name];
      const checked = parseRecord(type, record);
      if (checked.ok) records.set(type.key, checked.value);
      return Promise.resolve(checked);
    },
    readOne: (name, id) => {
      const key = `${COLLECTIONS[name].key}:${id}`;
      return Promise.resolve(
        records.has(key) ? parseRecord(COLLECTIONS[name], records.get(key)) : success(null),
      );
    },
    writeOne: (name, id, record) => {
      const checked = parseRecord(COLLECTIONS[name], record);
      if (checked.ok) records.set(`${COLLECTIONS[name].key}:${id}`, checked.value);
      return Promise.resolve(checked);
    },
    replaceOne: (from, to, into) => {
      const keyOf = ({ name, id }: StoredRef<CollectionName>) => `${COLLECTIONS[name].key}:${id}`;
      if (!records.has(keyOf(from))) return Promise.resolve(success(null));
      const record = parseRecord(COLLECTIONS[from.name], records.get(keyOf(from)));
      const made = record.ok ? into(record.value) : record;
      if (!made.ok || made.value === null) return Promise.resolve(made);
      const checked = parseRecord(COLLECTIONS[to.name], made.value);
      if (checked.ok) {
        records.delete(keyOf(from));
        records.set(keyOf(to), checked.value);
      }
      return Promise.resolve(checked);
    },
    list: (name, idPrefix) => {
      const prefix = `${COLLECTIONS[name].key}:`;
      const entries = [...records]
        .filter(([key]) => key.startsWith(prefix + idPrefix))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, value]) => ({
          id: key.slice(prefix.length),
          record: parseRecord(COLLECTIONS[name], value),
        }));
      return Promise.resolve(entries);
    },
    readRevised: (name, ids) => {
      const found = new Map<string, Revised<StoredRevised[typeof name]>>();
      for (const id of ids) {
        const stored = revised(records, name, id);
        if (stored === undefined) continue;
        const record = parseRecord(REVISED_RECORDS[name], stored.record);
        if (!record.ok) return Promise.resolve(record);
        found.set(id, { revision: stored.revision, record: record.value });
      }
      return Promise.resolve(success(found));
    },
    writeRevised: (name, id, { record, seen }) => {
      const checked = parseRecord(REVISED_RECORDS[name], record);
      if (!checked.ok) return Promise.resolve(checked);
      if ((revised(records, name, id)?.revision ?? null) !== seen)
        return Promise.resolve(failure(appError('conflict')));
      const written = { revision: (seen ?? 0) + 1, record: checked.value };
      records.set(`${REVISED_RECORDS[name].key}:${id}`, written);
      return Promise.resolve(success(written));
    },
    listRevised: (name, idPrefix) => {
      const prefix = `${REVISED_RECORDS[name].key}:`;
      const entries = [...records]
        .filter(([key]) => key.startsWith(prefix + idPrefix))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, value]) => {
          const { revision, record } = value as Revised<unknown>;
          const parsed = parseRecord(REVISED_RECORDS[name], record);
          return {
            id: key.slice(prefix.length),
            record: parsed.ok ? success({ revision, record: parsed.value }) : parsed,
          };
        });
      return Promise.resolve(entries);
    },
    removeRevised: (name, ids) => {
      for (const id of ids) records.delete(`${REVISED_RECORDS[name].key}:${id}`);
      return Promise.resolve();
    },
    removeOne: (name, id) => {
      records.delete(`${COLLECTIONS[name].key}:${id}`);
      return Promise.resolve();
    },
  };
}

function revised(records: Map<string, unknown>, name: RevisedName, id: string) {
  return records.get(`${REVISED_RECORDS[name].key}:${id}`) as Revised<unknown> | undefined;
}

function isPartOfScan({ path }: RestRequest): boolean {
  return ['/rest/api/3/search/jql', '/rest/api/3/issue/bulkfetch'].includes(path.strings.join(''));
}
