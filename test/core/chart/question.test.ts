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
