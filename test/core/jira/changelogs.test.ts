import { fetchChangelogs } from '../../../src/core/jira/changelogs';
import { callJira } from '../../../src/core/jira/call';
import { createFakeSend } from '../../support/fake-send';

const ASKED = { issueIds: ['1', '2'], fieldIds: ['status', 'customfield_10016'], pageToken: null };

async function pageOf(body: unknown) {
  const { send, requests } = createFakeSend({ 'POST /rest/api/3/changelog/bulkfetch': body });
  return { page: await callJira(send, fetchChangelogs(ASKED)), requests };
}

const history = (created: unknown, ...items: readonly object[]) => ({
  issueChangeLogs: [{ issueId: '1', changeHistories: [{ created, items }] }],
});

describe('fetchChangelogs', () => {
  it('asks for the fields of the issues, on the largest pages', async () => {
    const { requests } = await pageOf({ issueChangeLogs: [] });
    expect(requests[0]?.body).toEqual({
      issueIdsOrKeys: ['1', '2'],
      fieldIds: ['status', 'customfield_10016'],
      maxResults: 10_000,
    });
  });

  it.each(['2025-01-31T12:00:00.000+0000', 1738324800000])(
    'reads a moment written as %p',
    async (created) => {
      const status = { fieldId: 'status', from: '1', fromString: 'To Do', to: '2', toString: 'Doing' };
      const { page } = await pageOf({ ...history(created, status), nextPageToken: 'more' });
      expect(page).toEqual({
        ok: true,
        value: {
          histories: [
            {
              issueId: '1',
              changes: [
                {
                  fieldId: 'status',
                  at: Date.UTC(2025, 0, 31, 12),
                  from: { id: '1', text: 'To Do' },
                  to: { id: '2', text: 'Doing' },
                },
              ],
            },
          ],
          nextPageToken: 'more',
        },
      });
    },
  );

  it('takes nulls, blanks and missing parts for no value, and leaves other fields out', async () => {
    const { page } = await pageOf(
      history(
        0,
        { fieldId: 'customfield_10016', from: null, fromString: '', tmpFromAccountId: null },
        { fieldId: 'labels', from: null, to: null },
        { field: 'Key' },
      ),
    );
    const none = { id: null, text: null };
    expect(page).toMatchObject({
      value: { histories: [{ changes: [{ fieldId: 'customfield_10016', from: none, to: none }] }] },
    });
  });

  it('refuses a moment of an unknown shape', async () => {
    expect((await pageOf(history('yesterday'))).page).toMatchObject({
      ok: false,
      error: { code: 'jira-unexpected' },
    });
  });
});
