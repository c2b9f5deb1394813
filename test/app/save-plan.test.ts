import { savePlan } from '../../src/app/capacity/save-plan';
import type { SaveIterationPayload } from '../../src/contract/capacity';
import { aPlan } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const ASSIGNABLE = 'GET /rest/api/3/user/assignable/search';
const TEAM = Array.from({ length: 25 }, (_, at) => ({ accountId: `p${String(at)}` }));

async function save(change: Partial<SaveIterationPayload>, stored: Readonly<Record<string, unknown>> = {}) {
  const answers = { [ASSIGNABLE]: [{ accountId: 'new', displayName: 'New' }] };
  const ports = createFakePorts({ stored, answers });
  const saved = await savePlan(
    ports,
    { boardId: 5, iteration: 'sprint:7', lender: null, record: aPlan(TEAM), seen: null, ...change },
    {
      board: {
        ...{ name: 'Kite', type: 'scrum', projectId: '1', projectKey: 'KITE' },
        ...{ filterId: '10', estimateFieldId: null, columns: [] },
      },
    },
  );
  return { saved, asked: ports.lookUps.map(({ query }) => query['accountId']) };
}

const lent = { 'iteration-capacity:5:sprint:6': { revision: 4, record: aPlan(TEAM) } };

describe('savePlan', () => {
  it('asks Jira about nobody whom the plan that was borrowed has', async () => {
    const { saved, asked } = await save({ lender: 'sprint:6' }, lent);
    expect(saved).toMatchObject({ value: { kind: 'saved' } });
    expect(asked).toEqual([]);
  });

  it('asks about those who join a plan of twenty-five, and nobody else', async () => {
    const record = aPlan([...TEAM, { accountId: 'new' }]);
    const { saved, asked } = await save({ lender: 'sprint:6', record }, lent);
    expect(saved).toMatchObject({ value: { kind: 'saved' } });
    expect(asked).toEqual(['new']);
  });

  it.each([
    ['has not been saved', 'sprint:5', {}],
    [
      'is of another board',
      'sprint:6',
      { 'iteration-capacity:6:sprint:6': lent['iteration-capacity:5:sprint:6'] },
    ],
  ])('believes nothing of a plan that %s', async (_why, lender, stored) => {
    const { saved, asked } = await save({ lender, record: aPlan([{ accountId: 'p0' }]) }, stored);
    expect(saved).toMatchObject({ error: { code: 'people-outside', params: { accountIds: 'p0' } } });
    expect(asked).toEqual(['p0']);
  });
});
