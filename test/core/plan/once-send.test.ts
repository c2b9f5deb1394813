import { restPath, type RestRequest } from '../../../src/core/jira/rest';
import { createOnceSend } from '../../../src/core/plan/once-send';

const count = (jql: string): RestRequest => ({
  method: 'POST',
  path: restPath`/count`,
  query: {},
  body: { jql },
});

describe('a sender of equal requests', () => {
  it('sends them once, and different ones each', async () => {
    const sent: unknown[] = [];
    const send = createOnceSend(({ body }) => {
      sent.push(body);
      return Promise.resolve({ status: 200, headers: {}, body: sent.length });
    });
    const answers = await Promise.all([send(count('a')), send(count('b')), send(count('a'))]);
    expect(answers.map(({ body }) => body)).toEqual([1, 2, 1]);
    expect(await send(count('a'))).toMatchObject({ body: 1 });
    expect(sent).toHaveLength(2);
  });

  it('asks again after a refusal', async () => {
    let status = 503;
    const send = createOnceSend(() => Promise.resolve({ status, headers: {}, body: null }));
    expect(await send(count('a'))).toMatchObject({ status: 503 });
    status = 200;
    expect(await send(count('a'))).toMatchObject({ status: 200 });
  });
});
