import { generateSite } from '../../local/data/generate/generate-site';
import type { DataCount, DataOutcome, DataPart, DataPosition, DataTaskState } from '../../src/contract/data';
import type { TemplateList } from '../../src/contract/templates';
import type { AppError } from '../../src/core/error';
import type { AdminAction } from '../../src/core/privacy/admin-action';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import { IMPORTED_NAMES, STORED_NAMES, storedType } from '../../src/core/privacy/stored-types';
import type { ExportedRecord } from '../../src/core/privacy/transfer/data-file';
import { planDataImport } from '../../src/core/privacy/transfer/plan-data-import';
import type { Result } from '../../src/core/result';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { plantRecord } from '../support/plant-record';
import { ANNE, BERT, DELETED_AT, STORED_SAMPLES } from '../support/stored-samples';

const DATA = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const SETTLE_MS = 10_000;
const DAY_MS = 86_400_000;

/** A site on which a record of every type is stored, and whatever is added. */
async function aStoringSite(more: readonly (readonly [string, object])[] = []) {
  let now = TEST_NOW;
  let betweenCallsMs = SETTLE_MS;
  const site = await aLocalSite({ data: DATA, now: () => now });
  const plant = (name: (typeof STORED_NAMES)[number], id: string, content: object) => {
    const { key, isSingle } = storedType(name);
    plantRecord(site.kvs, { key: isSingle ? key : `${key}:${id}`, content, revision: 3 });
  };
  for (const name of IMPORTED_NAMES) plant(name, STORED_SAMPLES[name].id, STORED_SAMPLES[name].content);
  for (const [id, content] of more) plant('site-template', id, content);
  const call = async <T>(name: string, payload: object = {}): Promise<T> => {
    now += betweenCallsMs;
    const context = { localId: 'here', extension: {} };
    const answer = await site.forge.invoke(
      { moduleKey: 'settings', functionKey: name, payload, context },
      ADMIN,
    );
    if (!answer.ok) throw new Error(answer.message);
    const result = answer.body as Result<T, AppError>;
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const exported = async (): Promise<readonly ExportedRecord[]> => {
    const records: ExportedRecord[] = [];
    let from: DataPosition | null = null;
    do {
      const part: DataPart = await call<DataPart>('data/export', { from });
      records.push(...part.records);
      from = part.next;
    } while (from !== null);
    return records.filter(({ name }) => IMPORTED_NAMES.includes(name));
  };
  const finish = async (begun: DataTaskState): Promise<DataTaskState> => {
    let task = begun;
    while (task.next !== null) {
      task = await call<DataTaskState>('data/continue', { id: task.id, from: task.next });
    }
    return task;
  };
  return {
    ...{ call, exported, finish, plant },
    keys: () => site.kvs.rows().map(({ key }) => key.replace('record/', '')),
    texts: () => site.kvs.rows().map(({ text }) => text),
    runDaily: (later = SETTLE_MS) => {
      now += later;
      return site.schedules.run('every-day');
    },
    /** From now on pages have what was there before. */
    hurry: () => {
      betweenCallsMs = 0;
    },
    close: (accountId: string) => site.closedAccounts.add(accountId),
    runWeekly: () => {
      now += SETTLE_MS;
      return site.schedules.run('every-week');
    },
  };
}

describe('everything that is stored', () => {
  it('is counted by type, with its size, and a total that the storage itself has', async () => {
    const site = await aStoringSite();
    const { tallies, next } = await site.call<DataCount>('data/count', { from: null });
    expect(next).toBeNull();
    expect(tallies.filter(({ records }) => records > 0).map(({ name }) => name)).toEqual(IMPORTED_NAMES);
    expect(tallies.find(({ name }) => name === 'site-settings')).toEqual({
      ...{ name: 'site-settings', records: 1, unreadable: 0, oldest: TEST_NOW, newest: TEST_NOW },
      bytes: JSON.stringify(STORED_SAMPLES['site-settings'].content).length,
    });
    expect(tallies.reduce((sum, { records }) => sum + records, 0)).toBe(site.keys().length);
  });

  it('is the same after an export, a deletion of everything and an import', async () => {
    const site = await aStoringSite();
    const before = await site.exported();
    expect(before.map(({ name }) => name)).toEqual(IMPORTED_NAMES);
    const deleted = await site.finish(await site.call('data/delete', { names: null }));
    expect(deleted.done).toBeGreaterThanOrEqual(IMPORTED_NAMES.length);
    expect(site.keys().map((key) => key.split(':')[0])).toEqual(['admin-action']);

    const steps = planDataImport(before, await site.exported());
    const writes = steps.flatMap((step) => ('write' in step ? [step.write] : []));
    const outcomes = await site.call<readonly DataOutcome[]>('data/import', { writes: writes.slice(0, 25) });
    expect(outcomes.every(({ refusal }) => refusal === null)).toBe(true);
    const after = await site.exported();
    expect(planDataImport(before, after).every(({ kind }) => kind === 'same')).toBe(true);
    const withoutDeliveries = (records: readonly ExportedRecord[]) =>
      records.filter(({ name }) => name !== 'report-deliveries');
    expect(withoutDeliveries(after)).toEqual(withoutDeliveries(before));
  });

  it('is gone from an export as soon as it is deleted, so that an import planned at once brings it back', async () => {
    const site = await aStoringSite();
    const before = await site.exported();
    const begun = await site.call<DataTaskState>('data/delete', { names: null });
    site.hurry();
    await site.finish(begun);
    const present = await site.exported();
    expect(present).toEqual([]);
    expect(new Set(planDataImport(before, present).map(({ kind }) => kind))).toEqual(new Set(['create']));
  });

  it('is exported with what this version of the app cannot read, and counted as such', async () => {
    const site = await aStoringSite([['odd', { version: 9, secret: 1 }]]);
    expect(await site.exported()).toContainEqual(
      expect.objectContaining({ id: 'odd', content: { version: 9, secret: 1 } }),
    );
    const { tallies } = await site.call<DataCount>('data/count', { from: null });
    expect(tallies.find(({ name }) => name === 'site-template')).toMatchObject({ records: 2, unreadable: 1 });
  });

  it('is deleted by type, and the rest stays', async () => {
    const site = await aStoringSite();
    const begun = await site.call<DataTaskState>('data/delete', { names: ['report', 'personal-template'] });
    expect(site.keys()).toContain('report:r1');
    expect((await site.finish(begun)).done).toBe(2);
    const gone = STORED_NAMES.filter((name) => !site.keys().some((key) => key.split(':')[0] === name));
    expect(gone).toEqual(['personal-template', 'data-task', 'report', 'last-purge'].sort(byInventory));
  });

  it('loses a person, and says so in the log without the account id', async () => {
    const site = await aStoringSite();
    const done = await site.finish(await site.call('data/erase', { accountId: ANNE }));
    expect(done).toMatchObject({ kind: 'erase', next: null, unreadable: 0 });
    expect([...site.keys(), ...site.texts()].join('\n')).not.toContain(ANNE);
    expect(site.texts().join('\n')).toContain(BERT);
    const [entry] = await site.call<readonly AdminAction[]>('data/log');
    expect(entry).toMatchObject({ kind: 'person-erased', by: ADMIN, records: done.done });
  });

  it('C-P9: goes after its time: earlier states and the log, and the page says when the clean-up was here', async () => {
    const site = await aStoringSite();
    const retention = { ...DEFAULT_RETENTION, historyDays: 1, deliveryLogDays: 1, adminLogDays: 30 };
    await site.call('data/save-retention', { record: retention, seen: 3 });
    expect(await site.call('data/read-retention')).toEqual({
      ...{ retention: { record: retention, revision: 4 }, lastPurge: null },
    });
    await site.runDaily();
    expect(site.keys().some((key) => key.startsWith('report-state:'))).toBe(false);
    expect(await site.call('data/read-retention')).toMatchObject({ lastPurge: { records: 1 } });
    expect(await site.call('data/log')).toMatchObject([{ kind: 'retention-saved', by: ADMIN }]);
    await site.runDaily(31 * DAY_MS);
    expect(await site.call('data/log')).toEqual([]);
  });

  it('goes from the trash after the time that administrators chose, also what was in it before, and not sooner', async () => {
    const site = await aStoringSite();
    const deleted = () => site.keys().filter((key) => key.startsWith('deleted-'));
    const all = deleted();
    const restorable = async () =>
      (await site.call<TemplateList>('site-templates/list')).deleted.map((entry) => entry.restorableUntil);
    expect(await restorable()).toEqual([DELETED_AT + 7 * DAY_MS]);
    await site.call('data/save-retention', {
      ...{ record: { ...DEFAULT_RETENTION, deletedTemplatesDays: 2 }, seen: 3 },
    });
    expect(await restorable()).toEqual([DELETED_AT + 2 * DAY_MS]);
    await site.runDaily(DAY_MS);
    expect(deleted()).toEqual(all);
    await site.runDaily(DAY_MS);
    expect(deleted()).toEqual(all.filter((key) => key.startsWith('deleted-capacity-')));
    expect(await site.call('data/read-retention')).toMatchObject({ lastPurge: { records: 2 } });
    await site.call('data/save-retention', {
      ...{ record: { ...DEFAULT_RETENTION, deletedCapacityDays: 90 }, seen: 4 },
    });
    await site.runDaily(87 * DAY_MS);
    expect(deleted()).toHaveLength(2);
    await site.runDaily(DAY_MS);
    expect(deleted()).toEqual([]);
  });

  it('forgets what was chosen in a filter after the time that administrators chose, and not sooner', async () => {
    const old = { ...STORED_SAMPLES['filter-choice'].content, chosenAt: DELETED_AT - 20 * DAY_MS };
    const site = await aStoringSite();
    site.plant('filter-choice', '1:2:anna', old);
    // Of the time when nobody wrote down when it was chosen.
    site.plant('filter-choice', '1:3:anna', { version: 1, choices: {} });
    const choices = () => site.keys().filter((key) => key.startsWith('filter-choice:'));
    await site.runDaily();
    expect(choices()).toHaveLength(3);
    await site.call('data/save-retention', {
      ...{ record: { ...DEFAULT_RETENTION, filterChoicesDays: 20 }, seen: 3 },
    });
    await site.runDaily();
    expect(choices()).toEqual([`filter-choice:1:2:${BERT}`, 'filter-choice:1:3:anna']);
    expect(await site.call('data/read-retention')).toMatchObject({ lastPurge: { records: 1 } });
  });

  it('D-P8: loses people whose accounts are closed, which Atlassian says every week', async () => {
    const site = await aStoringSite();
    await site.runWeekly();
    expect(site.texts().join('\n')).toContain(ANNE);
    site.close(ANNE);
    await site.runWeekly();
    expect([...site.keys(), ...site.texts()].join('\n')).not.toContain(ANNE);
    expect(site.texts().join('\n')).toContain(BERT);
    expect(await site.call('data/log')).toMatchObject([{ kind: 'accounts-closed', by: null }]);
  });

  it.each(['status', '100', 'a-word-that-is-as-long-as-an-id'])(
    'keeps its texts where %s was typed for an account id',
    async (accountId) => {
      const site = await aStoringSite();
      await expect(site.call('data/erase', { accountId })).rejects.toThrow('invalid-input');
      expect(await site.call<readonly DataTaskState[]>('data/tasks')).toEqual([]);
    },
  );

  it('is deleted to the end by the daily clean-up where the page was left', async () => {
    const site = await aStoringSite();
    await site.call('data/erase', { accountId: ANNE });
    expect(await site.call<readonly DataTaskState[]>('data/tasks')).toHaveLength(1);
    await site.runDaily();
    expect([...site.keys(), ...site.texts()].join('\n')).not.toContain(ANNE);
    expect(await site.call<readonly DataTaskState[]>('data/tasks')).toEqual([]);
  });

  it.each(IMPORTED_NAMES)(
    'is not changed by an import that somebody else was faster than: %s',
    async (name) => {
      const site = await aStoringSite();
      const before = await site.exported();
      const { id, content } = STORED_SAMPLES[name];
      const write = (seen: number | null) => ({ name, id, revision: 9, content, seen });
      for (const seen of [null, 2, 4]) {
        expect(await site.call('data/import', { writes: [write(seen)] })).toMatchObject([
          { name, id, refusal: { code: 'conflict' } },
        ]);
      }
      expect(await site.exported()).toEqual(before);
      expect(await site.call('data/import', { writes: [write(3)] })).toEqual([{ name, id, refusal: null }]);
    },
  );

  it('takes no entry of the log from an import', async () => {
    const site = await aStoringSite();
    const write = {
      ...STORED_SAMPLES['site-template'],
      name: 'admin-action',
      id: 'x',
      revision: 1,
      seen: null,
    };
    await expect(site.call('data/import', { writes: [write] })).rejects.toThrow('invalid-input');
  });
});

describe('the log of what is done with everything that is stored', () => {
  it('has every reading of the records, wherever its caller lets it begin', async () => {
    const site = await aStoringSite();
    await site.call('data/export', { from: { name: 'site-template', cursor: null } });
    expect(await site.call('data/log')).toMatchObject([{ kind: 'data-read', by: ADMIN }]);
  });

  it('tells of no erasure whose caller skipped what comes first', async () => {
    const site = await aStoringSite();
    const begun = await site.call<DataTaskState>('data/erase', { accountId: ANNE });
    const from = { name: STORED_NAMES.at(-1), cursor: null };
    const state = await site.call<DataTaskState>('data/continue', { id: begun.id, from });
    await site.finish(state);
    expect([...site.keys(), ...site.texts()].join('\n')).not.toContain(ANNE);
  });
});

function byInventory(one: string, other: string): number {
  const names: readonly string[] = STORED_NAMES;
  return names.indexOf(one) - names.indexOf(other);
}
