import { consoleLog } from '../../src/forge/console-log';
import { AUDIENCES } from '../../src/resolvers/audiences';
import type { DefinedResolver } from '../../src/resolvers/define-resolver';
import { RESOLVERS } from '../../src/resolvers/registry';
import { createFakePorts } from '../support/fake-ports';
import { watchLog } from '../support/log-watch';
import { RESOLVER_PAYLOADS } from '../support/resolver-payloads';

/** What the console is told meanwhile. */
async function logOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const watch = watchLog();
  try {
    await work();
  } finally {
    watch.end();
  }
  return watch.lines();
}

const entryOf = async (reason: unknown): Promise<unknown> => {
  const lines = await logOf(() => {
    consoleLog.error({ id: 'id-1', where: 'chart/run', reason });
    return Promise.resolve();
  });
  return lines.map((line) => JSON.parse(line) as unknown);
};

describe('consoleLog', () => {
  it.each<[string, unknown, unknown]>([
    ['an exception', new TypeError('broken'), expect.stringMatching(/^TypeError\n\s+at /)],
    ['what caused it', new Error('x', { cause: new RangeError('y') }), expect.stringContaining('RangeError')],
    ['a code', 'jira-unavailable', 'jira-unavailable'],
    [
      'the code of an exception',
      Object.assign(new Error('x'), { code: 'TIMEOUT' }),
      expect.stringMatching(/^Error\nTIMEOUT\n/),
    ],
    ['nothing of a text', 'project = SECRET', 'string'],
    ['nothing of an object', { name: 'SECRET' }, 'object'],
  ])('writes one line with the id that the user was shown: %s', async (_name, reason, what) => {
    expect(await entryOf(reason)).toEqual([{ id: 'id-1', where: 'chart/run', what }]);
  });

  it('writes nothing of a message, even where it looks like a place in the code', async () => {
    const entry = await entryOf(new Error('lost\n    at SECRET (secret.ts:1)'));
    expect(JSON.stringify(entry)).not.toMatch(/secret/i);
  });
});

const SECRETS = ['712020:0a93-anna', 'project = LAYOFFS', 'Who has to go'];
const fault = (): never => {
  throw new Error(`Cannot read ${SECRETS.join(', ')}`);
};
const ALL: readonly DefinedResolver[] = Object.values(RESOLVERS).flat();

describe('a fault in a resolver', () => {
  it.each(ALL.map((resolver) => [resolver.name, resolver] as const))(
    'is found in the log by the id that the caller of %s is told, with nothing of any person or work item',
    async (name, { who, answer }) => {
      const fake = createFakePorts();
      const ports = {
        ...fake,
        jira: { asViewer: fault },
        store: new Proxy(fake.store, { get: () => fault }),
        ...{ log: consoleLog, ids: { next: fake.ids.next } },
        clock: { ...fake.clock, remainingMs: fault },
      };
      let told: unknown = null;
      const lines = await logOf(async () => {
        told = await answer(ports, { accountId: SECRETS[0] ?? null }, RESOLVER_PAYLOADS[name]);
      });
      // What comes with the app asks nobody.
      const asksNobody = name.startsWith('holidays/') && AUDIENCES[who] === AUDIENCES.viewer;
      const failed = { ok: false, error: { code: 'internal', params: {}, id: 'id-1' } };
      expect(told).toMatchObject(asksNobody ? { ok: true } : failed);
      const entries = lines.map((line) => JSON.parse(line) as { readonly what: string });
      expect(entries).toMatchObject(asksNobody ? [] : [{ id: 'id-1', where: name }]);
      expect(entries.filter(({ what }) => !what.startsWith('Error\n'))).toEqual([]);
      expect(SECRETS.filter((secret) => lines.join().includes(secret))).toEqual([]);
    },
  );
});
