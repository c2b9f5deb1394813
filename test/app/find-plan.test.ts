import { findPlan } from '../../src/app/capacity/find-plan';
import { aPlan } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const SPRINTS = Array.from({ length: 200 }, (_, at) => `sprint:${String(200 - at)}`);
const [LAST = '', ...EARLIER] = SPRINTS;
const question = { boardId: 5, iteration: LAST, earlier: EARLIER, others: null };
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
      value: { own: plan('own'), lender: null, elsewhere: [] },
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
      value: { own: null, lender: { iteration: 'sprint:160', plan: plan('late').record }, elsewhere: [] },
    });
    expect(asked).toEqual([25, 25]);
  });

  it('finds nothing where nothing was saved', async () => {
    const { store } = ports({});
    expect(await findPlan({ store }, question)).toEqual({
      ok: true,
      value: { own: null, lender: null, elsewhere: [] },
    });
  });

  it('guesses the newest of the sprints that the question does not know, and names them', async () => {
    const { store, asked } = ports({
      'iteration-capacity:5:sprint:99': plan('older'),
      'iteration-capacity:5:sprint:140': plan('newer'),
      'iteration-capacity:5:sprint:201': plan('of the next sprint'),
      'iteration-capacity:5:range:2026-01-01:2026-02-01': plan('of dates'),
      'iteration-capacity:55:sprint:150': plan('of another board'),
    });
    expect(
      await findPlan({ store }, { ...question, earlier: ['sprint:199'], others: ['sprint:201'] }),
    ).toEqual({
      ok: true,
      value: {
        own: null,
        lender: { iteration: 'sprint:140', plan: plan('newer').record },
        elsewhere: ['sprint:140', 'sprint:99'],
      },
    });
    expect(asked).toEqual([2, 2]);
  });

  it('does not look for other plans where there is one of its own', async () => {
    const { store } = ports({
      'iteration-capacity:5:sprint:200': plan('own'),
      'iteration-capacity:5:sprint:140': plan('unknown'),
    });
    expect(await findPlan({ store }, { ...question, earlier: [], others: [] })).toMatchObject({
      value: { own: plan('own'), elsewhere: [] },
    });
  });

  it('takes the plan of a known sprint before that of an unknown one', async () => {
    const { store } = ports({
      'iteration-capacity:5:sprint:199': plan('known'),
      'iteration-capacity:5:sprint:140': plan('unknown'),
    });
    expect(await findPlan({ store }, { ...question, earlier: ['sprint:199'], others: [] })).toMatchObject({
      value: { lender: { iteration: 'sprint:199' }, elsewhere: ['sprint:140'] },
    });
  });
});
