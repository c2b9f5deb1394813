import { createConsumers } from '../../../local/forge/consumers';
import { createEventQueue } from '../../../local/forge/event-queue';
import type { InvokeAnswer } from '../../../local/protocol';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 2, 2, 12);
const DONE: InvokeAnswer = { ok: true, body: undefined };
const AGAIN: InvokeAnswer = {
  ok: true,
  body: { _retry: true, retryOptions: { retryAfter: 90, retryData: { a: 1 } } },
};
const BROKEN: InvokeAnswer = { ok: false, message: 'Task timed out' };

interface Event {
  readonly body: { readonly id: number };
  readonly retryContext?: { readonly retryCount: number };
}

const push = (payload: readonly object[], changes: object = {}): string =>
  JSON.stringify({
    ...{ queueName: 'letters', jobId: '5f8e6bde-3c5d-4a4b-9d53-2f1d8e7c4b90', payload },
    ...{ type: 'avi:forge:app:event', schema: 'ari:cloud:ecosystem::forge/app-event-2' },
    ...{ time: new Date(NOON).toISOString(), ...changes },
  });
const bodies = (count: number, changes: object = {}): readonly object[] =>
  Array.from({ length: count }, (_, id) => ({ body: { id }, ...changes }));

function setUp(answer: (event: Event) => InvokeAnswer | Promise<InvokeAnswer> = () => DONE) {
  let now = NOON;
  const got: Event[] = [];
  const queue = createEventQueue({ names: ['letters'], now: () => now });
  const consumers = createConsumers({
    ...{ queue, now: () => now },
    consumers: [{ key: 'c', queueName: 'letters', functionKey: 'f' }],
    host: {
      consume: async (_, event) => {
        got.push(event as Event);
        return answer(event as Event);
      },
    },
  });
  const after = async (ms: number): Promise<readonly Event[]> => {
    now += ms;
    await consumers.tick();
    return got.splice(0);
  };
  return { queue, after };
}

describe('the queue', () => {
  it('hands each event to the function of its consumer, once', async () => {
    const { queue, after } = setUp();
    expect(queue.publish(push(bodies(2)))).toEqual({ status: 201, body: {} });
    expect(await after(0)).toMatchObject([
      { queueName: 'letters', body: { id: 0 }, delayInSeconds: 0 },
      { body: { id: 1 } },
    ]);
    expect(await after(MINUTE)).toEqual([]);
  });

  it('waits as long as an event asks for', async () => {
    const { queue, after } = setUp();
    queue.publish(push(bodies(1, { delayInSeconds: 120 })));
    expect(await after(119_000)).toEqual([]);
    expect(await after(1000)).toHaveLength(1);
  });

  it('works on as many of a key side by side as their events allow, and on all in the end', async () => {
    let atWork = 0;
    let most = 0;
    const { queue, after } = setUp(async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise(setImmediate);
      atWork -= 1;
      return DONE;
    });
    queue.publish(push(bodies(7, { concurrency: { key: 'k', limit: 2 } })));
    expect(await after(0)).toHaveLength(7);
    expect(most).toBe(2);
  });

  it('brings an event again when its function asks for that, and says so', async () => {
    const { queue, after } = setUp(({ retryContext }) => (retryContext === undefined ? AGAIN : DONE));
    queue.publish(push(bodies(1)));
    const [first] = await after(0);
    expect(first?.retryContext).toBeUndefined();
    expect(await after(89_000)).toEqual([]);
    expect(await after(1000)).toMatchObject([{ retryContext: { retryCount: 1, retryData: { a: 1 } } }]);
    expect(await after(60 * MINUTE)).toEqual([]);
  });

  it('brings an event again after its function broke, ever later, and drops it after a day', async () => {
    const { queue, after } = setUp(() => BROKEN);
    queue.publish(push(bodies(1)));
    const tries: number[] = [];
    for (let minute = 0; minute < 26 * 60; minute += 1) {
      const came = await after(minute === 0 ? 0 : MINUTE);
      tries.push(...came.map(() => minute));
    }
    expect(tries.slice(0, 7)).toEqual([0, 1, 3, 7, 15, 30, 45]);
    expect(tries.at(-1)).toBeLessThan(24 * 60);
  });

  it.each<[string, string, number]>([
    ['a queue without a consumer', push(bodies(1), { queueName: 'gone' }), 400],
    ['more than fifty events', push(bodies(51)), 400],
    ['no events', push([]), 400],
    ['a body that is no object', push([{ body: 'text' }]), 400],
    ['a delay of more than a quarter of an hour', push(bodies(1, { delayInSeconds: 901 })), 400],
    ['what is not JSON', 'text', 400],
    ['an event of more than 100 KB', push([{ body: { text: 'x'.repeat(100_000) } }]), 413],
  ])('refuses %s', (_, text, status) => {
    expect(setUp().queue.publish(text).status).toBe(status);
  });

  it('takes five hundred events in a minute', async () => {
    const { queue, after } = setUp();
    for (let pushed = 0; pushed < 10; pushed += 1) expect(queue.publish(push(bodies(50))).status).toBe(201);
    expect(queue.publish(push(bodies(1))).status).toBe(429);
    await after(MINUTE);
    expect(queue.publish(push(bodies(1))).status).toBe(201);
  });
});
