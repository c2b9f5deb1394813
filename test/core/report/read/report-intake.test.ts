import type { SendRequest } from '../../../../src/core/jira/rest';
import type { JiraIssue } from '../../../../src/core/field/field';
import { createReportIntake } from '../../../../src/core/report/read/report-intake';
import { createReportRows } from '../../../../src/core/report/report-rows';
import { aReport, aColumn, compiled } from '../../../support/report';

const worklog = (id: number) => ({
  ...{ id: String(id), issueId: '1', author: { accountId: 'ann' } },
  ...{ started: '2025-03-01T09:00:00.000+0000', timeSpentSeconds: 3600 },
});

/** With so many worklogs, of which a search tells the first. */
const logged = (number: number, total: number): JiraIssue => ({
  ...{ id: String(number), key: `K-${String(number)}` },
  fields: { worklog: { startAt: 0, total, worklogs: [worklog(number)] } },
});

const answered: SendRequest = () =>
  Promise.resolve({
    ...{ status: 200, headers: {} },
    body: { startAt: 0, total: 2, worklogs: [worklog(91), worklog(92)] },
  });

describe('work items whose worklogs are rows', () => {
  it('wait where a search does not tell all of them, and are read one by one', async () => {
    const report = compiled(aReport({ rowsAre: 'worklogs', columns: [aColumn('issuekey')] }));
    const rows = createReportRows(report);
    const intake = createReportIntake({ compiled: report, rows });
    intake.take([logged(1, 1), logged(2, 2), logged(3, 2)], answered);
    expect([intake.read(), intake.waiting(), rows.size]).toEqual([3, 2, 1]);

    const seen: [number, number][] = [];
    const onRows = () => {
      seen.push([intake.waiting(), rows.size]);
    };
    expect(await intake.finish(answered, { mayAsk: () => false, onRows })).toBeNull();
    expect([seen, intake.isDone()]).toEqual([[], false]);

    expect(await intake.finish(answered, { mayAsk: () => true, onRows })).toBeNull();
    expect(seen).toEqual([
      [1, 3],
      [0, 5],
    ]);
    expect(intake.isDone()).toBe(true);
  });
});
