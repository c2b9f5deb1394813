import { act, expectText, fieldOf, textOf, withText, type RenderedUi } from '../../../support/forge-ui';
import { choose, press } from '../../../support/gestures';
import React from 'react';
import { appError } from '../../../../src/core/error';
import type { ReportInput } from '../../../../src/core/report/report';
import { writeReportFile } from '../../../../src/core/report/transfer/report-file';
import { failure, success } from '../../../../src/core/result';
import { ReportLibrary } from '../../../../src/frontend/components/report/library/report-library';
import { aColumn, aReport } from '../../../support/report';
import { aSavedReport, renderLibrary, type FakeLibrary } from '../../../support/report-library';

const FIELDS = [
  ['customfield_1', 'Story Points'],
  ['customfield_2', 'Team'],
  ['customfield_3', 'Team'],
].map(([id, name]) => ({ id, name, schema: { type: 'number', customId: 1 } }));

/** As Jira reads them: of the space K alone it knows that it is there. */
const parsed = (queries: readonly string[]) => ({
  queries: queries.map((query) => ({
    query,
    errors: query.endsWith(' K') ? [] : ["The value 'GONE' does not exist for the field 'project'."],
  })),
});

const jira: NonNullable<FakeLibrary['jira']> = ({ path, body: asked }) => {
  if (path === '/rest/api/3/jql/parse') {
    return { status: 200, body: parsed((asked as { readonly queries: readonly string[] }).queries) };
  }
  const bodies: Readonly<Record<string, unknown>> = {
    '/rest/api/3/field': FIELDS,
    '/rest/api/3/project/K': { id: '1', key: 'K', name: 'Kites' },
    '/rest/api/3/project/FORMER': { id: '1', key: 'K', name: 'Kites' },
    '/rest/api/3/project/K/role': { Pilots: 'https://site.invalid/rest/api/3/project/1/role/42' },
    '/rest/api/3/user/bulk': {
      values: ['viewer', 'bob'].map((accountId) => ({ accountId, displayName: accountId })),
    },
    '/rest/api/3/user/search': [{ accountId: 'cem', displayName: 'Cem' }],
  };
  const body = bodies[path];
  return body === undefined ? { status: 404, body: null } : { status: 200, body };
};

/** What the fields of the file were called where it was written. */
const NAMES: Readonly<Record<string, string>> = { customfield_7: 'Story Points', customfield_8: 'Team' };

const fileOf = (reports: Readonly<Record<string, ReportInput>>): string =>
  writeReportFile(
    Object.entries(reports).map(([id, report]) => ({ id, report })),
    ({ id }) => NAMES[id] ?? null,
  );

async function openImport(library: FakeLibrary): Promise<RenderedUi> {
  const ui = await renderLibrary(<ReportLibrary space={null} />, { jira, ...library });
  await expectText(ui, 'New report');
  await press(ui, 'Import');
  await expectText(ui, 'Import reports');
  return ui;
}

const pick = (ui: RenderedUi, text: string) => {
  const bytes = Buffer.from(text);
  const file = { name: 'reports.json', type: '', size: bytes.length, data: bytes.toString('base64') };
  return act(ui.all('FilePicker')[0], 'onChange', [file]);
};
/** By the name of each report: what would become of it. */
const plan = (ui: RenderedUi) =>
  Object.fromEntries(
    ui.all('Row').map(({ children }) => {
      const [name = '', ...others] = children.map(textOf);
      return [name, others.join(': ')];
    }),
  );
const saves = (ui: RenderedUi) => ui.invocations().filter(({ name }) => name === 'reports/save');

const ofField = (fieldId: string, name: string): ReportInput =>
  aSavedReport({ name, definition: aReport({ columns: [aColumn(fieldId, { id: 'one' })] }) });

