import type { ChartConfig } from '../../../src/core/chart/config';
import { questionKey } from '../../../src/frontend/chart/question-key';
import { aChart } from '../../support/chart';

const by = (fieldId: string) => ({ fieldId, bucket: null, showEmptyPeriods: false });
const CONFIG = aChart({ kind: 'pie', chartBy: by('status') });

describe('questionKey', () => {
  it.each<Partial<ChartConfig>>([
    { title: 'Other' },
    { kind: 'table' },
    { sort: { by: 'name', direction: 'ascending' } },
    { top: 3 },
    { labels: 'none' },
    { uniqueTotals: true },
    { segments: [{ key: 'done', hidden: true, label: null, color: null }] },
    { refreshMinutes: 5 },
    { groupBy: by('priority') },
  ])('stays the same for %j, which a pie does not have to read again for', (change) => {
    expect(questionKey({ ...CONFIG, ...change })).toBe(questionKey(CONFIG));
  });

  it.each<Partial<ChartConfig>>([
    { source: { kind: 'project', projectKey: 'L' } },
    { chartBy: by('assignee') },
    { chartBy: { fieldId: 'created', bucket: 'week', showEmptyPeriods: true } },
    { calculate: { measure: 'sum', fieldId: 'timespent', empty: 'zero' } },
    { kind: 'number' },
    { kind: 'stacked-bar', groupBy: by('priority') },
    { timeZone: { kind: 'fixed', zone: 'UTC' } },
    { weekStartsOn: 7 },
  ])('changes for %j', (change) => {
    expect(questionKey({ ...CONFIG, ...change })).not.toBe(questionKey(CONFIG));
  });
});
