import { findPlan } from '../../src/app/capacity/find-plan';
import { aPlan } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const SPRINTS = Array.from({ length: 200 }, (_, at) => `sprint:${String(200 - at)}`);
const [LAST = '', ...EARLIER] = SPRINTS;
const question = { boardId: 5, iteration: LAST, earlier: EARLIER };
const plan = (accountId: string) => ({ revision: 1, record: aPlan([{ accountId }]) });

function ports(stored: Readonly<Record<string, unknown>>) {
  const { store } = createFakePorts({ stored });
  const asked: number[] = [];
  return {
    asked,
    store: {
      ...store,
      readRevised: ((name, ids) => {
        asked.push(ids.length);
        return store.readRevised(name, ids);
      }) as typeof store.readRevised,
    },
  };
}

describe('findPlan', () => {
  it('finds the own plan with one batch, however many sprints the board has', async () => {
    const { store, asked } = ports({
      'iteration-capacity:5:sprint:200': plan('own'),
      'iteration-capacity:5:sprint:199': plan('before'),
    });
    expect(await findPlan({ store }, question)).toEqual({
      ok: true,
      value: { own: plan('own'), lender: null },
    });
    expect(asked).toEqual([25]);
  });

  it('goes back as far as there is a plan, and takes the latest', async () => {
    const { store, asked } = ports({
      'iteration-capacity:5:sprint:140': plan('old'),
      'iteration-capacity:5:sprint:160': plan('late'),
      'iteration-capacity:6:sprint:199': plan('of another board'),
    });
    expect(await findPlan({ store }, question)).toEqual({
      ok: true,
      value: { own: null, lender: { iteration: 'sprint:160', plan: plan('late').record } },
    });
    expect(asked).toEqual([25, 25]);
  });

  it('finds nothing where nothing was saved', async () => {
    const { store } = ports({});
    expect(await findPlan({ store }, question)).toEqual({ ok: true, value: { own: null, lender: null } });
  });
});
