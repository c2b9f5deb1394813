import { configuredFieldIds, prepareQuestion } from '../../../src/core/chart/question';
import type { ChartConfig, DimensionSpec } from '../../../src/core/chart/config';
import { aChart, aContext, questionOf } from '../../support/chart';

const by = (fieldId: string, bucket: DimensionSpec['bucket'] = null): DimensionSpec => ({
  fieldId,
  bucket,
  showEmptyPeriods: false,
});
const sum = { measure: 'sum', fieldId: 'timespent', empty: 'zero' } as const;

describe('a question', () => {
  it('asks for exactly the fields that it needs', () => {
    const config = aChart({
      kind: 'line',
      chartBy: by('created', 'week'),
      groupBy: by('status'),
      calculate: sum,
    });
    expect(questionOf(config).fieldIds).toEqual(['created', 'status', 'timespent']);
    expect(configuredFieldIds(config)).toEqual(['created', 'status', 'timespent']);
  });

  it('asks for no field to count all items', () => {
    expect(questionOf(aChart({ kind: 'number' })).fieldIds).toEqual([]);
  });

  it('does not read a second field that the kind does not show', () => {
    expect(questionOf(aChart({ kind: 'pie', chartBy: by('status'), groupBy: by('gone') })).fieldIds).toEqual([
      'status',
    ]);
  });

  it('stays the same when only the presentation changes', () => {
    const before = aChart({ kind: 'pie', chartBy: by('status') });
    const changes: Partial<ChartConfig> = {
      kind: 'bar',
      title: 'New',
      top: 3,
      sort: { by: 'name', direction: 'ascending' },
      segments: [{ key: 'done', hidden: true, label: null, color: null }],
      labels: 'none',
      uniqueTotals: true,
      weekStartsOn: 7,
    };
    expect(questionOf({ ...before, ...changes }).identity).toBe(questionOf(before).identity);
  });

  it.each<Partial<ChartConfig>>([
    { chartBy: by('assignee') },
    { chartBy: by('created', 'week') },
    { calculate: sum },
    { source: { kind: 'project', projectKey: 'OTHER' } },
    { kind: 'line', groupBy: by('assignee') },
  ])('is another one with %j', (change) => {
    const before = aChart({ kind: 'pie', chartBy: by('status') });
    expect(questionOf({ ...before, ...change }).identity).not.toBe(questionOf(before).identity);
  });

  it('depends on zone and week only where there are periods', () => {
    const weeks = aChart({ kind: 'bar', chartBy: by('created', 'week') });
    const berlin = aContext({ timeZone: 'Europe/Berlin' });
    expect(questionOf(weeks, berlin).identity).not.toBe(questionOf(weeks).identity);
    expect(questionOf({ ...weeks, weekStartsOn: 7 }).identity).not.toBe(questionOf(weeks).identity);
    const statuses = aChart({ kind: 'bar', chartBy: by('status') });
    expect(questionOf(statuses, berlin).identity).toBe(questionOf(statuses).identity);
  });

  it.each<[Partial<ChartConfig>, string, string]>([
    [{ chartBy: by('customfield_404') }, 'field-not-found', 'chartBy.fieldId'],
    [{ kind: 'line', groupBy: by('gone') }, 'field-not-found', 'groupBy.fieldId'],
    [{ calculate: { ...sum, fieldId: 'gone' } }, 'field-not-found', 'calculate.fieldId'],
    [{ calculate: { ...sum, fieldId: 'status' } }, 'field-unsupported', 'calculate.fieldId'],
    [
      { calculate: { ...sum, measure: 'distinct', fieldId: 'created' } },
      'field-unsupported',
      'calculate.fieldId',
    ],
    [{ chartBy: by('created') }, 'invalid-input', 'chartBy.bucket'],
    [{ chartBy: by('status', 'month') }, 'invalid-input', 'chartBy.bucket'],
  ])('cannot be asked with %j: %s at %s', (changes, code, path) => {
    expect(prepareQuestion(aChart(changes), aContext())).toMatchObject({ ok: false, error: { code, path } });
  });
});
