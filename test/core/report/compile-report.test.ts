import type { ReportDefinition } from '../../../src/core/report/definition';
import { compileReport } from '../../../src/core/report/compile-report';
import { FIELDS, aField } from '../../support/chart';
import { POINTS } from '../../support/fixture-a';
import { aColumn, aGroup, aReport, aReportContext, compiled, ofField, ofFormula } from '../../support/report';

const DESCRIPTION = aField('description', { type: 'string' }, 'Description');
const CONTEXT = aReportContext({ fields: [...Object.values(FIELDS), DESCRIPTION] });

function faultsOf(changes: Partial<ReportDefinition>): readonly (readonly [string, string])[] {
  const report = compileReport(aReport(changes), CONTEXT);
  return report.ok ? [] : report.error.map(({ path, error }) => [path, error.code]);
}

const formula = (id: string, text: string) => ({ id, name: id, text });

describe('compileReport', () => {
  it('reads with the scan what is computed with, and with the rows shown what is not', () => {
    const report = compiled(
      aReport({
        formulas: [formula('late', 'isEmpty(resolved) and matches("sprint in openSprints()")')],
        columns: [
          aColumn('issuekey'),
          aColumn('summary'),
          aColumn('status'),
          aColumn(POINTS, { totalAggregate: 'sum' }),
          aColumn('labels', { isHidden: true }),
          aColumn(ofFormula('late')),
        ],
        sorts: [{ id: 'status', of: ofField('status'), direction: 'ascending' }],
        groups: [aGroup('assignee')],
      }),
    );
    expect(report.fieldIds).toEqual(['assignee', 'customfield_10016', 'resolutiondate', 'status']);
    expect(report.shownFieldIds).toEqual(['summary']);
    expect(report.jqls).toEqual(['sprint in openSprints()']);
    expect(report.columns.map(({ name, type, isKept }) => [name, type, isKept])).toEqual([
      ['Key', 'text', true],
      ['Summary', 'text', false],
      ['Status', 'text', true],
      ['Story Points', 'number', true],
      ['Labels', 'list', false],
      ['late', 'boolean', true],
    ]);
  });

  it('reads nothing for formulas that only others look at which nothing looks at', () => {
    const report = compiled(
      aReport({
        formulas: [
          formula('used', 'half * 2'),
          formula('half', '[Story Points] / 2'),
          formula('idle', 'if(matches("sprint in openSprints()"), since, half)'),
          formula('since', 'dateDiff(created, now())'),
        ],
        filters: [{ id: 'f', of: ofFormula('used'), test: { kind: 'empty', isEmpty: false } }],
      }),
    );
    expect(report.fieldIds).toEqual(['customfield_10016']);
    expect(report.jqls).toEqual([]);
  });

  it('names each thing that is wrong with its place', () => {
    expect(
      faultsOf({
        formulas: [
          formula('a', 'b + 1'),
          formula('b', 'a + 1'),
          formula('c', '[Story Points] + Nothing'),
          formula('B', '1'),
        ],
        columns: [
          aColumn('gone'),
          aColumn('description'),
          aColumn('status', { groupAggregate: 'sum' }),
          aColumn(POINTS, { id: 'rolled', totalAggregate: 'rollup' }),
          aColumn('created', {
            colors: [{ test: { kind: 'true', isNegated: false }, color: 'red' }],
          }),
        ],
        filters: [
          { id: 'f', of: ofField('status'), test: { kind: 'number', operator: '<', value: 1 } },
          { id: 'g', of: ofFormula('nowhere'), test: { kind: 'empty', isEmpty: true } },
        ],
        sorts: [{ id: 's', of: ofField('hidden'), direction: 'ascending' }],
        groups: [
          aGroup('created'),
          aGroup('status', { divide: { kind: 'periods', bucket: 'week' } }),
          aGroup('assignee', { order: { by: 'aggregate', columnId: 'gone', direction: 'ascending' } }),
        ],
      }),
    ).toEqual([
      ['formulas.0.text', 'faulty-formula'],
      ['formulas.1.text', 'cycle'],
      ['formulas.2.text', 'unknown-name'],
      ['formulas.3.name', 'ambiguous-name'],
      ['groups.0.divide.kind', 'invalid-input'],
      ['groups.1.divide.kind', 'invalid-input'],
      ['groups.2.order.columnId', 'invalid-input'],
      ['filters.0.test', 'field-unsupported'],
      ['filters.1.of.formulaId', 'unknown-name'],
      ['sorts.0.of.fieldId', 'field-not-found'],
      ['columns.2.groupAggregate', 'field-unsupported'],
      ['columns.3.totalAggregate', 'field-unsupported'],
      ['columns.4.colors.0.test', 'field-unsupported'],
      ['columns.0.of.fieldId', 'field-not-found'],
      ['columns.1.of.fieldId', 'field-unsupported'],
    ]);
  });

  it('does not repeat the fault of a formula where it is used', () => {
    const formulas = [formula('broken', '1 +')];
    const columns = [aColumn(ofFormula('broken'))];
    expect(faultsOf({ formulas, columns })).toEqual([['formulas.0.text', 'unexpected']]);
  });

  it.each([
    ['if([Status] = "Done", 1, 0)', 'unusable-field'],
    ['if(matches("x = 1"), 1, 0)', 'unusable-field'],
    ['[Story Points] > 3', 'wrong-type'],
  ])('refuses the rollup of what has no aggregate: %s', (text, code) => {
    const columns = [aColumn(ofFormula('f'), { groupAggregate: 'rollup' })];
    expect(faultsOf({ formulas: [formula('f', text)], columns })).toEqual([
      ['columns.0.groupAggregate', code],
    ]);
  });

  it('says which fields have a name that several have', () => {
    const twice = aField('customfield_10099', { type: 'number' }, 'story points');
    const report = compileReport(
      aReport({ formulas: [formula('f', '[Story Points]')] }),
      aReportContext({ fields: [...Object.values(FIELDS), twice] }),
    );
    expect(report).toMatchObject({
      ok: false,
      error: [{ error: { code: 'ambiguous-name', params: { ids: `${POINTS}, customfield_10099` } } }],
    });
  });
});
