import { callJira } from '../../../src/core/jira/call';
import { listWorklogs, parseWorklogs, type WorklogRange } from '../../../src/core/jira/worklogs';
import { createFakeSend } from '../../support/fake-send';

const LOGGED = {
  ...{ id: '7', issueId: '10001', timeSpent: '1h 30m', timeSpentSeconds: 5400 },
  author: { accountId: 'ben', displayName: 'Ben Cole', active: true },
  started: '2026-03-02T10:00:00.000+0100',
};
const ANYTIME = { startAt: 0, startedAfter: null, startedBefore: null };

async function pageOf(body: unknown, range: WorklogRange = ANYTIME) {
  const { send, requests } = createFakeSend({ 'GET /rest/api/3/issue/SHOP-1/worklog': body });
  return { page: await callJira(send, listWorklogs('SHOP-1', range)), requests };
}

describe('listWorklogs', () => {
  it('gives who worked, since when and how long', async () => {
    const { page, requests } = await pageOf({ startAt: 0, maxResults: 5000, total: 1, worklogs: [LOGGED] });
    expect(requests[0]?.query).toEqual({ startAt: 0, maxResults: 5000 });
    expect(page).toEqual({
      ok: true,
      value: {
        ...{ startAt: 0, total: 1 },
        worklogs: [
          {
            ...{ id: '7', issueId: '10001', seconds: 5400 },
            author: { accountId: 'ben', displayName: 'Ben Cole' },
            startedAt: Date.parse('2026-03-02T09:00:00Z'),
          },
        ],
      },
    });
  });

  it('asks for what was started in a range alone', async () => {
    const range = { startAt: 5000, startedAfter: 1, startedBefore: 9 };
    const { requests } = await pageOf({ startAt: 5000, total: 0, worklogs: [] }, range);
    expect(requests[0]?.query).toEqual({
      startAt: 5000,
      maxResults: 5000,
      startedAfter: 1,
      startedBefore: 9,
    });
  });

  it('keeps work whose author is gone', async () => {
    const anonymous = { ...LOGGED, author: undefined };
    const { page } = await pageOf({ startAt: 0, total: 1, worklogs: [anonymous] });
    expect(page).toMatchObject({ ok: true, value: { worklogs: [{ author: null, seconds: 5400 }] } });
  });

  it.each([{ started: 'yesterday' }, { timeSpentSeconds: -1 }, { issueId: 'SHOP-1' }])(
    'takes no guess at %j',
    (broken) => {
      const page = parseWorklogs({ startAt: 0, total: 1, worklogs: [{ ...LOGGED, ...broken }] });
      expect(page).toMatchObject({ ok: false, error: { code: 'jira-unexpected' } });
    },
  );
});
