import fc from 'fast-check';
import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import { aLocalSite } from '../support/local-site';
import { FUZZ_FACTOR } from '../support/fuzz';
import { hostileValues, placesIn, withAt } from '../support/hostile-values';
import { tellingLines, watchLog } from '../support/log-watch';
import { OUR_FAULT, outcomeOf } from '../support/outcome';
import {
  PAYLOADS_SITE as DATA,
  RESOLVER_PAYLOADS as PAYLOADS,
  type ResolverName,
} from '../support/resolver-payloads';

const NAMES = Object.keys(PAYLOADS) as readonly ResolverName[];
/** One module of each function of the manifest. */
const MODULES = ['chart', 'settings'] as const;

const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const OTHERS = DATA.users.flatMap(({ isAdmin, active, accountId }) =>
  isAdmin || !active ? [] : [accountId],
);
const [VIEWER = '', VICTIM = ''] = OTHERS;
/** As Forge calls whoever is not logged in. */
const ANONYMOUS = 'unidentified';

const HOSTILE = hostileValues(VICTIM);

async function aSite() {
  const site = await aLocalSite({ data: DATA });
  const send = async (name: ResolverName, payload: unknown, accountId: string) => {
    const context = { localId: 'here', extension: {} };
    const answers = await Promise.all(
      MODULES.map((moduleKey) =>
        site.forge.invoke({ moduleKey, functionKey: name, payload, context }, accountId),
      ),
    );
    return answers.filter((answer) => answer.ok).map(({ body }) => body as Result<unknown, AppError>);
  };
  return { send, rows: () => JSON.stringify(site.kvs.rows().map(({ key, text }) => [key, text])) };
}

const log = watchLog();
afterAll(log.end);

/** `npm run test:fuzz` makes more of them. */
const RUNS = 40 * FUZZ_FACTOR;

describe.each(NAMES)(`%s, sent ${RUNS} hostile payloads`, (name) => {
  it('answers what it is meant to take, and nothing to whoever is not logged in', async () => {
    const { send } = await aSite();
    const answers = (await send(name, PAYLOADS[name], ADMIN)).map(outcomeOf);
    expect(answers).not.toEqual([]);
    expect(answers.filter((code) => OUR_FAULT.test(code) || code === 'invalid-input')).toEqual([]);
    const strangers = (await send(name, PAYLOADS[name], ANONYMOUS)).map(outcomeOf);
    expect(strangers).toEqual(answers.map(() => 'forbidden'));
  });

  it('takes or refuses whatever is sent, and a refusal writes nothing', async () => {
    const { send, rows } = await aSite();
    const valid: unknown = JSON.parse(JSON.stringify(PAYLOADS[name]));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...placesIn(valid)),
        fc.constantFrom(undefined, ...HOSTILE),
        fc.constantFrom(ADMIN, VIEWER),
        async (place, hostile, caller) => {
          const before = rows();
          const answers = (await send(name, withAt(valid, place, hostile), caller)).map(outcomeOf);
          expect(answers.filter((code) => OUR_FAULT.test(code))).toEqual([]);
          expect(answers.includes('ok') ? before : rows()).toBe(before);
        },
      ),
      { numRuns: RUNS, seed: 7 },
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('the log of all of them', () => {
  it('has nothing of people, work items or what they typed', () => {
    expect(tellingLines(log.lines(), DATA, ['summary ~', 'sprint:7:..', 'of-victim'])).toEqual([]);
  });
});
