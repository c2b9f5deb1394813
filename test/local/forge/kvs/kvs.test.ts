import kvs, {
  Filter,
  FilterConditions,
  ForgeKvsAPIError,
  MetadataField,
  Sort,
  WhereConditions,
} from '@forge/kvs';
import { aForgeApp, type ForgeApp } from '../../../support/forge-app';

const START = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;
/** Longer than queries lag behind. */
const SOON = 1_001;

/** An app with storage, and the hand of its clock. */
function storage(): { app: ForgeApp; pass: (ms: number) => void } {
  let now = START;
  return { app: aForgeApp({ now: () => now }), pass: (ms) => (now += ms) };
}

/** The error code of storage that the work ends with. */
async function codeOf(app: ForgeApp, work: () => Promise<unknown>): Promise<string> {
  return app.run(async () => {
    try {
      await work();
      return 'success';
    } catch (error) {
      if (error instanceof ForgeKvsAPIError) return error.code;
      throw error;
    }
  });
}

function nested(levels: number): unknown {
  return levels === 0 ? 'leaf' : [nested(levels - 1)];
}

describe('get, set, delete', () => {
  it('gives back what was set', async () => {
    const { app } = storage();
    const value = { list: [1, 'two', true, null], text: 'Grüße' };
    await app.run(() => kvs.set('a', value));
    expect(await app.run(() => kvs.get('a'))).toEqual(value);
  });

  it('gives undefined for a key that was never set or was deleted', async () => {
    const { app } = storage();
    const seen = await app.run(async () => {
      await kvs.set('a', 1);
      await kvs.delete('a');
      await kvs.delete('a');
      return [await kvs.get('a'), await kvs.get('b')];
    });
    expect(seen).toEqual([undefined, undefined]);
  });

  it('keeps two installations apart', async () => {
    const one = aForgeApp({ siteUrl: 'https://one.example' });
    const two = aForgeApp({ siteUrl: 'https://two.example' });
    await one.run(() => kvs.set('a', 'of one'));
    expect(await two.run(() => kvs.get('a'))).toBeUndefined();
  });

  it('keeps no reference to the value', async () => {
    const { app } = storage();
    const seen = await app.run(async () => {
      const value = { count: 1 };
      await kvs.set('a', value);
      value.count = 2;
      return kvs.get('a');
    });
    expect(seen).toEqual({ count: 1 });
  });

  it.each([
    ['an empty key', '', 'EMPTY_KEY'],
    ['a key of 501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
    ['a key of blanks', '  ', 'INVALID_KEY'],
    ['a key with a slash', 'a/b', 'INVALID_KEY'],
    ['a key of 500 characters', 'k'.repeat(500), 'success'],
    ['a key with all that is allowed', 'a:b.c_d-e#f G0', 'success'],
  ])('checks %s', async (_, key, code) => {
    expect(await codeOf(storage().app, () => kvs.set(key, 1))).toBe(code);
  });

  it.each([
    ['null', null, 'INVALID_VALUE'],
    ['undefined', undefined, 'INVALID_VALUE'],
    ['240 KiB', 'x'.repeat(240 * 1024 - 2), 'success'],
    ['one byte more', 'x'.repeat(240 * 1024 - 1), 'MAX_SIZE'],
    ['240 KiB of two-byte characters', 'ü'.repeat(120 * 1024), 'MAX_SIZE'],
    ['31 levels', nested(31), 'success'],
    ['32 levels', nested(32), 'MAX_DEPTH'],
  ])('checks a value of %s', async (_, value, code) => {
    expect(await codeOf(storage().app, () => kvs.set('a', value))).toBe(code);
  });

  it('gives metadata only when asked', async () => {
    const { app, pass } = storage();
    const seen = await app.run(async () => {
      await kvs.set('a', 1);
      pass(5);
      await kvs.set('a', 2, { ttl: { unit: 'HOURS', value: 1 } });
      const { CREATED_AT, UPDATED_AT, EXPIRE_TIME } = MetadataField;
      return kvs.get('a', { metadataFields: [CREATED_AT, UPDATED_AT, EXPIRE_TIME] });
    });
    expect(seen).toEqual({
      key: 'a',
      value: 2,
      createdAt: START,
      updatedAt: START + 5,
      expireTime: new Date(START + 5 + HOUR).toISOString(),
    });
  });

  it('refuses to create a key a second time with FAIL_IF_EXISTS', async () => {
    const { app } = storage();
    const create = (): Promise<unknown> => kvs.set('a', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    expect([await codeOf(app, create), await codeOf(app, create)]).toEqual(['success', 'KEY_ALREADY_EXISTS']);
  });

  it('answers the previous or the new value when asked', async () => {
    const { app } = storage();
    const seen = await app.run(async () => [
      await kvs.set('a', 'first', { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
      await kvs.set('a', 'second', { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
      await kvs.set('a', 'third', { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' }),
    ]);
    expect(seen).toEqual([undefined, { key: 'a', value: 'first' }, { key: 'a', value: 'third' }]);
  });
});

describe('time to live', () => {
  it('may still return an expired row, and removes it within 48 hours', async () => {
    const { app, pass } = storage();
    await app.run(() => kvs.set('a', 1, { ttl: { unit: 'HOURS', value: 1 } }));
    pass(HOUR + 48 * HOUR - 1);
    const before = await app.run(() => kvs.get('a'));
    pass(1);
    expect([before, await app.run(() => kvs.get('a')), app.kvs.rows()]).toEqual([1, undefined, []]);
  });

  it('is at most a year', async () => {
    const setFor = (days: number) => (): Promise<void> =>
      kvs.set('a', 1, { ttl: { unit: 'DAYS', value: days } });
    const { app } = storage();
    expect([await codeOf(app, setFor(365)), await codeOf(app, setFor(366))]).toEqual([
      'success',
      'INVALID_OPTIONS',
    ]);
  });
});

describe('query', () => {
  it('does not see a write at once, while get does', async () => {
    const { app, pass } = storage();
    const keys = async (): Promise<string[]> => (await kvs.query().getMany()).results.map(({ key }) => key);
    const atOnce = await app.run(async () => {
      await kvs.set('a', 1);
      return [await keys(), await kvs.get('a')];
    });
    pass(SOON);
    expect([...atOnce, await app.run(keys)]).toEqual([[], 1, ['a']]);
  });

  it('pages through keys in their order with a cursor', async () => {
    const { app, pass } = storage();
    await app.run(async () => {
      for (const key of ['p:3', 'q:1', 'p:1', 'p:2']) await kvs.set(key, key);
    });
    pass(SOON);
    const pages = await app.run(async () => {
      const query = (): ReturnType<typeof kvs.query> =>
        kvs.query().where('key', WhereConditions.beginsWith('p:')).limit(2);
      const first = await query().getMany();
      const second = await query()
        .cursor(first.nextCursor ?? '')
        .getMany();
      return [first.results, second.results, second.nextCursor];
    });
    expect(pages).toEqual([
      [
        { key: 'p:1', value: 'p:1' },
        { key: 'p:2', value: 'p:2' },
      ],
      [{ key: 'p:3', value: 'p:3' }],
      undefined,
    ]);
  });

  it('gives 10 results unless told otherwise, and never more than 100', async () => {
    const { app, pass } = storage();
    await app.run(async () => {
      for (let n = 0; n < 101; n += 1) await kvs.set(`k${n}`, n);
    });
    pass(SOON);
    const sizes = await app.run(async () => [
      (await kvs.query().getMany()).results.length,
      (await kvs.query().limit(100).getMany()).results.length,
    ]);
    expect(sizes).toEqual([10, 100]);
    expect(await codeOf(app, () => kvs.query().limit(101).getMany())).toBe('LIST_QUERY_LIMIT_EXCEEDED');
  });

  it('refuses a cursor that it did not make', async () => {
    const { app } = storage();
    expect(await codeOf(app, () => kvs.query().cursor('abc').getMany())).toBe('INVALID_CURSOR');
  });
});

describe('batches', () => {
  it('succeed and fail item by item', async () => {
    const { app } = storage();
    const seen = await app.run(() =>
      kvs.batchSet([
        { key: 'good', value: 1 },
        { key: 'bad/key', value: 1 },
      ]),
    );
    expect(seen).toMatchObject({
      successfulKeys: [{ key: 'good' }],
      failedKeys: [{ key: 'bad/key', error: { code: 'INVALID_KEY' } }],
    });
    expect(app.kvs.rows().map(({ key }) => key)).toEqual(['good']);
  });

  it('get and delete what is there and name what is not', async () => {
    const { app } = storage();
    const seen = await app.run(async () => {
      await kvs.set('a', 1);
      const keys = [{ key: 'a' }, { key: 'b' }];
      return [await kvs.batchGet(keys), await kvs.batchDelete(keys)];
    });
    const failedKeys = [{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }];
    expect(seen).toMatchObject([
      { successfulKeys: [{ key: 'a', value: 1 }], failedKeys },
      { successfulKeys: [{ key: 'a' }], failedKeys },
    ]);
  });

  it.each([
    ['nothing', 0, 'INVALID_BATCH'],
    ['25 items', 25, 'success'],
    ['26 items', 26, 'INVALID_BATCH'],
  ])('of %s', async (_, count, code) => {
    const items = Array.from({ length: count }, (_unused, n) => ({ key: `k${n}`, value: n }));
    expect(await codeOf(storage().app, () => kvs.batchSet(items))).toBe(code);
  });

  it('refuse a repeated key and more than 4 MB as a whole', async () => {
    const { app } = storage();
    const big = Array.from({ length: 20 }, (_unused, n) => ({ key: `k${n}`, value: 'x'.repeat(220_000) }));
    const twice = [
      { key: 'a', value: 1 },
      { key: 'a', value: 2 },
    ];
    expect([
      await codeOf(app, () => kvs.batchSet(twice)),
      await codeOf(app, () => kvs.batchSet(big)),
      app.kvs.rows(),
    ]).toEqual(['INVALID_BATCH', 'MAX_SIZE', []]);
  });
});

describe('transactions', () => {
  it('write everything together', async () => {
    const { app } = storage();
    const seen = await app.run(async () => {
      await kvs.set('old', 1);
      await kvs.transact().set('a', 1).set('b', 2).delete('old').execute();
      return [await kvs.get('a'), await kvs.get('b'), await kvs.get('old')];
    });
    expect(seen).toEqual([1, 2, undefined]);
  });

  it('write nothing when one part is refused', async () => {
    const { app } = storage();
    const code = await codeOf(app, () => kvs.transact().set('a', 1).set('b/c', 2).execute());
    expect([code, app.kvs.rows()]).toEqual(['INVALID_KEY', []]);
  });

  it('name each key once and at most 25', async () => {
    const { app } = storage();
    const many = kvs.transact();
    for (let n = 0; n < 26; n += 1) many.set(`k${n}`, n);
    expect([
      await codeOf(app, () => kvs.transact().set('a', 1).delete('a').execute()),
      await codeOf(app, () => many.execute()),
    ]).toEqual(['INVALID_TRANSACTION', 'INVALID_TRANSACTION']);
  });
});

describe('custom entities', () => {
  const first = { revision: 1, content: { text: 'one' } };
  const second = { revision: 2, content: { text: 'two' } };
  const isFirst = () => ({
    entityName: 'record',
    conditions: new Filter<typeof first>().and('revision', FilterConditions.equalTo(1)),
  });

  it('keep their keys apart from those of plain values', async () => {
    const { app, pass } = storage();
    await app.run(() => kvs.entity('record').set('a', first));
    await app.run(() => kvs.set('a', 'plain'));
    pass(SOON);
    expect(await app.run(() => kvs.entity('record').get('a'))).toEqual(first);
    expect(await app.run(() => kvs.query().getMany())).toEqual({ results: [{ key: 'a', value: 'plain' }] });
    expect(await app.run(() => kvs.batchGet([{ key: 'a', entityName: 'record' }]))).toMatchObject({
      successfulKeys: [{ key: 'a', value: first }],
    });
    await app.run(() =>
      kvs
        .entity('record')
        .delete('a')
        .then(() => null),
    );
    expect(await codeOf(app, () => kvs.entity('record').get('a'))).toBe('success');
  });

  it('change in a transaction only where its conditions are met', async () => {
    const { app } = storage();
    await app.run(() => kvs.entity('record').set('a', first));
    const change = () => kvs.transact().set('a', second, isFirst()).execute();
    expect([await codeOf(app, change), await codeOf(app, change)]).toEqual(['success', 'CONDITION_NOT_MET']);
    expect(await app.run(() => kvs.entity('record').get('a'))).toEqual(second);
    expect(await codeOf(app, () => kvs.transact().set('new', second, isFirst()).execute())).toBe(
      'CONDITION_NOT_MET',
    );
  });

  it('are listed by how their keys begin, page by page, a moment after they were written', async () => {
    const { app, pass } = storage();
    const list = (cursor?: string) => {
      const query = kvs.entity('record').query().index('by-key').where(WhereConditions.beginsWith('a:'));
      return app.run(() => (cursor === undefined ? query : query.cursor(cursor)).limit(2).getMany());
    };
    for (const key of ['a:3', 'a:1', 'b:1', 'a:2']) {
      await app.run(() => kvs.entity('record').set(key, first));
    }
    await app.run(() => kvs.set('a:plain', 'plain'));
    expect((await list()).results).toEqual([]);
    pass(SOON);
    const page = await list();
    expect(page.results).toEqual([
      { key: 'a:1', value: first },
      { key: 'a:2', value: first },
    ]);
    expect(await list(page.nextCursor)).toEqual({ results: [{ key: 'a:3', value: first }] });
  });

  it.each([
    ['INVALID_ENTITY_TYPE', () => kvs.entity('audit').set('a', first)],
    ['INVALID_ENTITY_VALUE', () => kvs.entity('record').set('a', 'text')],
    ['INVALID_ENTITY_ATTRIBUTE', () => kvs.entity('record').set('a', { ...first, colour: 'red' })],
    ['INVALID_ENTITY_ATTRIBUTE', () => kvs.entity('record').set('a', { revision: 2 ** 31 })],
    ['KEY_ALREADY_EXISTS', () => kvs.entity('record').set('taken', first, { keyPolicy: 'FAIL_IF_EXISTS' })],
  ])('refuse with %s what the manifest does not declare', async (code, work) => {
    const { app } = storage();
    await app.run(() => kvs.entity('record').set('taken', first));
    expect(await codeOf(app, () => work())).toBe(code);
  });
});

describe('what is not emulated yet', () => {
  it.each([
    ['secrets', () => kvs.getSecret('a')],
    ['queries of an entity by an attribute', () => kvs.entity('record').query().index('revision').getMany()],
    [
      'queries of an entity in the other direction',
      () => kvs.entity('record').query().index('by-key').sort(Sort.DESC).getMany(),
    ],
  ])('%s are refused, never silently dropped', async (_, work) => {
    const { app } = storage();
    const answer = await app.run(() => work().catch((error: unknown) => JSON.stringify(error)));
    expect(JSON.stringify(answer)).toMatch(/NOT_EMULATED/);
  });
});

describe('scope', () => {
  it('storage:app is needed', async () => {
    const app = aForgeApp({ scopes: ['read:jira-work'] });
    expect(await codeOf(app, () => kvs.get('a'))).toBe('MISSING_SCOPE');
  });
});
