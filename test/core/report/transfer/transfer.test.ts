import fc from 'fast-check';
import type { ReportInput } from '../../../../src/core/report/report';
import { defaultMapping, type ReferenceTargets } from '../../../../src/core/report/transfer/default-mapping';
import { planImport, type PresentReport } from '../../../../src/core/report/transfer/plan-import';
import { mapReferences, referenceKey, referencesOf } from '../../../../src/core/report/transfer/references';
import {
  readReportFile,
  writeReportFile,
  type FiledReport,
  type IncomingReports,
} from '../../../../src/core/report/transfer/report-file';
import { anyReport } from '../../../support/arbitrary-report';
import { aColumn, aGroup, aReport, ofField } from '../../../support/report';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const NOTHING: ReferenceTargets = {
  ...{ field: [], space: [], board: [], filter: [], person: [], group: [], role: [], jql: [] },
};

function input(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    ...{ name: 'Delays', description: '', isTemplate: false, definition: aReport() },
    ...{ access: { kind: 'private' }, administrators: ['5:ann'] },
    ...changes,
  };
}

function read(text: string): IncomingReports {
  const file = readReportFile({ name: 'reports.json', bytes: bytesOf(text) });
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

/** What a file of these reports holds, where everything is called by its id. */
const filed = (reports: readonly FiledReport[]) => read(writeReportFile(reports, ({ id }) => `Named ${id}`));

const namedAlike = (reports: readonly FiledReport[]): ReferenceTargets => {
  const found = referencesOf(reports.map(({ report }) => report));
  const of = (kind: string) =>
    found.filter((one) => one.kind === kind).map(({ id }) => ({ id, name: `Named ${id}` }));
  return {
    ...{ field: of('field'), space: of('space'), board: of('board'), filter: of('filter') },
    ...{ person: of('person'), group: of('group'), role: of('role') },
    jql: found.filter(({ kind }) => kind === 'jql').map(({ id }) => ({ id, name: id })),
  };
};

describe('a file of reports', () => {
  const anyReports = fc.uniqueArray(fc.record({ id: fc.uuid(), report: anyReport }), {
    selector: ({ id }) => id,
    maxLength: 4,
  });

  it('makes equal reports on a site that has what they name, and nothing the second time', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const incoming = filed(reports);
        expect(incoming.faulty).toEqual([]);
        const mapping = defaultMapping(incoming, namedAlike(reports));
        for (const { id, report } of reports) {
          const importer = report.administrators[0] ?? '';
          const ofOne = { ...incoming, reports: incoming.reports.filter((one) => one.id === id) };
          const [step] = planImport(ofOne, { mapping, present: new Map(), importer });
          expect(step).toEqual({ id, report, action: 'create', seen: null, undecided: [] });
          const present = new Map([[id, { report, revision: 3, mayChange: true }]]);
          expect(planImport(ofOne, { mapping, present, importer })).toMatchObject([
            { action: 'unchanged', seen: 3 },
          ]);
        }
      }),
      { seed: 5 },
    );
  });

  it('says what the ids in it are called, but of people', () => {
    const report = input({
      definition: aReport({ columns: [aColumn('customfield_10016'), aColumn('status')] }),
      access: { kind: 'limited', accountIds: ['5:bob'], groupIds: ['g-1'], roles: [] },
    });
    expect(filed([{ id: 'a', report }]).names).toEqual({
      field: { customfield_10016: 'Named customfield_10016' },
      space: { K: 'Named K' },
      group: { 'g-1': 'Named g-1' },
    });
  });

  it('leaves a faulty report out and tells its place', () => {
    const text = writeReportFile(
      [
        { id: 'a', report: input() },
        { id: 'b', report: input() },
      ],
      () => null,
    ).replace('"kind": "private"', '"kind": "public"');
    const { reports, faulty } = read(text);
    expect(reports.map(({ id }) => id)).toEqual(['b']);
    expect(faulty).toMatchObject([{ at: 0, error: { code: 'invalid-input', path: 'access.kind' } }]);
  });

  it.each([
    ['no JSON', '{"format":', { code: 'file-unreadable', params: { name: 'reports.json' } }],
    ['something else', '{"format": "inhouse-capacity"}', { code: 'file-unknown' }],
    [
      'one of a newer version of the app',
      '{"format": "inhouse-reports", "version": 2, "names": {}, "reports": []}',
      { code: 'newer-version' },
    ],
    [
      'one with more in it than it should',
      '{"format": "inhouse-reports", "x": 1}',
      { code: 'file-unreadable' },
    ],
  ])('is refused: %s', (_what, text, error) => {
    expect(readReportFile({ name: 'reports.json', bytes: bytesOf(text) })).toMatchObject({
      ok: false,
      error,
    });
  });
});

