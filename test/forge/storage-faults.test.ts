import type { KvsAnswer, Storage } from '../../local/forge/kvs/kvs';
import { kvsStore } from '../../src/forge/kvs-store';
import { aPlan } from '../support/capacity';
import { aForgeApp, type ForgeApp } from '../support/forge-app';

const REFUSED: KvsAnswer = {
  status: 429,
  body: JSON.stringify({ code: 'TOO_MANY', message: 'Too many requests' }),
};
const BROKEN: KvsAnswer = { status: 500, body: 'not JSON' };
const CUT: KvsAnswer = { status: 0, body: '' };

/** An app before whose storage the first calls fail, one fault after another. */
function failing(faults: readonly KvsAnswer[]): { readonly app: ForgeApp; readonly calls: () => number } {
  const left = [...faults];
  let calls = 0;
  const storage = (kvs: Storage): Storage => ({
    call: (path, body) => {
      calls += 1;
      return left.shift() ?? kvs.call(path, body);
    },
  });
  return { app: aForgeApp({ storage }), calls: () => calls };
}

const ID = '5:sprint:7';
const write = (accountId: string, seen: number | null) => () =>
  kvsStore.writeRevised('iteration-capacity', ID, { record: aPlan([{ accountId }]), seen });
const read = async () => {
  const rows = await kvsStore.readRevised('iteration-capacity', [ID]);
  return rows.ok ? (rows.value.get(ID) ?? null) : rows.error.code;
};

describe('a storage that fails', () => {
  it.each([
    ['asks to wait', [REFUSED, REFUSED, REFUSED]],
    ['breaks', [BROKEN, CUT]],
  ])('and only %s for a moment is asked again', async (_, faults) => {
    const { app } = failing(faults);
    expect(await app.run(write('anna', null))).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await app.run(read)).toMatchObject({ revision: 1 });
  });

  it('is given up after the fourth try, and has written nothing', async () => {
    const { app, calls } = failing([REFUSED, BROKEN, CUT, REFUSED]);
    await expect(app.run(() => kvsStore.read('site-settings'))).rejects.toThrow('Forge does not answer');
    expect(calls()).toBe(4);
  });

  it('is not asked again what it refuses for good', async () => {
    const refused = { status: 400, body: JSON.stringify({ code: 'INVALID_KEY', message: 'No' }) };
    const { app, calls } = failing([refused]);
    await expect(app.run(() => kvsStore.read('site-settings'))).rejects.toThrow('No');
    expect(calls()).toBe(1);
  });

  it('knows a first write again that it carried out before the connection broke', async () => {
    const app = aForgeApp({ storage: cutsAfterWrite(1) });
    expect(await app.run(write('anna', null))).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await app.run(read)).toMatchObject({ revision: 1 });
  });

  it('knows a change again that it carried out before the connection broke', async () => {
    const app = aForgeApp({ storage: cutsAfterWrite(2) });
    await app.run(write('anna', null));
    expect(await app.run(write('ben', 1))).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await app.run(read)).toMatchObject({ revision: 2, record: { people: [{ accountId: 'ben' }] } });
  });

  it('still tells whoever comes second, whatever breaks in between', async () => {
    const app = aForgeApp({ storage: cutsAfterWrite(1) });
    expect(await app.run(write('anna', null))).toMatchObject({ ok: true });
    expect(await app.run(write('ben', null))).toMatchObject({ error: { code: 'conflict' } });
    expect(await app.run(read)).toMatchObject({ revision: 1, record: { people: [{ accountId: 'anna' }] } });
  });
});

/** The connection breaks after the so-manieth write was carried out. */
function cutsAfterWrite(at: number): (kvs: Storage) => Storage {
  let writes = 0;
  return (kvs) => ({
    call: async (path, body) => {
      const answer = await kvs.call(path, body);
      if (!/set|transact/.test(path)) return answer;
      writes += 1;
      return writes === at ? CUT : answer;
    },
  });
}
