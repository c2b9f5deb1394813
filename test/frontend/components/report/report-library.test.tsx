import { act, expectText, fieldOf, payloadsOf, textOf, type RenderedUi } from '../../../support/forge-ui';
import { choose, press, submit, tick, type } from '../../../support/gestures';
import React from 'react';
import { appError } from '../../../../src/core/error';
import { failure, success } from '../../../../src/core/result';
import { ReportLibrary } from '../../../../src/frontend/components/report/library/report-library';
import { SpacePage } from '../../../../src/frontend/components/page/space-page';
import { answerForm } from '../../../support/chart-form';
import { aColumn, aReport } from '../../../support/report';
import { aSavedReport, renderLibrary, type FakeLibrary } from '../../../support/report-library';

const show = (library: FakeLibrary): Promise<RenderedUi> =>
  renderLibrary(<ReportLibrary space={null} />, library);

const buttons = (ui: RenderedUi) => [...ui.all('Button'), ...ui.all('LoadingButton')].map(textOf);
const names = (ui: RenderedUi) =>
  ui
    .all('Text')
    .filter(({ props }) => props['weight'] === 'semibold')
    .map(textOf);

const THEIRS = aSavedReport({ name: 'Roadmap', access: { kind: 'open' }, administrators: ['bob'] });

describe('the library of reports', () => {
  it('lists what the viewer may open, favourites first, and finds by what is typed', async () => {
    const ui = await show({ reports: { a: aSavedReport(), b: THEIRS }, favourites: ['a'] });
    await expectText(ui, 'Roadmap');
    expect(names(ui)).toEqual(['Velocity', 'Roadmap']);
    await type(ui, 'report-search', 'road');
    await ui.until(() => {
      expect(names(ui)).toEqual(['Roadmap']);
    });
    await type(ui, 'report-search', 'xyz');
    await expectText(ui, 'No report fits');
  });

  it('says what to do where there are none', async () => {
    await expectText(await show({ reports: {} }), 'No reports yet');
  });

  it('offers whoever has none a sample, which shows something before it is described', async () => {
    const ui = await show({ reports: {}, jira: answerForm });
    await expectText(ui, 'Begin with a sample');
    await press(ui, 'Begin with a sample');
    await ui.until(() => {
      expect(fieldOf(ui, 'Textfield', 'report-name')?.props['defaultValue']).toBe('Work by status');
    });
    await submit(ui);
    await ui.until(() => {
      expect(payloadsOf(ui, 'reports/save')).toMatchObject([
        { report: { definition: { source: { kind: 'jql', jql: 'updated >= -30d' } } } },
      ]);
    });
  });

  it('leads an administrator to where a report is delivered, and back', async () => {
    const ui = await show({
      reports: { a: aSavedReport() },
      resolvers: { 'deliveries/list': () => success([]) },
    });
    await expectText(ui, 'Velocity');
    await press(ui, 'More');
    await expectText(ui, 'Deliver');
    await press(ui, 'Deliver');
    await expectText(ui, 'This report goes nowhere by itself.');
    await press(ui, 'Back to the report');
    await expectText(ui, 'Deliver');
  });

  it('offers what changes a report to its administrators only', async () => {
    const ui = await show({ reports: { b: THEIRS } });
    await expectText(ui, 'Roadmap');
    expect(buttons(ui)).not.toContain('Edit');
    await press(ui, 'More');
    await expectText(ui, 'Duplicate');
    for (const text of ['Edit', 'Share', 'History', 'Delete']) expect(buttons(ui)).not.toContain(text);
  });

  it('marks a favourite at once, and takes the mark back where it was not kept', async () => {
    const refused = { 'reports/favourite': () => failure(appError('app-unavailable')) };
    const ui = await show({ reports: { a: aSavedReport({ name: 'B' }), b: { ...THEIRS, name: 'A' } } });
    await expectText(ui, 'B');
    await act(ui.all('Pressable')[1], 'onClick');
    await ui.until(() => {
      expect(names(ui)).toEqual(['B', 'A']);
    });
    expect(payloadsOf(ui, 'reports/favourite')).toEqual([{ id: 'a', isFavourite: true }]);
    const failing = await show({ reports: { a: aSavedReport() }, resolvers: refused });
    await expectText(failing, 'Velocity');
    await act(failing.all('Pressable')[0], 'onClick');
    await expectText(failing, 'The app does not answer');
    expect(failing.all('Icon').map(({ props }) => props['glyph'])).toEqual(['star-unstarred']);
  });

  it('deletes into the trash, undoes it, and says until when', async () => {
    const ui = await show({ reports: { a: aSavedReport() } });
    await expectText(ui, 'Velocity');
    await press(ui, 'More');
    await press(ui, 'Delete');
    await expectText(ui, '“Velocity” is in the trash.');
    expect(names(ui)).toEqual([]);
    await press(ui, 'Trash (1)');
    await expectText(ui, /“Velocity” is deleted. It can be put back until \w+ \d+, \d{4}/);
    await press(ui, 'Undo');
    await ui.until(() => {
      expect(names(ui)).toEqual(['Velocity']);
    });
    expect(payloadsOf(ui, 'reports/restore')).toEqual([{ id: 'a' }]);
    expect(buttons(ui)).not.toContain('Trash (1)');
  });

  it('says why a deletion was refused', async () => {
    const ui = await show({
      reports: { a: aSavedReport() },
      resolvers: { 'reports/delete': () => failure(appError('report-gone')) },
    });
    await expectText(ui, 'Velocity');
    await press(ui, 'More');
    await press(ui, 'Delete');
    await expectText(ui, 'The report is gone');
    expect(names(ui)).toEqual(['Velocity']);
  });

  it('shows orphans, and lists one among the viewer’s own once it is taken over', async () => {
    const ui = await show({
      reports: { o: aSavedReport({ name: 'Left behind', administrators: ['gone'] }) },
      orphans: [{ id: 'o', name: 'Left behind', administrators: ['gone'] }],
    });
    await expectText(ui, 'Reports that nobody looks after');
    await press(ui, 'Take “Left behind” over');
    await ui.until(() => {
      expect(buttons(ui)).toContain('Edit');
    });
    expect(ui.texts()).not.toContain('Reports that nobody looks after');
  });
});