describe('what reports name', () => {
  it('is found wherever it stands, formulas among it', () => {
    const of = ofField('customfield_1');
    const progress = { of: ofField('customfield_6') };
    const report = input({
      definition: aReport({
        source: { kind: 'board', boardId: 5 },
        columns: [aColumn('customfield_1'), aColumn('summary')],
        formulas: [{ id: 'f', name: 'F', text: '[customfield_2] + [Story Points]' }],
        filters: [{ id: 'x', of, test: { kind: 'empty', isEmpty: true } }],
        groups: [aGroup('customfield_3')],
        sorts: [{ id: 'y', of: ofField('customfield_4'), direction: 'ascending' }],
        pivot: {
          ...{ rows: [aGroup('customfield_5')], columns: [], heat: 'none' },
          measures: [{ id: 'm', of, aggregate: 'sum' }],
        },
        hierarchy: { showsOutsideParents: false, progress },
        workdaysOf: { kind: 'board', boardId: 7 },
      }),
    });
    expect(referencesOf([report]).map(referenceKey).toSorted()).toEqual([
      ...['board:5', 'board:7', 'field:customfield_1', 'field:customfield_2', 'field:customfield_3'],
      ...['field:customfield_4', 'field:customfield_5', 'field:customfield_6', 'person:5:ann'],
    ]);
  });

  it('changes in formulas, and a formula that names none of it stays as it was typed', () => {
    const texts = ['[customfield_1]*2', '1+1', '[broken'];
    const formulas = texts.map((text, at) => ({ id: `f${String(at)}`, name: `F${String(at)}`, text }));
    const report = input({ definition: aReport({ formulas }) });
    const mapped = mapReferences(report, ({ kind, id }) => (kind === 'field' ? 'customfield_9' : id));
    expect(mapped.definition.formulas.map(({ text }) => text)).toEqual([
      '[customfield_9] * 2',
      ...texts.slice(1),
    ]);
  });

  it('changes in JQL: that of the source, and that of formulas', () => {
    const text = 'if(matches("sprint = 5") and 1 < 2, "sprint = 5", -[customfield_1])';
    const report = input({
      definition: aReport({
        source: { kind: 'jql', jql: 'project = OLD' },
        formulas: [{ id: 'f', name: 'F', text }],
      }),
    });
    expect(referencesOf([report]).map(referenceKey)).toContain('jql:sprint = 5');
    const becomes = new Map([
      ['project = OLD', 'project = NEW'],
      ['sprint = 5', 'sprint = "Sprint 1"'],
    ]);
    const { source, formulas } = mapReferences(report, ({ kind, id }) =>
      kind === 'jql' ? (becomes.get(id) ?? null) : id,
    ).definition;
    expect(source).toEqual({ kind: 'jql', jql: 'project = NEW' });
    expect(formulas[0]?.text).toBe(
      String.raw`if(matches("sprint = \"Sprint 1\"") and 1 < 2, "sprint = 5", -[customfield_1])`,
    );
  });

  it('can become nothing where it only lets somebody in; else it stays', () => {
    const report = input({
      definition: aReport({ source: { kind: 'filter', filterId: '10' } }),
      access: {
        ...{ kind: 'limited', accountIds: ['5:bob'], groupIds: ['g-1'] },
        roles: [{ projectKey: 'K', roleId: 10002 }],
      },
      administrators: ['5:ann', '5:bob'],
    });
    expect(mapReferences(report, ({ id }) => (id === '5:ann' ? id : null))).toEqual({
      ...report,
      access: { kind: 'limited', accountIds: [], groupIds: [], roles: [] },
      administrators: ['5:ann'],
    });
  });
});

describe('what is clear by itself', () => {
  const report = input({
    definition: aReport({ columns: [aColumn('customfield_1')] }),
    administrators: ['5:ann'],
  });
  const incoming: IncomingReports = {
    ...{ reports: [{ id: 'a', report }], faulty: [] },
    names: { field: { customfield_1: 'Story Points' } },
  };
  const decided = (targets: Partial<ReferenceTargets>) =>
    Object.fromEntries(defaultMapping(incoming, { ...NOTHING, ...targets }));

  it.each([
    ['the same id and name', [{ id: 'customfield_1', name: 'Story points ' }], 'customfield_1'],
    ['the only one of its name', [{ id: 'customfield_7', name: 'Story Points' }], 'customfield_7'],
    [
      'the name rather than an id that means something else here',
      [
        { id: 'customfield_1', name: 'Team' },
        { id: 'customfield_7', name: 'Story Points' },
      ],
      'customfield_7',
    ],
    ['nothing where the id means something else', [{ id: 'customfield_1', name: 'Team' }], undefined],
    [
      'nothing where two have the name',
      [
        { id: 'customfield_7', name: 'Story Points' },
        { id: 'customfield_8', name: 'Story Points' },
      ],
      undefined,
    ],
  ])('is %s', (_what, field, target) => {
    expect(decided({ field })['field:customfield_1']).toBe(target);
  });

  it('is a person who has an account here', () => {
    expect(decided({ person: [{ id: '5:ann', name: 'Ann' }] })['person:5:ann']).toBe('5:ann');
    expect(decided({})['person:5:ann']).toBeUndefined();
  });
});

describe('the plan of an import', () => {
  const report = input({ access: { kind: 'open' } });
  const incoming = filed([{ id: 'a', report }]);
  const mapping = new Map([
    ['space:K', 'LIB'],
    ['person:5:ann', '5:ann'],
  ]);
  const there = (changes: Partial<PresentReport> = {}) =>
    new Map([['a', { report, revision: 4, mayChange: true, ...changes }]]);
  const plan = (present: ReadonlyMap<string, PresentReport>, by = '5:ann') =>
    planImport(incoming, { mapping, present, importer: by });

  it('writes over the revision that was seen, and not what belongs to others', () => {
    expect(plan(there())).toMatchObject([
      { action: 'update', seen: 4, report: { definition: { source: { projectKey: 'LIB' } } } },
    ]);
    expect(plan(there({ mayChange: false }))).toMatchObject([{ action: 'refused' }]);
  });

  it('makes whoever imports one of the administrators', () => {
    expect(plan(new Map(), '5:bob')).toMatchObject([{ report: { administrators: ['5:bob', '5:ann'] } }]);
  });

  it('names what is to be decided first', () => {
    expect(planImport(incoming, { mapping: new Map(), present: new Map(), importer: '5:ann' })).toMatchObject(
      [
        {
          action: 'needs-mapping',
          undecided: [
            { kind: 'space', id: 'K' },
            { kind: 'person', id: '5:ann' },
          ],
        },
      ],
    );
  });
});
