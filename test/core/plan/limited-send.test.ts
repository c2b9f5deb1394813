import { restPath, type RestRequest } from '../../../src/core/jira/rest';
import { createLimitedSend } from '../../../src/core/plan/limited-send';
import { createFakeClock } from '../../support/fake-clock';

const request = (body: number): RestRequest => ({ method: 'POST', path: restPath`/x`, query: {}, body });

describe('a limited sender', () => {
  it('lets so many requests be under way together, in the order of asking', async () => {
    const clock = createFakeClock();
    const sent: (readonly [unknown, number])[] = [];
    const send = createLimitedSend(async ({ body }) => {
      sent.push([body, clock.now()]);
      await clock.wait(100);
      return { status: 200, headers: {}, body };
    }, 2);
    const answers = await clock.run(Promise.all([1, 2, 3, 4, 5].map((body) => send(request(body)))));
    expect(answers.map(({ body }) => body)).toEqual([1, 2, 3, 4, 5]);
    expect(sent).toEqual([
      [1, 0],
      [2, 0],
      [3, 100],
      [4, 100],
      [5, 200],
    ]);
  });

  it('gives the place of a request that broke to the next', async () => {
    const send = createLimitedSend(
      ({ body }) =>
        body === 1
          ? Promise.reject(new Error('broken'))
          : Promise.resolve({ status: 200, headers: {}, body }),
      1,
    );
    const [broken, next] = await Promise.allSettled([send(request(1)), send(request(2))]);
    expect([broken.status, next.status]).toEqual(['rejected', 'fulfilled']);
  });
});
