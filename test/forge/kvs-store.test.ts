import { kvsStore } from '../../src/forge/kvs-store';
import type { SiteSettings } from '../../src/core/settings/site-settings';
import type { Store } from '../../src/ports/store';
import { success } from '../../src/core/result';
import { RETENTION_LIMITS } from '../../src/core/privacy/retention';
import { createFakeStore } from '../support/fake-ports';
import { aPlan } from '../support/capacity';
import { aForgeApp } from '../support/forge-app';

interface Subject {
  readonly store: Store;
  /** Works where the store can work: Forge's exists only while a function runs. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Puts a value into the storage past the store. */
  readonly plant: (key: string, value: unknown) => Promise<void>;
  readonly keys: () => readonly string[];
  /** Until lists show what was written. */
  readonly settle: () => void;
}

const SUBJECTS: Readonly<Record<string, () => Subject>> = {
  'the fake': () => {
    const records = new Map<string, unknown>();
    return {
      store: createFakeStore(records),
      run: (work) => work(),
      plant: (key, value) => Promise.resolve(void records.set(key, value)),
      keys: () => [...records.keys()],
      settle: () => undefined,
    };
  },
  'the adapter on a local site': () => {
    let now = Date.UTC(2026, 2, 2, 12);
    const app = aForgeApp({ scopes: ['storage:app'], now: () => now });
    return {
      store: kvsStore,
      run: (work) => app.run(work),
      plant: async (key, value) => {
        const { kvs } = await import('@forge/kvs');
        await app.run(async () => {
          await kvs.entity('record').set(key, { revision: 1, content: value });
          return null;
        });
      },
      keys: () => app.kvs.rows().map(({ key }) => key.replace('record/', '')),
      settle: () => {
        now += 10_000;
      },
    };
  },
};

const settings: SiteSettings = { version: 1, largeReads: 'resolver' };

describe.each(Object.entries(SUBJECTS))('a store: %s', (_name, create) => {
  it('holds nothing at first', async () => {
    const { store, run } = create();
    expect(await run(() => store.read('site-settings'))).toEqual({ ok: true, value: null });
  });

  it('reads what was written, under the key of the inventory', async () => {
    const { store, run, keys } = create();
    expect(await run(() => store.write('site-settings', settings))).toEqual({ ok: true, value: settings });
    expect(await run(() => store.read('site-settings'))).toEqual({ ok: true, value: settings });
    expect(keys()).toEqual(['site-settings']);
  });

  it('refuses a record that its inventory entry does not describe, and keeps the earlier one', async () => {
    const { store, run } = create();
    await run(() => store.write('site-settings', settings));
    const withMore = { ...settings, accountId: 'anna' };
    expect(await run(() => store.write('site-settings', withMore))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path: 'accountId' },
    });
    expect(await run(() => store.read('site-settings'))).toEqual({ ok: true, value: settings });
  });

  it('does not read what a newer version of the app has written', async () => {
    const { store, run, plant } = create();
    await plant('site-settings', { version: 2 });
    expect(await run(() => store.read('site-settings'))).toMatchObject({ error: { code: 'newer-version' } });
  });

  it('keeps the records of a collection apart by their ids, and removes one', async () => {
    const { store, run, keys } = create();
    const record = (text: string) =>
      ({ version: 2, choices: { summary: { kind: 'text', text } }, chosenAt: 1 }) as const;
    await run(() => store.writeOne('filter-choice', '1:2:anna', record('a')));
    await run(() => store.writeOne('filter-choice', '1:2:ben', record('b')));
    expect(keys()).toEqual(['filter-choice:1:2:anna', 'filter-choice:1:2:ben']);
    await run(() => store.removeOne('filter-choice', '1:2:ben').then(() => null));
    expect(await run(() => store.readOne('filter-choice', '1:2:anna'))).toEqual({
      ok: true,
      value: record('a'),
    });
    expect(await run(() => store.readOne('filter-choice', '1:2:ben'))).toEqual({ ok: true, value: null });
  });

  it('moves a record, changed on its way, and leaves it where nothing is made of it', async () => {
    const { store, run, keys } = create();
    const record = { version: 1, name: 'T', config: { version: 2 } } as const;
    const from = { name: 'site-template', id: 'a' } as const;
    const to = { name: 'deleted-site-template', id: 'a' } as const;
    const move = (deletedAt: number | null) =>
      run(() =>
        store.replaceOne(from, to, (one) => success(deletedAt === null ? null : { ...one, deletedAt })),
      );
    expect(await move(1)).toEqual({ ok: true, value: null });
    await run(() => store.writeOne('site-template', 'a', record));
    expect(await move(null)).toEqual({ ok: true, value: null });
    expect(await move(0.5)).toMatchObject({ error: { code: 'invalid-input' } });
    expect(keys()).toEqual(['site-template:a']);
    expect(await move(1)).toEqual({
      ok: true,
      value: { revision: 2, record: { ...record, deletedAt: 1 } },
    });
    expect(keys()).toEqual(['deleted-site-template:a']);
  });

  it('changes a record in its place', async () => {
    const { store, run } = create();
    const record = { version: 1, name: 'T', config: { version: 2 } } as const;
    const place = { name: 'site-template', id: 'a' } as const;
    await run(() => store.writeOne('site-template', 'a', record));
    await run(() => store.replaceOne(place, place, (one) => success({ ...one, name: `${one.name}!` })));
    expect(await run(() => store.readOne('site-template', 'a'))).toMatchObject({ value: { name: 'T!' } });
  });

  it('lists the records of a collection whose ids begin alike, page by page, unreadable ones among them', async () => {
    const { store, run, plant, settle } = create();
    const record = { version: 1, name: 'T', config: { version: 2 } } as const;
    const ids = Array.from({ length: 120 }, (_, at) => `anna#${String(at).padStart(3, '0')}`);
    for (const id of [...ids, 'ben#000']) await run(() => store.writeOne('personal-template', id, record));
    await plant('personal-template:anna#zzz', { version: 9 });
    await plant('deleted-personal-template:anna#000', { ...record, deletedAt: 1 });
    settle();
    const entries = await run(() => store.list('personal-template', 'anna#'));
    expect(entries.map(({ id }) => id)).toEqual([...ids, 'anna#zzz']);
    expect(entries[0]?.record).toEqual({ ok: true, value: record });
    expect(entries.at(-1)?.record).toMatchObject({ error: { code: 'newer-version' } });
    expect(await run(() => store.list('site-template', ''))).toEqual([]);
  });
});

