import type { RestResponse, SendRequest } from '../../../src/core/jira/rest';
import { restPath } from '../../../src/core/jira/rest';
import { createRetryingSend, type RetryingSendInput } from '../../../src/core/plan/retrying-send';
import { createFakeClock, type FakeClock } from '../../support/fake-clock';

const request = { method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null } as const;

function answer(status: number, headers: RestResponse['headers'] = {}): RestResponse {
  return { status, headers, body: null };
}

/** Answers in turn, the last one for ever; notes when it was asked. */
function scripted(clock: FakeClock, answers: readonly RestResponse[]): { send: SendRequest; at: number[] } {
  const at: number[] = [];
  return {
    at,
    send: () => {
      at.push(clock.now());
      return Promise.resolve(answers[Math.min(at.length, answers.length) - 1] ?? answer(200));
    },
  };
}

function retrying(
  clock: FakeClock,
  send: SendRequest,
  overrides: Partial<RetryingSendInput> = {},
): SendRequest {
  return createRetryingSend({
    send,
    now: clock.now,
    wait: clock.wait,
    random: () => 0.5,
    deadline: null,
    ended: null,
    ...overrides,
  });
}

describe('createRetryingSend', () => {
  it('gives an answer that is no passing fault at once', async () => {
    const clock = createFakeClock();
    for (const status of [200, 400, 401, 403, 404, 410]) {
      const { send, at } = scripted(clock, [answer(status)]);
      expect(await clock.run(retrying(clock, send)(request))).toEqual(answer(status));
      expect(at).toHaveLength(1);
    }
  });

  it.each([0, 429, 500, 503])('backs off exponentially after %i, and gives up in the end', async (status) => {
    const clock = createFakeClock();
    const { send, at } = scripted(clock, [answer(status)]);
    expect(await clock.run(retrying(clock, send)(request))).toEqual(answer(status));
    expect(at).toEqual([0, 500, 1500, 3500, 7500, 15_500]);
  });

  it('spreads its waits between nothing and the full backoff', async () => {
    const clock = createFakeClock();
    const { send, at } = scripted(clock, [answer(503), answer(503), answer(200)]);
    const draws = [0, 1];
    await clock.run(retrying(clock, send, { random: () => draws.shift() ?? 0 })(request));
    expect(at).toEqual([0, 0, 2000]);
  });

  it('waits as long as Jira asks', async () => {
    const clock = createFakeClock();
    const { send, at } = scripted(clock, [answer(429, { 'retry-after': '7' }), answer(200)]);
    expect(await clock.run(retrying(clock, send)(request))).toEqual(answer(200));
    expect(at).toEqual([0, 7500]);
  });

  it('does not wait for longer than anybody watches', async () => {
    const clock = createFakeClock();
    const { send, at } = scripted(clock, [answer(429, { 'retry-after': '1800' }), answer(200)]);
    expect(await clock.run(retrying(clock, send)(request))).toMatchObject({ status: 429 });
    expect(at).toEqual([0]);
  });

  it('does not wait beyond its deadline', async () => {
    const clock = createFakeClock();
    const { send, at } = scripted(clock, [answer(503), answer(503), answer(200)]);
    expect(await clock.run(retrying(clock, send, { deadline: 1000 })(request))).toMatchObject({
      status: 503,
    });
    expect(at).toEqual([0, 500]);
  });

  it('holds back other requests while Jira is busy, but not while one of them fails', async () => {
    const clock = createFakeClock();
    const busy = scripted(clock, [answer(429, { 'retry-after': '3' }), answer(200)]);
    const busySend = retrying(clock, busy.send);
    await clock.run(Promise.all([busySend(request), clock.wait(1000).then(() => busySend(request))]));
    expect(busy.at).toEqual([0, 3500, 3500]);

    const failing = scripted(clock, [answer(503), answer(200)]);
    const failingSend = retrying(clock, failing.send);
    await clock.run(Promise.all([failingSend(request), clock.wait(100).then(() => failingSend(request))]));
    expect(failing.at).toEqual([3500, 3600, 4000]);
  });

  it('sends nothing again once it has ended, and ends its wait', async () => {
    const clock = createFakeClock();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { send, at } = scripted(clock, [answer(429, { 'retry-after': '20' }), answer(200)]);
    const sending = retrying(clock, send, { ended })(request);
    await clock.run(clock.wait(1000));
    end();
    expect(await clock.run(sending)).toMatchObject({ status: 429 });
    expect(at).toEqual([0]);
    expect(clock.now()).toBe(1000);
  });

  it('holds nobody back for longer than any wait when the clock is set back meanwhile', async () => {
    const clock = createFakeClock();
    let setBackMs = 0;
    const now = (): number => clock.now() - setBackMs;
    const { send, at } = scripted(clock, [answer(429, { 'retry-after': '1' }), answer(200)]);
    const retry = retrying(clock, send, { now });
    const first = retry(request);
    await clock.run(clock.wait(100));
    setBackMs = 3_600_000;
    await clock.run(Promise.all([first, retry(request)]));
    expect(Math.max(...at)).toBeLessThan(60_000);
  });
});