describe('a template of reports', () => {
  const template = aSavedReport({
    ...{ name: 'Sprint review', description: 'For each team', isTemplate: true },
    ...{ access: { kind: 'open' }, administrators: ['bob'] },
    definition: aReport({ columns: [aColumn('status')] }),
  });
  const library = { reports: { a: aSavedReport(), t: template }, jira: answerForm };

  it('stands by itself in the library, and makes a report of the viewer’s own', async () => {
    const ui = await show(library);
    await expectText(ui, 'Velocity');
    expect(names(ui)).toEqual(['Velocity']);
    await press(ui, 'From a template');
    await ui.until(() => {
      expect(names(ui)).toEqual(['Sprint review']);
    });
    expect(ui.all('Lozenge').map(textOf)).toEqual(['Template', 'Open']);
    await press(ui, 'Make a report from it');
    await expectText(ui, 'Save');
    await type(ui, 'report-name', 'Review of kites');
    await submit(ui);
    await ui.until(() => {
      expect(payloadsOf(ui, 'reports/save')).toEqual([
        {
          ...{ id: expect.any(String) as string, seen: null },
          report: {
            ...template,
            ...{ name: 'Review of kites', isTemplate: false },
            ...{ access: { kind: 'private' }, administrators: ['viewer'] },
          },
        },
      ]);
    });
  });

  it('asks of the space in which a report is made what it asks of its own', async () => {
    const extension = { project: { id: '1', key: 'KITE', type: 'software' } };
    const view = <ReportLibrary space={{ projectKey: 'KITE', boardIds: [] }} />;
    const ui = await renderLibrary(view, { ...library, extension });
    await expectText(ui, 'From a template');
    await press(ui, 'From a template');
    await press(ui, 'Make a report from it');
    await expectText(ui, 'Save');
    await type(ui, 'report-name', 'Review');
    await submit(ui);
    await ui.until(() => {
      expect(payloadsOf(ui, 'reports/save')).toMatchObject([
        { report: { definition: { source: { kind: 'project', projectKey: 'KITE' } } } },
      ]);
    });
  });

  it('is one more template when it is duplicated', async () => {
    const ui = await show(library);
    await expectText(ui, 'From a template');
    await press(ui, 'From a template');
    await press(ui, 'More');
    await press(ui, 'Duplicate');
    await expectText(ui, 'Save');
    await submit(ui);
    await ui.until(() => {
      expect(payloadsOf(ui, 'reports/save')).toMatchObject([
        { seen: null, report: { name: 'Sprint review (copy)', isTemplate: true } },
      ]);
    });
  });

  it('is made by whoever says so in the editor', async () => {
    const ui = await show({ reports: { a: aSavedReport() }, jira: answerForm });
    await expectText(ui, 'Velocity');
    expect(buttons(ui)).not.toContain('From a template');
    await press(ui, 'Edit');
    await expectText(ui, 'This is a template');
    await tick(ui, 'report-template', true);
    await submit(ui);
    await ui.until(() => {
      expect(payloadsOf(ui, 'reports/save')).toMatchObject([{ id: 'a', report: { isTemplate: true } }]);
    });
  });
});