describe.each(Object.entries(SUBJECTS))('records that several people change, in %s', (_name, create) => {
  const plan = (accountId: string) => aPlan([{ accountId }]);

  it('count their revisions, and refuse whoever has not seen the last one', async () => {
    const { store, run } = create();
    const write = (accountId: string, seen: number | null) =>
      run(() => store.writeRevised('iteration-capacity', '5:sprint:7', { record: plan(accountId), seen }));
    expect(await write('anna', null)).toEqual({ ok: true, value: { revision: 1, record: plan('anna') } });
    expect(await write('ben', null)).toMatchObject({ error: { code: 'conflict' } });
    expect(await write('ben', 1)).toEqual({ ok: true, value: { revision: 2, record: plan('ben') } });
    expect(await write('carl', 1)).toMatchObject({ error: { code: 'conflict' } });
  });

  it('are read by the hundred, those that are there', async () => {
    const { store, run } = create();
    const ids = Array.from({ length: 100 }, (_, at) => `5:sprint:${String(at + 1)}`);
    const change = { record: plan('anna'), seen: null };
    await run(() => store.writeRevised('iteration-capacity', '5:sprint:2', change));
    await run(() => store.writeRevised('iteration-capacity', '5:sprint:99', change));
    const found = await run(async () => {
      const read = await store.readRevised('iteration-capacity', ids);
      return read.ok ? [...read.value.keys()] : read.error.code;
    });
    expect(found).toEqual(['5:sprint:2', '5:sprint:99']);
  });

  it('are listed by how their ids begin, and removed by the hundred', async () => {
    const { store, run, settle } = create();
    const ids = Array.from({ length: 120 }, (_, at) => `5:sprint:${String(at + 100)}`);
    for (const id of [...ids, '51:sprint:7']) {
      await run(() => store.writeRevised('iteration-capacity', id, { record: plan('anna'), seen: null }));
    }
    settle();
    const listed = await run(() => store.listRevised('iteration-capacity', '5:'));
    expect(listed.map(({ id }) => id)).toEqual(ids);
    expect(listed[0]?.record).toEqual({ ok: true, value: { revision: 1, record: plan('anna') } });
    expect(await run(() => store.listRevised('board-capacity', ''))).toEqual([]);
    await run(() => store.removeRevised('iteration-capacity', [...ids, '5:sprint:9']).then(() => null));
    settle();
    const left = await run(() => store.listRevised('iteration-capacity', ''));
    expect(left.map(({ id }) => id)).toEqual(['51:sprint:7']);
  });

  it('hold a plan of 500 people whose ids are as long as they can be', async () => {
    const { store, run } = create();
    const people = Array.from({ length: 500 }, (_, at) => ({
      accountId: String(at).padStart(128, 'a'),
      roleId: 'r'.repeat(128),
      workingDays: [1, 2, 3, 4, 5, 6, 7] as const,
      dailyCapacity: 7.125,
      focus: 0.875,
      reserved: 0.125,
    }));
    const change = { record: aPlan(people, { start: '2026-03-02', end: '2026-03-13' }), seen: null };
    expect(await run(() => store.writeRevised('iteration-capacity', '5:sprint:7', change))).toEqual({
      ok: true,
      value: { revision: 1, record: change.record },
    });
  });
});

it('keeps what was deleted as long as any setting allows, and what people keep for good', async () => {
  let now = Date.UTC(2026, 2, 2, 12);
  const app = aForgeApp({ scopes: ['storage:app'], now: () => now });
  const record = { version: 1, name: 'T', config: { version: 2 } } as const;
  await app.run(() => kvsStore.writeOne('site-template', 'a', record));
  await app.run(() => kvsStore.writeOne('deleted-site-template', 'a', { ...record, deletedAt: 1 }));
  // Forge takes its time, at most two days, to remove what has expired.
  now += (RETENTION_LIMITS.deletedTemplatesDays.max + 2) * 86_400_000;
  expect(await app.run(() => kvsStore.readOne('deleted-site-template', 'a'))).toMatchObject({ value: null });
  expect(await app.run(() => kvsStore.readOne('site-template', 'a'))).toMatchObject({ value: record });
});
