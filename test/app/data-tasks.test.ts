import { beginDataTask } from '../../src/app/data/begin-data-task';
import { continueDataTask } from '../../src/app/data/continue-data-task';
import { finishDataTasks } from '../../src/app/data/finish-data-tasks';
import { listDataTasks } from '../../src/app/data/list-data-tasks';
import { reportStoredAccounts } from '../../src/app/data/report-stored-accounts';
import type { DataPosition } from '../../src/contract/data';
import { appError } from '../../src/core/error';
import type { DataTask } from '../../src/core/privacy/data-task';
import { REVISED_RECORDS } from '../../src/core/privacy/revised-records';
import { STORED_NAMES, storedType } from '../../src/core/privacy/stored-types';
import { failure, success } from '../../src/core/result';
import type { ReportedAccount } from '../../src/ports/report-accounts';
import { dyingPorts } from '../support/dying-ports';
import { createFakePorts, type FakePorts } from '../support/fake-ports';
import { ANNE, BERT, STORED_SAMPLES } from '../support/stored-samples';

const OWN = ['admin-action', 'data-task', 'last-purge'];

/** A storage with a record of every type; after each page of them a slice is over. */
function aStorage(): FakePorts {
  const stored = Object.fromEntries(
    STORED_NAMES.filter((name) => !OWN.includes(name)).map((name) => {
      const { key, isSingle } = storedType(name);
      const { id, content } = STORED_SAMPLES[name];
      const value = name in REVISED_RECORDS ? { revision: 3, record: content } : content;
      return [isSingle ? key : `${key}:${id}`, value];
    }),
  );
  let ids = 0;
  return {
    ...createFakePorts({ stored, remainingMs: 5_000 }),
    ids: { next: () => `id-${String((ids += 1))}` },
    reportAccounts: (accounts) =>
      Promise.resolve(
        accounts.filter(({ accountId }) => accountId === ANNE).map((one) => ({ ...one, status: 'closed' })),
      ),
  };
}

/** Goes on with what is begun until nothing is left. */
async function finish(ports: FakePorts): Promise<void> {
  let from: DataPosition | null = null;
  for (;;) {
    const open = await listDataTasks(ports);
    const [task] = open.ok ? open.value : [];
    if (task === undefined) return;
    const state = await continueDataTask(ports, { id: task.id, from });
    if (!state.ok) throw new Error(state.error.code);
    from = state.value.next;
  }
}

const namesOf = (ports: FakePorts) => new Set([...ports.stored.keys()].map((key) => key.split(':')[0]));
const actionsOf = (ports: FakePorts) =>
  [...ports.stored].flatMap(([key, value]) => (key.startsWith('admin-action') ? [value] : []));
const textOf = (ports: FakePorts) => JSON.stringify([...ports.stored]);

interface Course {
  readonly kind: DataTask['kind'];
  readonly accountIds: readonly string[];
  readonly check: (ports: FakePorts) => void;
}

const COURSES: readonly Course[] = [
  {
    ...{ kind: 'delete', accountIds: [] },
    check: (ports) => {
      expect(namesOf(ports)).toEqual(new Set(['admin-action']));
      expect(actionsOf(ports)).toMatchObject([{ kind: 'data-deleted' }]);
    },
  },
  {
    ...{ kind: 'erase', accountIds: [ANNE] },
    check: (ports) => {
      expect(textOf(ports)).not.toContain(ANNE);
      expect(textOf(ports)).toContain(BERT);
      expect(actionsOf(ports)).toMatchObject([{ kind: 'person-erased' }]);
    },
  },
  {
    ...{ kind: 'report', accountIds: [] },
    check: (ports) => {
      expect(textOf(ports)).not.toContain(ANNE);
      expect(textOf(ports)).toContain(BERT);
      expect(actionsOf(ports)).toMatchObject([{ kind: 'accounts-closed' }]);
    },
  },
];