describe('a report that is opened', () => {
  it('says what it is and who may see it, with a link that opens it', async () => {
    const ui = await show({ reports: { b: { ...THEIRS, description: 'Every quarter' } } });
    await expectText(ui, 'Roadmap');
    await press(ui, 'Open');
    await expectText(ui, 'Every quarter');
    expect(ui.all('Heading').map(textOf)).toContain('Roadmap');
    expect(ui.all('Lozenge').map(textOf)).toContain('Open');
    await press(ui, 'Link');
    await ui.until(() => {
      expect(ui.all('CodeBlock').map(({ props }) => props['text'])).toEqual([
        'https://site.invalid/page?inhouse-report=b',
      ]);
    });
  });

  it.each([
    ['for whoever may open it', 'b', 'Roadmap'],
    ['and tells of one that is not there as of one that may not be opened', 'x', 'The report is gone'],
  ])('opens by its address %s', async (_who, id, text) => {
    const ui = await show({
      reports: { b: THEIRS },
      extension: { location: `https://site.invalid/page?inhouse-report=${id}` },
    });
    await expectText(ui, text);
    await press(ui, 'All reports');
    await expectText(ui, 'New report');
  });

  it('is shared by its administrators: only its people change', async () => {
    const ui = await show({ reports: { a: aSavedReport() } });
    await expectText(ui, 'Velocity');
    await press(ui, 'More');
    await press(ui, 'Share');
    await expectText(ui, 'Share “Velocity”');
    await choose(ui, 'report-access', 'open');
    await submit(ui);
    await expectText(ui, 'New report');
    expect(payloadsOf(ui, 'reports/save')).toEqual([
      { id: 'a', seen: 1, report: aSavedReport({ access: { kind: 'open' } }) },
    ]);
    await ui.until(() => {
      expect(ui.all('Lozenge').map(textOf)).toEqual(['Open']);
    });
  });

  it('keeps what was chosen when somebody else saved first, and saves it over their version', async () => {
    const theirs = { ...aSavedReport({ name: 'Renamed' }), version: 2 };
    let saves = 0;
    const ui = await show({
      reports: { a: aSavedReport() },
      resolvers: {
        'reports/save': () => {
          saves += 1;
          const outcome =
            saves === 1
              ? { kind: 'conflict', present: { revision: 4, record: theirs } }
              : { kind: 'saved', saved: { revision: 5, record: theirs } };
          return success({ id: 'a', outcome });
        },
      },
    });
    await expectText(ui, 'Velocity');
    await press(ui, 'More');
    await press(ui, 'Share');
    await expectText(ui, 'Share “Velocity”');
    await choose(ui, 'report-access', 'open');
    await submit(ui);
    await expectText(ui, /changed|saved/);
    await submit(ui);
    await expectText(ui, 'New report');
    expect(payloadsOf(ui, 'reports/save')[1]).toEqual({
      ...{ id: 'a', seen: 4 },
      report: aSavedReport({ name: 'Renamed', access: { kind: 'open' } }),
    });
  });
});

describe('the history of a report', () => {
  const first = aSavedReport({ definition: aReport({ sorts: [] }) });
  const second = aSavedReport({ name: 'Speed', access: { kind: 'open' } });
  const history = [
    { revision: 2, at: Date.UTC(2026, 2, 18, 10), by: 'bob', report: second },
    { revision: 1, at: Date.UTC(2026, 2, 17, 10), by: 'viewer', report: first },
  ];

  it('says what each change was, and restores an earlier state as a new change', async () => {
    const ui = await show({ reports: { a: second }, history });
    await expectText(ui, 'Speed');
    await press(ui, 'More');
    await press(ui, 'History');
    await expectText(ui, 'Name: Velocity → Speed');
    await expectText(ui, 'The report was made.');
    const [restore] = buttons(ui).filter((text) => text.startsWith('Restore the state of Mar 17, 2026'));
    await press(ui, String(restore));
    await expectText(ui, 'Name: Speed → Velocity');
    expect(payloadsOf(ui, 'reports/save')).toEqual([]);
    await press(ui, 'Restore');
    await ui.until(() => {
      expect(payloadsOf(ui, 'reports/save')).toEqual([{ id: 'a', seen: 1, report: first }]);
    });
  });

  it('names the people of a change as Jira calls them', async () => {
    const jira: NonNullable<FakeLibrary['jira']> = ({ path }) =>
      path === '/rest/api/3/user/bulk'
        ? { status: 200, body: { values: [{ accountId: 'bob', displayName: 'Bob Example' }] } }
        : { status: path === '/rest/api/3/field' ? 200 : 404, body: [] };
    const handed = aSavedReport({ administrators: ['viewer', 'bob'] });
    const ui = await show({
      ...{ reports: { a: handed }, jira },
      history: [
        { revision: 2, at: Date.UTC(2026, 2, 18, 10), by: 'viewer', report: handed },
        { revision: 1, at: Date.UTC(2026, 2, 17, 10), by: 'viewer', report: aSavedReport() },
      ],
    });
    await expectText(ui, 'Velocity');
    await press(ui, 'More');
    await press(ui, 'History');
    await expectText(ui, /People: .* → Private · Administrators: viewer, Bob Example/);
  });

  it('says that somebody else changed the report in between', async () => {
    const ui = await show({
      reports: { a: second },
      history,
      resolvers: {
        'reports/save': () => success({ id: 'a', outcome: { kind: 'conflict', present: null } }),
      },
    });
    await expectText(ui, 'Speed');
    await press(ui, 'More');
    await press(ui, 'History');
    await expectText(ui, 'The report was made.');
    const [restore] = buttons(ui).filter((text) => text.startsWith('Restore the state of'));
    await press(ui, String(restore));
    await expectText(ui, 'Restore this state?');
    await press(ui, 'Restore');
    await expectText(ui, 'Somebody else');
  });
});

