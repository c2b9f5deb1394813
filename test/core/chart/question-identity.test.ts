import type { ChartConfig } from '../../../src/core/chart/config';
import { questionIdentity } from '../../../src/core/chart/question-identity';
import { aChart, by, from, of } from '../../support/chart';

const sum = { measure: 'sum', of: of('timespent') } as const;

describe('the identity of a question', () => {
  it('stays the same when only the presentation changes', () => {
    const before = aChart({ kind: 'pie', chartBy: by('status') });
    const changes: Partial<ChartConfig> = {
      kind: 'bar',
      title: 'New',
      top: 3,
      sort: { by: 'name', direction: 'ascending' },
      segments: [{ dimension: null, key: 'done', hidden: true, label: null, color: null }],
      labels: 'none',
      uniqueTotals: true,
      weekStartsOn: 7,
    };
    expect(questionIdentity({ ...before, ...changes })).toBe(questionIdentity(before));
  });

  it.each<Partial<ChartConfig>>([
    { chartBy: by('assignee') },
    { chartBy: by('created', 'week') },
    { calculate: sum },
    { sources: [from({ kind: 'project', projectKey: 'OTHER' })] },
    { kind: 'line', groupBy: by('assignee') },
  ])('is another one with %j', (change) => {
    const before = aChart({ kind: 'pie', chartBy: by('status') });
    expect(questionIdentity({ ...before, ...change })).not.toBe(questionIdentity(before));
  });

  it("depends on the sort only where that goes by Jira's order of values", () => {
    const byField = { sort: { by: 'field', direction: 'ascending' } } as const;
    for (const fieldId of ['priority', 'fixVersions', 'customfield_10001']) {
      const ordered = aChart({ kind: 'bar', chartBy: by(fieldId) });
      expect(questionIdentity({ ...ordered, ...byField })).not.toBe(questionIdentity(ordered));
    }
    const statuses = aChart({ kind: 'bar', chartBy: by('status') });
    expect(questionIdentity({ ...statuses, ...byField })).toBe(questionIdentity(statuses));
    const onBoard = aChart({ ...statuses, sources: [from({ kind: 'board', boardId: 1 })] });
    expect(questionIdentity({ ...onBoard, ...byField })).not.toBe(questionIdentity(onBoard));
    const weeks = aChart({ kind: 'bar', chartBy: by('created', 'week') });
    expect(questionIdentity({ ...weeks, ...byField })).toBe(questionIdentity(weeks));
  });

  it('depends on the calendar only where working days count', () => {
    const workingCalendar = { kind: 'board', boardId: 5 } as const;
    const times = (workingDaysOnly: boolean) =>
      aChart({
        calculate: { measure: 'sum', of: { kind: 'time-since', fieldId: 'created', workingDaysOnly } },
      });
    expect(questionIdentity({ ...times(true), workingCalendar })).not.toBe(questionIdentity(times(true)));
    expect(questionIdentity({ ...times(false), workingCalendar })).toBe(questionIdentity(times(false)));
  });

  it('depends on zone and week only where there are periods', () => {
    const weeks = aChart({ kind: 'bar', chartBy: by('created', 'week') });
    const berlin = { kind: 'fixed', zone: 'Europe/Berlin' } as const;
    expect(questionIdentity({ ...weeks, timeZone: berlin })).not.toBe(questionIdentity(weeks));
    expect(questionIdentity({ ...weeks, weekStartsOn: 7 })).not.toBe(questionIdentity(weeks));
    const statuses = aChart({ kind: 'bar', chartBy: by('status') });
    expect(questionIdentity({ ...statuses, timeZone: berlin })).toBe(questionIdentity(statuses));
  });
});
