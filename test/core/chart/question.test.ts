import { configuredFieldIds, prepareQuestion } from '../../../src/core/chart/question';
import type { ChartConfig } from '../../../src/core/chart/config';
import { aChart, aContext, by, measuring, of, questionOf } from '../../support/chart';

const sum = { measure: 'sum', of: of('timespent') } as const;

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
    [{ calculate: measuring('sum', 'gone') }, 'field-not-found', 'calculate.of.fieldId'],
    [{ calculate: measuring('sum', 'status') }, 'field-unsupported', 'calculate.of.fieldId'],
    [{ calculate: { measure: 'distinct', fieldId: 'created' } }, 'field-unsupported', 'calculate.fieldId'],
    [{ chartBy: by('created') }, 'invalid-input', 'chartBy.kind'],
    [{ chartBy: by('status', 'month') }, 'invalid-input', 'chartBy.kind'],
  ])('cannot be asked with %j: %s at %s', (changes, code, path) => {
    expect(prepareQuestion(aChart(changes), aContext())).toMatchObject({ ok: false, error: { code, path } });
  });
});
