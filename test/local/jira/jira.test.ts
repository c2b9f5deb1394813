import { ENDPOINTS } from '../../../local/jira/endpoints/registry';
import { aJira, errorsOf } from '../../support/jira';
import { anIssue, ANNA, aSite, aUser, BEN, CLEO } from '../../support/site';

describe('a request', () => {
  it('that is not emulated gets 501, which names it', async () => {
    const { ask } = aJira(aSite());
    const answer = await ask('POST', '/rest/api/3/webhook?x=1', {});
    expect(answer).toMatchObject({ status: 501, endpoint: null, points: 0 });
    expect(errorsOf(answer)).toEqual(['The local site does not emulate POST /rest/api/3/webhook.']);
  });

  it('with an input that is not emulated gets 501, which names the input', async () => {
    const { ask } = aJira(aSite());
    const answer = await ask('GET', '/rest/api/3/project/search?propertyQuery=x');
    expect(answer.status).toBe(501);
    expect(errorsOf(answer)[0]).toContain("'propertyQuery'");
  });

  it.each([
    ['no body', undefined],
    ['a list', ['project = SHOP']],
    ['an unknown property', { jql: 'project = SHOP', startAt: 1 }],
    ['a value of the wrong type', { jql: 7 }],
    ['a fraction where a whole number belongs', { jql: 'project = SHOP', maxResults: 1.5 }],
  ])('with %s as body is refused as Jira words it', async (_, body) => {
    const { ask } = aJira(aSite());
    const answer = await ask('POST', '/rest/api/3/search/jql', body);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual([
      'Invalid request payload. Refer to the REST API documentation and try again.',
    ]);
  });

  it('with a number that is none is refused, and unknown parameters are ignored', async () => {
    const { ask } = aJira(aSite());
    expect((await ask('GET', '/rest/api/3/project/search?maxResults=ten')).status).toBe(400);
    expect((await ask('GET', '/rest/api/3/project/search?utm_source=x')).status).toBe(200);
  });

  it('by nobody, by a stranger or by a closed account gets 401', async () => {
    const closed = aUser({ accountId: 'dora', active: false });
    const { ask } = aJira(aSite({ users: [ANNA, closed] }));
    const by = async (as: typeof ANNA | null) => {
      const answer = await ask('GET', '/rest/api/3/myself', undefined, { as });
      return [answer.status, errorsOf(answer)[0]];
    };
    const refusal = [401, 'Client must be authenticated to access this resource.'];
    expect([await by(null), await by(BEN), await by(closed)]).toEqual([refusal, refusal, refusal]);
  });

  it('carries an id, its type, and what is left of the burst limit', async () => {
    const { ask } = aJira(aSite(), { burstFactor: 1, elapsedMs: () => 0 });
    const { headers } = await ask('GET', '/rest/api/3/myself');
    expect(headers).toMatchObject({
      'content-type': 'application/json;charset=UTF-8',
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '99',
    });
    expect(headers['x-arequestid']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes as long as the site is told to', async () => {
    const waits: number[] = [];
    const { ask } = aJira(aSite(), {
      latencyMs: 150,
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    });
    await ask('GET', '/rest/api/3/myself');
    expect(waits).toEqual([150]);
  });

  it('costs one point, one more for each object, and two for each person', async () => {
    const { ask } = aJira(aSite({ issues: [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-2' })] }));
    const points = async (method: string, path: string, body?: unknown) =>
      (await ask(method, path, body)).points;
    expect(await points('POST', '/rest/api/3/search/jql', { jql: 'project = SHOP' })).toBe(3);
    expect(await points('POST', '/rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).toBe(1);
    expect(await points('GET', '/rest/api/3/user/search?query=b')).toBe(5);
    expect(await points('GET', '/rest/api/3/issue/NO-1')).toBe(1);
  });
});

describe('scopes', () => {
  const { ask } = aJira(aSite());
  const statusWith = async (path: string, scopes: readonly string[]) =>
    (await ask('GET', path, undefined, { scopes })).status;

  it('open a call when all classic or all granular ones are granted', async () => {
    expect(await statusWith('/rest/api/3/field/search', ['read:jira-work'])).toBe(200);
    expect(await statusWith('/rest/api/3/field/search', ['read:field:jira'])).toBe(401);
    expect(
      await statusWith('/rest/api/3/field/search', ['read:field:jira', 'read:field-configuration:jira']),
    ).toBe(200);
  });

  it('of the classic sort do not open boards', async () => {
    expect(await statusWith('/rest/agile/1.0/board', ['read:jira-work', 'write:jira-work'])).toBe(401);
    expect(
      await statusWith('/rest/agile/1.0/board', ['read:board-scope:jira-software', 'read:project:jira']),
    ).toBe(200);
  });

  it("that are missing are answered in the gateway's words", async () => {
    const { json } = await ask('GET', '/rest/api/3/myself', undefined, { scopes: ['read:jira-work'] });
    expect(json).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  it('are not asked for where Jira asks for none', async () => {
    expect(await statusWith('/rest/api/3/serverInfo', [])).toBe(200);
  });

  it('are stated for every call', () => {
    const without = ENDPOINTS.filter(({ scopes }) => scopes.classic.length + scopes.granular.length === 0);
    expect(without.map(({ path }) => path)).toEqual(['/rest/api/3/serverInfo']);
  });
});

describe('the burst limit', () => {
  it('answers 429 with what the client has to wait, per call and not for others', async () => {
    let elapsed = 0;
    const { ask } = aJira(aSite(), { burstFactor: 1, elapsedMs: () => elapsed });
    const get = () => ask('GET', '/rest/api/3/myself');
    const statuses = await Promise.all(Array.from({ length: 100 }, get));
    expect(new Set(statuses.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(statuses[85]?.headers['x-ratelimit-nearlimit']).toBe('true');
    const refused = await get();
    expect(refused.status).toBe(429);
    expect(refused.headers).toMatchObject({
      'retry-after': '1',
      'ratelimit-reason': 'jira-burst-based',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '2026-03-18T14:30:01.000Z',
    });
    expect((await ask('GET', '/rest/api/3/field')).status).toBe(200);
    elapsed = 1000;
    expect((await get()).status).toBe(200);
  });
});

describe('authenticate', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const colon = aUser({ accountId: '557058:f0', emailAddress: 'colon@example.com' });
  const { jira } = aJira(aSite({ users: [ANNA, CLEO, colon, aUser({ accountId: 'gone', active: false })] }));

  it.each([
    ['an e-mail address with any token', basic('ANNA@example.com:whatever'), { accountId: 'anna' }],
    ['an account id', basic('anna:token'), { accountId: 'anna' }],
    ['an account id with a colon', basic('557058:f0:token'), { accountId: '557058:f0' }],
    ['nothing: the demo admin', undefined, { accountId: 'cleo' }],
    ['a stranger', basic('nobody@example.com:token'), 'unknown'],
    ['a closed account', basic('gone:token'), 'unknown'],
    ['a bearer token', 'Bearer abc', 'unknown'],
  ])('takes %s', (_, header, expected) => {
    expect(jira.authenticate(header)).toEqual(expected);
  });
});
