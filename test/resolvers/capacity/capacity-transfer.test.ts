import { generateSite } from '../../../local/data/generate/generate-site';
import type { TransferPart, TransferPosition } from '../../../src/contract/capacity-transfer';
import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import type { AppError } from '../../../src/core/error';
import type { Result } from '../../../src/core/result';
import { aBoard, aPlan } from '../../support/capacity';
import { aLocalSite, TEST_NOW } from '../../support/local-site';

const DATA = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const OTHER = DATA.users.find(({ active, isAdmin }) => active && !isAdmin)?.accountId ?? '';

async function aSite() {
  let now = TEST_NOW;
  const { forge } = await aLocalSite({ data: DATA, now: () => now });
  return {
    /** Until lists show what was written. */
    settle: () => {
      now += 10_000;
    },
    call: async <T>(accountId: string, name: string, payload: object): Promise<Result<T, AppError>> => {
      const answer = await forge.invoke(
        {
          ...{ moduleKey: 'settings', functionKey: name, payload },
          context: { localId: 'here', extension: {} },
        },
        accountId,
      );
      if (!answer.ok) throw new Error(answer.message);
      return answer.body as Result<T, AppError>;
    },
  };
}

const WRITES = [
  { name: 'board-capacity', id: '5', record: aBoard(), seen: null },
  { name: 'iteration-capacity', id: '5:sprint:7', record: aPlan([{ accountId: 'anna' }]), seen: null },
];

describe('moving capacity', () => {
  it("is for the site's administrators alone", async () => {
    const { call } = await aSite();
    const forbidden = { ok: false, error: { code: 'forbidden' } };
    const read = { name: 'board-capacity', from: null };
    expect(await call(OTHER, 'capacity-transfer/read', read)).toMatchObject(forbidden);
    expect(await call(OTHER, 'capacity-transfer/write', { writes: WRITES })).toMatchObject(forbidden);
  });

  it('stands in the log that other administrators see, the reading of days off and reasons too', async () => {
    const { call, settle } = await aSite();
    await call(ADMIN, 'capacity-transfer/read', { name: 'person-capacity', from: null });
    settle();
    await call(ADMIN, 'capacity-transfer/write', { writes: WRITES });
    settle();
    expect(await call(ADMIN, 'data/log', {})).toMatchObject({
      value: [
        { kind: 'capacity-imported', by: ADMIN },
        { kind: 'capacity-read', by: ADMIN },
      ],
    });
  });

  it('writes what is not there, and nothing over what somebody else wrote', async () => {
    const { call } = await aSite();
    const site = { name: 'site', id: '', seen: null, record: DEFAULT_SITE_CAPACITY };
    const writes = [...WRITES, site];
    const all = (refusal: object | null) => ({
      ok: true,
      value: writes.map(({ name, id }) => ({ name, id, refusal })),
    });
    expect(await call(ADMIN, 'capacity-transfer/write', { writes })).toEqual(all(null));
    const others = [
      { ...WRITES[0], record: aBoard({ reserved: 1 }) },
      { ...WRITES[1], record: aPlan([]) },
      { ...site, record: { ...DEFAULT_SITE_CAPACITY, dailyLimit: 1 } },
    ];
    expect(await call(ADMIN, 'capacity-transfer/write', { writes: others })).toMatchObject(
      all({ code: 'conflict' }),
    );
    const part = await call(ADMIN, 'capacity-transfer/read', { name: 'board-capacity', from: null });
    expect(part).toMatchObject({ value: { site: { revision: 1, record: DEFAULT_SITE_CAPACITY } } });
  });

  it('reads everything in parts that fit into an answer', async () => {
    const { call, settle } = await aSite();
    const people = Array.from({ length: 500 }, (_, at) => ({
      accountId: `712020:${String(at).padStart(100, '0')}`,
    }));
    const ids = Array.from({ length: 50 }, (_, at) => `5:sprint:${String(at + 10)}`);
    for (let at = 0; at < ids.length; at += 2) {
      const writes = ids.slice(at, at + 2).map((id) => ({
        ...{ name: 'iteration-capacity', id, seen: null },
        record: aPlan(people),
      }));
      await call(ADMIN, 'capacity-transfer/write', { writes });
    }
    settle();
    const found: string[] = [];
    let parts = 0;
    let from: TransferPosition | null = null;
    do {
      const part: Result<TransferPart, AppError> = await call(ADMIN, 'capacity-transfer/read', {
        name: 'iteration-capacity',
        from,
      });
      if (!part.ok) throw new Error(part.error.code);
      found.push(...part.value.entries.map(({ id }) => id));
      from = part.value.next;
      parts += 1;
    } while (from !== null);
    expect(found).toEqual(ids);
    expect(parts).toBeGreaterThan(1);
  });

  it.each([
    [{ ...WRITES[0], id: 'x' }, 'writes.0.id'],
    [{ ...WRITES[1], id: '5:sprint:7 or more' }, 'writes.0.id'],
    [{ ...WRITES[0], record: { ...aBoard(), focus: 2 } }, 'focus'],
    [{ ...WRITES[0], name: 'site-settings' }, 'writes.0.name'],
  ])('refuses what is no such record', async (write, path) => {
    const { call } = await aSite();
    expect(await call(ADMIN, 'capacity-transfer/write', { writes: [write] })).toMatchObject({
      error: { code: 'invalid-input', path },
    });
  });
});
