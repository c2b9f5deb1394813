import * as v from 'valibot';
import { reportDefinitionSchema } from '../../../src/core/report/definition-schema';
import { reportInputSchema } from '../../../src/core/report/report-schema';
import { aColumn, aGroup, aReport } from '../../support/report';

const pathsOf = (schema: v.GenericSchema, value: unknown): readonly (string | null)[] => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [] : parsed.issues.map((issue) => v.getDotPath(issue));
};

describe('the definition of a report', () => {
  it('is taken as it is', () => {
    const report = aReport({
      columns: [aColumn('issuekey'), aColumn('points', { groupAggregate: 'sum', totalAggregate: 'sum' })],
      groups: [aGroup('assignee'), aGroup('status')],
      sorts: [{ id: 's', of: { kind: 'field', fieldId: 'points' }, direction: 'descending' }],
    });
    expect(v.parse(reportDefinitionSchema, report)).toEqual(report);
  });

  it.each([
    ['columns', aReport({ columns: [] })],
    ['columns', aReport({ columns: [aColumn('issuekey'), aColumn('issuekey')] })],
    ['opensWith', aReport({ opensWith: 'pivot' })],
    ['workdaysOf.boardId', aReport({ workdaysOf: { kind: 'board', boardId: 0 } })],
    ['timeZone.zone', aReport({ timeZone: { kind: 'fixed', zone: 'Mars/Olympus' } })],
    [
      'filters.0.test.values',
      aReport({
        filters: [
          {
            id: 'f',
            of: { kind: 'field', fieldId: 'status' },
            test: { kind: 'any-of', isNegated: false, values: [] },
          },
        ],
      }),
    ],
  ])('names what is wrong: %s', (path, report) => {
    expect(pathsOf(reportDefinitionSchema, report)).toContain(path);
  });

  it('has somebody who looks after it, and no property that nobody knows', () => {
    const named = { name: 'R', description: '', isTemplate: false };
    const input = { ...named, definition: aReport(), access: { kind: 'private' } };
    expect(pathsOf(reportInputSchema, { ...input, administrators: [] })).toEqual(['administrators']);
    expect(pathsOf(reportInputSchema, { ...input, administrators: ['a'], rows: [] })).toEqual(['rows']);
    expect(pathsOf(reportInputSchema, { ...input, administrators: ['a'] })).toEqual([]);
  });
});
