import type { JiraIssue } from '../../../src/core/field/field';
import type { SendRequest } from '../../../src/core/jira/rest';
import { planScan } from '../../../src/core/plan/plan-scan';
import { runScan, type ScanOutcome } from '../../../src/core/plan/run-scan';
import { createFakeClock, type FakeClock } from '../../support/fake-clock';
import { createFakeSearch } from '../../support/fake-search';
import { pathOf, refusal } from '../../support/fake-send';

const ISSUES = Array.from({ length: 250 }, (_, at): JiraIssue => {
  const id = String(at + 1);
  return { id, key: `K-${id}`, fields: { created: 'then', status: { id: '1' } } };
});

const HISTORY_PATH = '/rest/api/3/changelog/bulkfetch';

interface Histories {
  readonly send: SendRequest;
  readonly asked: readonly (readonly string[])[];
}

/** Every issue was moved once, at the moment that is its id; a page of histories holds up to `pageSize` issues. */
function withFakeHistories(clock: FakeClock, pageSize = Infinity, faultAt = 0): Histories {
  const search = createFakeSearch({ clock, issues: ISSUES });
  const asked: (readonly string[])[] = [];
  const send: SendRequest = (request) => {
    if (pathOf(request) !== HISTORY_PATH) return search.send(request);
    const body = request.body as { issueIdsOrKeys: readonly string[]; nextPageToken?: string };
    asked.push(body.issueIdsOrKeys);
    if (asked.length === faultAt) return Promise.resolve(refusal(400, 'No.'));
    const start = Number(body.nextPageToken ?? 0);
    const end = start + pageSize;
    const item = { fieldId: 'status', from: '0', to: '1' };
    return Promise.resolve({
      status: 200,
      headers: {},
      body: {
        issueChangeLogs: body.issueIdsOrKeys.slice(start, end).map((issueId) => ({
          issueId,
          changeHistories: [{ created: Number(issueId), items: [item] }],
        })),
        ...(end < body.issueIdsOrKeys.length ? { nextPageToken: String(end) } : {}),
      },
    });
  };
  return { send, asked };
}

async function scan(
  clock: FakeClock,
  { send }: Histories,
  options: { readonly isMetered: boolean; readonly token: string | null },
): Promise<{ readonly outcome: ScanOutcome; readonly issues: readonly JiraIssue[] }> {
  const issues: JiraIssue[] = [];
  const fieldIds = ['created'];
  const outcome = await clock.run(
    runScan({
      send,
      jql: 'project = K',
      fieldIds,
      historyFieldIds: ['status'],
      plan: planScan({ itemsExpected: ISSUES.length, fieldIds, isMetered: options.isMetered }),
      onIssues: (page) => issues.push(...page),
      onProgress: () => undefined,
      now: clock.now,
      wait: clock.wait,
      random: () => 0.5,
      deadline: null,
      signal: null,
      token: options.token,
    }),
  );
  return { outcome, issues };
}

describe('a scan with histories', () => {
  it.each([
    ['page after page', true],
    ['ids first', false],
  ])('hands over each issue with what happened to it, read %s', async (_name, isMetered) => {
    const clock = createFakeClock();
    const histories = withFakeHistories(clock);
    const { outcome, issues } = await scan(clock, histories, { isMetered, token: null });
    expect(outcome.end.kind).toBe('complete');
    expect(issues.map(({ id, changes }) => [id, changes?.map(({ at }) => String(at))]).sort()).toEqual(
      ISSUES.map(({ id }) => [id, [id]]).sort(),
    );
    // Once an issue, a hundred at a time: never for a page of ids alone.
    expect(histories.asked.map((ids) => ids.length).sort()).toEqual([100, 100, 50]);
  });

  it('follows histories over several pages', async () => {
    const clock = createFakeClock();
    const { issues } = await scan(clock, withFakeHistories(clock, 30), { isMetered: true, token: null });
    expect(issues.filter(({ changes }) => changes?.length === 1)).toHaveLength(250);
  });

  it('does not count issues whose history failed, and reads them again when it goes on', async () => {
    const clock = createFakeClock();
    const first = await scan(clock, withFakeHistories(clock, Infinity, 2), { isMetered: true, token: null });
    expect(first.outcome.end).toMatchObject({ kind: 'failed', error: { code: 'jira-unexpected' } });
    expect(first.issues).toHaveLength(100);
    const token = first.outcome.end.kind === 'complete' ? null : first.outcome.end.token;
    const rest = await scan(clock, withFakeHistories(clock), { isMetered: true, token });
    expect(rest.issues).toHaveLength(150);
  });
});
