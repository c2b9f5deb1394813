import fc from 'fast-check';
import type { ReportGroup } from '../../src/core/report/definition';
import type { ReportAccess, ReportInput } from '../../src/core/report/report';
import type { Source } from '../../src/core/source/source';
import { aColumn, aGroup, aReport, ofField, ofFormula } from './report';

const fieldId = fc.constantFrom('status', 'labels', 'customfield_10016', 'customfield_10030');
const accountId = fc.constantFrom('5:ann', '5:bob', '5:cem', '5:dee');
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 3 });

const source: fc.Arbitrary<Source> = fc.oneof(
  fc
    .string({ maxLength: 40 })
    .map((text) => ({ kind: 'jql' as const, jql: `summary ~ ${JSON.stringify(text)}` })),
  fc.constantFrom('K', 'LIB').map((projectKey) => ({ kind: 'project' as const, projectKey })),
  fc.constantFrom('10', '11').map((filterId) => ({ kind: 'filter' as const, filterId })),
  fc.constantFrom(5, 6).map((boardId) => ({ kind: 'board' as const, boardId })),
);

const access: fc.Arbitrary<ReportAccess> = fc.oneof(
  fc.constant({ kind: 'private' as const }),
  fc.constant({ kind: 'open' as const }),
  fc.record({
    kind: fc.constant('limited' as const),
    accountIds: some(accountId),
    groupIds: some(fc.constantFrom('g-1', 'g-2')),
    roles: fc.uniqueArray(
      fc.record({ projectKey: fc.constantFrom('K', 'LIB'), roleId: fc.constantFrom(10002, 10003) }),
      { selector: ({ projectKey, roleId }) => `${projectKey} ${roleId}`, maxLength: 3 },
    ),
  }),
);

const groups: fc.Arbitrary<readonly ReportGroup[]> = some(fieldId).map((ids) => ids.map((id) => aGroup(id)));

/** A report as its form could send it, with everything in it that names something of its site. */
export const anyReport: fc.Arbitrary<ReportInput> = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 20 }).map((text) => `R ${text}`.trim()),
    description: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    definition: fc.record({
      source,
      columns: fc.uniqueArray(fieldId, { minLength: 1, maxLength: 4 }),
      ...{ groups, rows: groups, formula: fieldId, hasPivot: fc.boolean(), progress: fc.option(fieldId) },
    }),
    access,
    isTemplate: fc.boolean(),
    administrators: fc.uniqueArray(accountId, { minLength: 1, maxLength: 3 }),
  })
  .map(({ definition, ...rest }) => {
    const { columns, rows, formula, hasPivot, progress } = definition;
    const of = ofFormula('f');
    return {
      ...rest,
      definition: aReport({
        ...{ source: definition.source, groups: definition.groups },
        columns: columns.map((id) => aColumn(id)),
        formulas: [{ id: 'f', name: 'Twice', text: `[${formula}] * 2` }],
        filters: [{ id: 'x', of: ofField(formula), test: { kind: 'empty', isEmpty: false } }],
        sorts: [{ id: 'y', of, direction: 'descending' }],
        pivot: hasPivot
          ? {
              rows,
              columns: [],
              heat: 'rows',
              measures: [{ id: 'm', of: ofField(formula), aggregate: 'sum' }],
            }
          : null,
        hierarchy: { showsOutsideParents: true, progress: progress && { of: ofField(progress) } },
      }),
    };
  });
