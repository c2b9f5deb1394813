import { createJira } from '../../local/jira/jira';
import { callJira } from '../../src/core/jira/call';
import { fetchIssues } from '../../src/core/jira/fetch-issues';
import type { SendRequest } from '../../src/core/jira/rest';
import type { AppError } from '../../src/core/error';
import { searchIssues, type SearchPage } from '../../src/core/jira/search';
import type { Result } from '../../src/core/result';
import { jiraAsViewer } from '../../src/forge/jira-as-viewer';
import { createFakeClock } from '../support/fake-clock';
import { createFakeSearch } from '../support/fake-search';
import { aForgeApp } from '../support/forge-app';
import { ANNA, anIssue, aSite, NOW } from '../support/site';

const COUNT = 230;
const jql = 'project = "SHOP" ORDER BY created ASC, key ASC';
const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);

/** The same issues behind both: SHOP-1 has the id 10001. */
const SUBJECTS: Readonly<Record<string, () => SendRequest>> = {
  'the fake search': () => {
    const clock = createFakeClock();
    const issues = numbers.map((number) => ({
      id: String(10_000 + number),
      key: `SHOP-${number}`,
      fields: { summary: `Work on SHOP-${number}`, labels: [] },
    }));
    const { send } = createFakeSearch({ clock, issues });
    return (request) => clock.run(send(request));
  },
  'the adapter on a local Jira': () => {
    const issues = numbers.map((number) => anIssue({ key: `SHOP-${number}` }));
    const jira = createJira({ data: aSite({ issues }), now: () => NOW, latencyMs: 0 });
    const app = aForgeApp({ jira, scopes: ['read:jira-work'] });
    return (request) => app.run(() => jiraAsViewer.asViewer(request), ANNA.accountId);
  },
};

describe.each(Object.entries(SUBJECTS))('a scan’s two calls: %s', (_name, create) => {
  it('searches for ids on one large page', async () => {
    const page = await callJira(create(), searchIssues({ jql, fieldIds: [], pageToken: null }));
    expect(page).toEqual({
      ok: true,
      value: {
        issues: numbers.map((number) => ({ id: String(10_000 + number), key: '', fields: {} })),
        nextPageToken: null,
      },
    });
  });

  it('searches for fields on pages of a hundred, each naming the next', async () => {
    const send = create();
    const sizes: number[] = [];
    let pageToken: string | null = null;
    do {
      const page: Result<SearchPage, AppError> = await callJira(
        send,
        searchIssues({ jql, fieldIds: ['summary'], pageToken }),
      );
      if (!page.ok) throw new Error(JSON.stringify(page.error));
      sizes.push(page.value.issues.length);
      pageToken = page.value.nextPageToken;
    } while (pageToken !== null);
    expect(sizes).toEqual([100, 100, 30]);
  });

  it('answers with the fields that were asked for and no others', async () => {
    const page = await callJira(create(), searchIssues({ jql, fieldIds: ['summary'], pageToken: null }));
    expect(page.ok ? page.value.issues[0] : page).toEqual({
      id: '10001',
      key: 'SHOP-1',
      fields: { summary: 'Work on SHOP-1' },
    });
  });

  it('fetches by id and leaves out what is not there', async () => {
    const fetched = await callJira(create(), fetchIssues(['10002', '99999', '10001'], ['summary']));
    expect(fetched.ok ? fetched.value.issues.map(({ id }) => id).sort() : fetched).toEqual([
      '10001',
      '10002',
    ]);
  });

  it('does not call an issue failed that vanished before its fields were fetched', async () => {
    const fetched = await callJira(create(), fetchIssues(['10001', '99999'], ['summary']));
    expect(fetched).toMatchObject({ ok: true, value: { failedIds: [] } });
  });
});
