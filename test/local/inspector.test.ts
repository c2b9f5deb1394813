import { createInspector, type NewEvent } from '../../local/inspector';

const anEvent = (path: string): NewEvent => ({
  ...{ kind: 'rest', from: 'http', moduleKey: null, accountId: null },
  ...{ method: 'GET', path, status: 200, durationMs: 1, points: 0 },
});

describe('inspector', () => {
  it('numbers and dates what it records, oldest first', () => {
    let now = 100;
    const inspector = createInspector(() => (now += 1));
    inspector.record(anEvent('/a'));
    inspector.record(anEvent('/b'));
    expect(inspector.events()).toMatchObject([
      { id: 1, at: 101, path: '/a' },
      { id: 2, at: 102, path: '/b' },
    ]);
  });

  it('keeps the last 5,000 events', () => {
    const inspector = createInspector(() => 0);
    for (let n = 1; n <= 5_003; n += 1) inspector.record(anEvent(`/${n}`));
    const ids = inspector.events().map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([5_000, 4, 5_003]);
  });

  it('tells listeners until they leave', () => {
    const inspector = createInspector(() => 0);
    const seen: number[] = [];
    const leave = inspector.subscribe(({ id }) => seen.push(id));
    inspector.record(anEvent('/a'));
    leave();
    inspector.record(anEvent('/b'));
    expect(seen).toEqual([1]);
  });
});
