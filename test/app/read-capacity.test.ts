import { readCapacity } from '../../src/app/capacity/read-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { NO_PERSON_CAPACITY } from '../../src/core/capacity/records/person-capacity';
import { aBoard, aPlan } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const PEOPLE = Array.from({ length: 25 }, (_, at) => ({ accountId: `p${String(at)}` }));
const EARLIER = Array.from({ length: 200 }, (_, at) => `sprint:${String(200 - at)}`);
const STORED = {
  'board-capacity:5': { revision: 1, record: aBoard() },
  'iteration-capacity:5:sprint:201': { revision: 1, record: aPlan(PEOPLE) },
  ...Object.fromEntries(
    PEOPLE.map(({ accountId }) => [
      `person-capacity:${accountId}`,
      { revision: 1, record: NO_PERSON_CAPACITY },
    ]),
  ),
};

/** A storage that notes how many answers each question waited for, and how much it asks for. */
function notingStore() {
  const { store } = createFakePorts({ stored: STORED });
  const asked: { readonly name: string; readonly ids: number; readonly after: number }[] = [];
  let answers = 0;
  const readRevised: typeof store.readRevised = async (name, ids) => {
    asked.push({ name, ids: ids.length, after: answers });
    const answer = await store.readRevised(name, ids);
    answers += 1;
    return answer;
  };
  return { store: { ...store, readRevised }, asked };
}

describe('readCapacity', () => {
  it('waits for the storage twice, with one batch for each kind of record: 25 people, 200 sprints before', async () => {
    const { store, asked } = notingStore();
    const read = await readCapacity(
      { store },
      {
        ...{ boardId: 5, iteration: 'sprint:201', earlier: EARLIER, others: [], language: 'en' },
        dates: { from: '2099-06-01', to: '2099-06-12' },
      },
      {
        ...{ accountId: 'p0', mayBrowse: true, mayView: true, mayManage: false, site: DEFAULT_SITE_CAPACITY },
        board: {
          ...{ name: 'Kite', type: 'scrum', projectId: '1', projectKey: 'KITE' },
          ...{ filterId: '10', estimateFieldId: null, columns: [] },
        },
      },
    );
    expect(read).toMatchObject({ ok: true, value: { plan: { record: aPlan(PEOPLE) } } });
    expect(read.ok && Object.keys(read.value.persons)).toHaveLength(25);
    expect(asked).toEqual([
      { name: 'board-capacity', ids: 1, after: 0 },
      { name: 'iteration-capacity', ids: 25, after: 0 },
      { name: 'person-capacity', ids: 25, after: 2 },
    ]);
  });
});