describe('an import of reports', () => {
  const mine = aSavedReport({ name: 'Velocity' });
  const same = aSavedReport({ name: 'Delays' });
  const theirs = aSavedReport({ name: 'Roadmap', access: { kind: 'open' }, administrators: ['bob'] });
  const reports = { a: mine, b: theirs, d: same };
  const file = fileOf({
    a: { ...mine, name: 'Speed' },
    b: { ...theirs, name: 'Their plan' },
    c: ofField('customfield_7', 'Points'),
    d: same,
    e: ofField('customfield_8', 'Teams'),
  });

  it('shows what it would do and writes nothing before it is told to', async () => {
    const ui = await openImport({ reports });
    await pick(ui, file);
    await expectText(ui, 'What becomes of the reports');
    expect(plan(ui)).toMatchObject({
      Speed: expect.stringContaining('Changed: What is here becomes what the file says') as unknown,
      'Their plan': expect.stringContaining('Refused: It is here already, and you are not') as unknown,
      Points: 'New: It is made here.',
      Delays: 'Unchanged: It is here as the file has it.',
      Teams: 'To be decided: 1 thing that it names has to be decided above.',
    });
    expect(withText(ui, 'LoadingButton', 'Import 2 reports')).toBeDefined();
    expect(saves(ui)).toEqual([]);
  });

  it('takes what is chosen for what is not clear, writes one after the other, and nothing the second time', async () => {
    const ui = await openImport({ reports });
    await pick(ui, file);
    await expectText(ui, 'The field “Team” of the file is');
    await expectText(ui, 'Team (customfield_3)');
    const team = () => fieldOf(ui, 'Select', 'report-import-field-customfield_8');
    await act(team(), 'onChange', { value: 'customfield_3' });
    expect(team()?.props['value']).toMatchObject({ label: 'Team (customfield_3)' });
    await press(ui, 'Import 3 reports');
    await expectText(ui, '3 reports are imported');
    expect(plan(ui)).toMatchObject({
      ...{ Speed: 'Changed: Imported', Points: 'New: Imported', Teams: 'New: Imported' },
      Delays: 'Unchanged: It is here as the file has it.',
    });
    expect(saves(ui).map(({ payload }) => payload)).toEqual([
      { id: 'a', seen: 1, report: { ...mine, name: 'Speed' } },
      { id: 'c', seen: null, report: ofField('customfield_1', 'Points') },
      { id: 'e', seen: null, report: ofField('customfield_3', 'Teams') },
    ]);

    await pick(ui, file);
    await expectText(ui, 'Nothing to import');
    await act(team(), 'onChange', { value: 'customfield_3' });
    expect(plan(ui)).toMatchObject({
      ...{ Speed: expect.stringContaining('Unchanged') as unknown },
      ...{ Points: expect.stringContaining('Unchanged') as unknown },
      ...{ Teams: expect.stringContaining('Unchanged') as unknown },
    });
    await press(ui, 'All reports');
    await expectText(ui, 'Teams');
  });

  it('finds by name who is meant, and leaves out whom nobody is meant by', async () => {
    const access = { kind: 'limited', groupIds: [], roles: [] } as const;
    const ui = await openImport({ reports: {} });
    await pick(
      ui,
      fileOf({ a: aSavedReport({ access: { ...access, accountIds: ['gone-1', 'gone-2', 'gone-3'] } }) }),
    );
    await expectText(ui, 'The person “gone-1” of the file is');
    await expectText(ui, 'Cem');
    await choose(ui, 'report-import-person-gone-1', 'cem');
    await press(ui, 'Nothing here for all 2 that are open');
    await press(ui, 'Import 1 report');
    await expectText(ui, 'Imported');
    expect(saves(ui)[0]?.payload).toMatchObject({ report: { access: { accountIds: ['cem'] } } });
  });

  it('finds roles in the space that is meant, whatever it is called here', async () => {
    const roles = [{ projectKey: 'OLD', roleId: 7 }];
    const limited = { kind: 'limited', accountIds: [], groupIds: [], roles } as const;
    const source = { kind: 'project', projectKey: 'OLD' } as const;
    const named: Readonly<Record<string, string>> = { OLD: 'Old kites', 7: 'Pilots' };
    const text = writeReportFile(
      [{ id: 'a', report: aSavedReport({ access: limited, definition: aReport({ source }) }) }],
      ({ id }) => named[id] ?? null,
    );
    const ui = await openImport({ reports: {} });
    await pick(ui, text);
    await expectText(ui, 'The role “Pilots” of the file is');
    await act(fieldOf(ui, 'Select', 'report-import-space-OLD'), 'onChange', { value: 'K' });
    await expectText(ui, 'Import 1 report');
    expect(ui.texts().join(' ')).not.toContain('The role “Pilots” of the file is');
    await press(ui, 'Import 1 report');
    await expectText(ui, 'Imported');
    expect(saves(ui)[0]?.payload).toMatchObject({
      report: { access: { roles: [{ projectKey: 'K', roleId: 42 }] } },
    });
  });

  it('takes a space by its present key where the file has an earlier one', async () => {
    const ui = await openImport({ reports: {} });
    const source = { kind: 'project', projectKey: 'FORMER' } as const;
    await pick(ui, fileOf({ a: aSavedReport({ definition: aReport({ source }) }) }));
    await expectText(ui, 'The space “FORMER” of the file is');
    await press(ui, 'All reports');
    const named = writeReportFile(
      [{ id: 'a', report: aSavedReport({ definition: aReport({ source }) }) }],
      ({ kind }) => (kind === 'space' ? 'Kites' : null),
    );
    await press(ui, 'Import');
    await expectText(ui, 'Import reports');
    await pick(ui, named);
    await press(ui, 'Import 1 report');
    await expectText(ui, 'Imported');
    expect(saves(ui)[0]?.payload).toMatchObject({
      report: { definition: { source: { kind: 'project', projectKey: 'K' } } },
    });
  });

  it('asks about JQL that Jira does not understand here, and takes what it does', async () => {
    const report = aSavedReport({
      definition: aReport({ source: { kind: 'jql', jql: 'project = GONE' } }),
    });
    const other = aSavedReport({
      ...{ name: 'Known' },
      definition: aReport({ source: { kind: 'jql', jql: 'project = K' } }),
    });
    const ui = await openImport({ reports: {} });
    await pick(ui, fileOf({ a: report, b: other }));
    await expectText(ui, 'Jira does not understand this JQL of the file here: project = GONE');
    await expectText(ui, "The value 'GONE' does not exist");
    expect(plan(ui)).toMatchObject({
      Velocity: expect.stringContaining('To be decided: 1 thing') as unknown,
      Known: 'New: It is made here.',
    });
    await act(ui.all('TextArea')[0], 'onChange', { target: { value: 'project = K' } });
    await expectText(ui, 'Jira understands this JQL.');
    await press(ui, 'Use this JQL');
    await press(ui, 'Import 2 reports');
    await expectText(ui, '2 reports are imported');
    expect(saves(ui)[0]?.payload).toMatchObject({
      report: { definition: { source: { kind: 'jql', jql: 'project = K' } } },
    });
  });

  it('goes on where a report is refused, and says why', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ui = await openImport({
      reports: {},
      resolvers: {
        'reports/save': async (payload) => {
          const { id } = payload as { readonly id: string };
          if (id === 'a') return failure(appError('report-too-large', { maxKilobytes: 90 }));
          await held;
          return success({ id, outcome: { kind: 'conflict', present: null } });
        },
      },
    });
    await pick(ui, fileOf({ a: aSavedReport({ name: 'Huge' }), b: aSavedReport({ name: 'Raced' }) }));
    await expectText(ui, 'Import 2 reports');
    await press(ui, 'Import 2 reports');
    await expectText(ui, '1 of 2 reports are done');
    release();
    await expectText(ui, '2 reports could not be written');
    expect(plan(ui)).toMatchObject({
      Huge: expect.stringContaining('A report may have 90 kilobytes') as unknown,
      Raced: expect.stringContaining('changed by somebody else') as unknown,
    });
  });

  it.each([
    ['half of a file', '{"format"', 'The file cannot be read'],
    ['a file of another kind', '{"format": "inhouse-capacity"}', 'Nothing to take over'],
    ['a file with parts missing', '{"format": "inhouse-reports", "version": 1}', 'The file cannot be read'],
    [
      'a file of a newer app',
      '{"format": "inhouse-reports", "version": 9, "names": {}, "reports": []}',
      'Saved by a newer version of the app',
    ],
  ])('says what is wrong with %s', async (_what, text, title) => {
    const ui = await openImport({ reports: {} });
    await pick(ui, text);
    await expectText(ui, title);
    expect(ui.all('Row')).toEqual([]);
  });

  it('leaves a faulty report of a file out, says what of it is wrong, and takes the others', async () => {
    const ui = await openImport({ reports: {} });
    const good = JSON.parse(fileOf({ a: mine })) as { readonly reports: readonly object[] };
    const faulty = { id: 'x', report: { ...mine, version: 2, access: { kind: 'secret' } } };
    await pick(ui, JSON.stringify({ ...good, reports: [faulty, ...good.reports] }));
    await expectText(ui, '1 report of the file is left out');
    await expectText(ui, 'Report 1 of the file: “access.kind” is not what a report can have there.');
    expect(Object.keys(plan(ui))).toEqual(['Velocity']);
  });
});