describe('the page of a space', () => {
  const library: FakeLibrary = {
    reports: {
      a: aSavedReport({
        name: 'Kites',
        definition: aReport({ source: { kind: 'project', projectKey: 'KITE' } }),
      }),
      b: THEIRS,
    },
    extension: { project: { id: '1', key: 'KITE', type: 'software' } },
  };

  it('has the reports of the space, whether or not its capacity may be viewed', async () => {
    const ui = await renderLibrary(<SpacePage />, library);
    await expectText(ui, 'Capacity');
    await act(ui.all('Tabs')[0], 'onChange', 1);
    await expectText(ui, 'Kites');
    expect(names(ui)).toEqual(['Kites']);
    await choose(ui, 'report-filter', 'all');
    await ui.until(() => {
      expect(names(ui)).toEqual(['Kites', 'Roadmap']);
    });
  });

  it('opens the report that its address names', async () => {
    const location = 'https://site.invalid/page?inhouse-report=a';
    const extension = { ...library.extension, location };
    const ui = await renderLibrary(<SpacePage />, { ...library, extension });
    await expectText(ui, 'All reports');
    expect(ui.all('Heading').map(textOf)).toContain('Kites');
  });
});

describe('the configuration of reports as a file', () => {
  const reports = {
    a: aSavedReport({ definition: aReport({ columns: [aColumn('customfield_1')] }) }),
    b: THEIRS,
  };
  const jira: NonNullable<FakeLibrary['jira']> = ({ path }) =>
    path === '/rest/api/3/field'
      ? {
          status: 200,
          body: [{ id: 'customfield_1', name: 'Story Points', schema: { type: 'number', customId: 1 } }],
        }
      : { status: 404, body: null };

  const fileOf = async (ui: RenderedUi): Promise<unknown> => {
    await ui.until(() => {
      expect(ui.all('FileCard')).toHaveLength(1);
    });
    const download = ui.all('FileCard')[0]?.props['onDownload'] as () => Promise<Blob>;
    return JSON.parse(await (await download()).text()) as unknown;
  };

  it('holds one report, with the names of what it refers to', async () => {
    const ui = await show({ reports, jira });
    await expectText(ui, 'Velocity');
    await act(ui.all('Button').filter((node) => textOf(node) === 'More')[1], 'onClick');
    await press(ui, 'Export its configuration');
    await press(ui, 'Prepare an export');
    expect(await fileOf(ui)).toMatchObject({
      names: { field: { customfield_1: 'Story Points' } },
      reports: [{ id: 'a', report: { name: 'Velocity' } }],
    });
  });

  it('holds all that the viewer may open, or those that are chosen', async () => {
    const ui = await show({ reports, jira });
    await expectText(ui, 'Velocity');
    await press(ui, 'Export');
    await press(ui, 'Prepare an export');
    expect(await fileOf(ui)).toMatchObject({ reports: [{ id: 'b' }, { id: 'a' }] });
    await act(fieldOf(ui, 'Select', 'report-transfer'), 'onChange', [{ value: 'b' }]);
    await press(ui, 'Prepare an export');
    expect(await fileOf(ui)).toMatchObject({ reports: [{ id: 'b', report: { name: 'Roadmap' } }] });
  });
});