describe('a task over everything that is stored', () => {
  it.each(COURSES)('is done once, whenever it is killed: $kind', async ({ kind, accountIds, check }) => {
    const by = kind === 'report' ? null : 'adam';
    for (let writes = 0; ; writes += 1) {
      const ports = aStorage();
      await beginDataTask(ports, { kind, names: null, accountIds, by });
      const isKilled = await finish(dyingPorts(ports, writes)).then(
        () => false,
        () => true,
      );
      expect(namesOf(ports).has('data-task')).toBe(isKilled);
      await finish(ports);
      expect(namesOf(ports).has('data-task')).toBe(false);
      check(ports);
      if (isKilled) continue;
      // Each slice writes how far it came, and there are as many as types.
      expect(writes).toBeGreaterThan(STORED_NAMES.length - OWN.length);
      return;
    }
  });

  it('is counted and in the log once where two finish it at the same time', async () => {
    const ports = { ...aStorage(), clock: createFakePorts().clock };
    await beginDataTask(ports, { kind: 'delete', names: ['report'], accountIds: [], by: 'adam' });
    const calls = await Promise.all([1, 2].map(() => continueDataTask(ports, { id: 'id-1', from: null })));
    expect(calls).toMatchObject([{ ok: true }, { ok: true }]);
    expect(actionsOf(ports)).toMatchObject([{ kind: 'data-deleted', names: ['report'] }]);
  });

  it('leaves to the next call what the storage refused to write, and does not call it unreadable', async () => {
    const ports = aStorage();
    const refusing = {
      ...ports,
      archive: { ...ports.archive, write: () => Promise.resolve(failure(appError('app-unavailable'))) },
    };
    await beginDataTask(ports, { kind: 'erase', names: ['report'], accountIds: [ANNE], by: 'adam' });
    expect(await continueDataTask(refusing, { id: 'id-1', from: null })).toMatchObject({
      error: { code: 'app-unavailable' },
    });
    expect(await listDataTasks(ports)).toMatchObject({ value: [{ done: 0, unreadable: 0 }] });
    await finish(ports);
    expect(JSON.stringify(ports.stored.get('report:r1'))).not.toContain(ANNE);
  });

  it('takes a person out of what somebody else changed in between, and keeps that change', async () => {
    const ports = aStorage();
    let isFirst = true;
    const slow = {
      ...ports,
      archive: {
        ...ports.archive,
        write: async (...given: Parameters<FakePorts['archive']['write']>) => {
          if (isFirst) {
            isFirst = false;
            const stored = STORED_SAMPLES['site-template'].content;
            ports.stored.set('site-template:t1', { ...stored, name: `Of ${ANNE}, renamed` });
          }
          return ports.archive.write(...given);
        },
      },
    };
    ports.stored.set('site-template:t1', { ...STORED_SAMPLES['site-template'].content, name: ANNE });
    await beginDataTask(ports, { kind: 'erase', names: ['site-template'], accountIds: [ANNE], by: 'adam' });
    await finish(slow);
    expect(ports.stored.get('site-template:t1')).toMatchObject({ name: 'Of unknown, renamed' });
  });
});

describe('the weekly report of accounts', () => {
  it('reaches the end on a site where each call has time for one page alone', async () => {
    const ports = aStorage();
    const reported: ReportedAccount[] = [];
    const inOneCall = (): FakePorts => {
      let left = 25_000;
      return {
        ...ports,
        clock: { ...ports.clock, remainingMs: () => (left -= 9_000) },
        reportAccounts: (accounts) => {
          reported.push(...accounts);
          return ports.reportAccounts(accounts);
        },
      };
    };
    expect(await reportStoredAccounts(inOneCall())).toEqual(success(null));
    expect(textOf(ports)).toContain(ANNE);
    for (let day = 0; day < 3 * STORED_NAMES.length; day += 1) {
      // A week goes by before it is done: it does not begin anew.
      const work = day % 7 === 6 ? reportStoredAccounts : finishDataTasks;
      expect(await work(inOneCall())).toEqual(success(null));
    }
    expect(textOf(ports)).not.toContain(ANNE);
    expect(new Set(reported.map(({ accountId }) => accountId))).toEqual(new Set([ANNE, BERT]));
    expect(actionsOf(ports)).toMatchObject([{ kind: 'accounts-closed' }]);
  });
});
