import { appError } from '../../src/core/error';
import { failure, success } from '../../src/core/result';
import { createConsumer, type QueuedWork } from '../../src/triggers/create-consumer';
import { createFakePorts } from '../support/fake-ports';

type Work = QueuedWork<string>['work'];

function setUp(work: Work) {
  const ports = createFakePorts();
  const got: string[] = [];
  const consumer = createConsumer<string>(ports, {
    ...{ name: 'letters', resource: 'Letters', actsAs: 'app' },
    parse: (body) =>
      typeof body === 'object' && body !== null && 'text' in body
        ? success(String(body.text))
        : failure(appError('invalid-input')),
    work: (given, body) => {
      got.push(body);
      return work(given, body);
    },
  });
  return { consumer, got, logged: ports.logged };
}

const event = (retryCount: number | null = null): object => ({
  ...{ queueName: 'q', jobId: 'j', eventId: 'e', body: { text: 'hello' } },
  ...(retryCount === null ? {} : { retryContext: { retryCount, retryReason: 'X', retryData: {} } }),
});
const answering =
  (value: number | null): Work =>
  () =>
    Promise.resolve(success(value));
const failing =
  (code: 'jira-busy' | 'report-gone'): Work =>
  () =>
    Promise.resolve(failure(appError(code)));
const breaking: Work = () => Promise.reject(new Error('bug'));

describe('a consumer', () => {
  it('hands on what an event brings, and wants no more of it', async () => {
    const { consumer, got, logged } = setUp(answering(null));
    expect(await consumer(event())).toBeUndefined();
    expect([got, logged]).toEqual([['hello'], []]);
  });

  it.each<[string, Work, number, number]>([
    ['its work asks for that', answering(60_000), 60_000, 0],
    ['a failure may pass', failing('jira-busy'), 300_000, 1],
    ['an exception was thrown', breaking, 300_000, 1],
  ])('wants its event again where %s', async (_, work, again, entries) => {
    const { consumer, logged } = setUp(work);
    expect(await consumer(event())).toEqual({ again });
    expect(await consumer(event(3))).toEqual({ again });
    expect(logged).toHaveLength(2 * entries);
  });

  it('does not want it for ever', async () => {
    expect(await setUp(breaking).consumer(event(4))).toBeUndefined();
  });

  it.each([
    ['work that can only fail again', event(), failing('report-gone')],
    ['an event without what belongs in it', { body: {} }, answering(1)],
    ['what is no event', 'hello', answering(1)],
  ])('logs and drops %s', async (_, given, work) => {
    const { consumer, logged } = setUp(work);
    expect(await consumer(given)).toBeUndefined();
    expect(logged).toHaveLength(1);
  });
});
