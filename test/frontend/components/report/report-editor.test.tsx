import { act, expectText, fieldOf, withText, type RenderedUi, type UiNode } from '../../../support/forge-ui';
import { choose, press, submit, tick, type } from '../../../support/gestures';
import { chooseAll } from '../../../support/chart-form';
import { FIELDS } from '../../../support/chart';
import { aColumn, aGroup, aReport, ofFormula } from '../../../support/report';
import { anEditedReport, openEditor, saved, toTab } from '../../../support/report-editor';
import { EXAMPLE_ITEMS, jiraWith } from '../../../support/report-site';
import { success } from '../../../../src/core/result';

const [COLUMNS, FORMULAS, FILTERS, SORTS, GROUPS, VIEWS, PEOPLE] = [1, 2, 3, 4, 5, 6, 7] as const;
const POINTS = FIELDS.storyPoints.id;

/** The ids of the cards of the list that is shown. */
function cards(ui: RenderedUi): readonly string[] {
  const rowsOf = (node: UiNode): readonly UiNode[] =>
    node.type === 'Row' ? [node] : node.children.flatMap(rowsOf);
  return ui
    .all('DynamicTable')
    .slice(0, 1)
    .flatMap(rowsOf)
    .map(({ props }) => String(props['rowKey']));
}

/** The id that the editor gave to the entry that was added last. */
const lastCard = (ui: RenderedUi): string => cards(ui).at(-1) ?? '';

const optionLabels = (ui: RenderedUi, id: string): readonly string[] =>
  (fieldOf(ui, 'Select', id)?.props['options'] as { label: string }[]).map(({ label }) => label);

describe('ReportEditor', () => {
  it('begins a new report with what people look for first, private and its creator’s', async () => {
    const { ui, payloads, wasSavedAs } = await openEditor(null);
    await type(ui, 'report-name', ' Open work ');
    await choose(ui, 'source-project', 'K');
    await submit(ui);
    const [payload] = payloads();
    expect(payload).toMatchObject({
      id: expect.any(String) as string,
      seen: null,
      report: {
        name: 'Open work',
        definition: { source: { kind: 'project', projectKey: 'K' }, sorts: [], groups: [] },
        access: { kind: 'private' },
        administrators: ['viewer'],
      },
    });
    expect(payload?.report.definition.columns.map(({ of }) => of)).toEqual(
      ['issuekey', 'summary', 'status', 'assignee'].map((fieldId) => ({ kind: 'field', fieldId })),
    );
    expect(wasSavedAs()).toBe(payloads()[0]?.id);
  });

  it('does not save what is unfinished, and says where what is missing', async () => {
    const { ui, payloads } = await openEditor(null);
    await submit(ui);
    await expectText(ui, 'Give the report a name.');
    await expectText(ui, '2 things are to be put right');
    expect(payloads()).toEqual([]);
  });

  it('saves an unchanged report as it was', async () => {
    const report = anEditedReport({
      definition: aReport({
        formulas: [{ id: 'f', name: 'Twice', text: '[Story Points] * 2' }],
        columns: [
          aColumn('issuekey'),
          aColumn(ofFormula('f'), {
            format: { kind: 'number', decimals: 1, isPercent: false },
            groupAggregate: 'rollup',
            colors: [{ test: { kind: 'number', operator: '>', value: 8 }, color: 'red' }],
          }),
        ],
        filters: [
          {
            id: 'x',
            of: { kind: 'field', fieldId: 'timespent' },
            test: { kind: 'number', operator: '>=', value: 5400 },
          },
        ],
        sorts: [{ id: 's', of: { kind: 'field', fieldId: POINTS }, direction: 'descending' }],
        groups: [
          aGroup('created', { divide: { kind: 'periods', bucket: 'quarter' } }),
          aGroup('timespent', { divide: { kind: 'number-ranges', bounds: [3600, 28_800] } }),
        ],
        pivot: {
          rows: [aGroup('status')],
          columns: [],
          measures: [{ id: 'm', of: null, aggregate: 'count' }],
          heat: 'rows',
        },
        hierarchy: { showsOutsideParents: false, progress: { of: { kind: 'field', fieldId: POINTS } } },
        chart: { kind: 'bar', columnId: null },
        opensWith: 'pivot',
        timeZone: { kind: 'fixed', zone: 'Europe/Berlin' },
      }),
      access: { kind: 'open' },
    });
    const { ui, payloads } = await openEditor(report);
    await submit(ui);
    expect(payloads()).toEqual([{ id: 'r1', seen: 3, report }]);
  });

  it('keeps what is typed behind other tabs', async () => {
    const { ui } = await openEditor(anEditedReport());
    await type(ui, 'report-name', 'Renamed');
    await toTab(ui, COLUMNS);
    await toTab(ui, 0);
    expect(fieldOf(ui, 'Textfield', 'report-name')?.props['defaultValue']).toBe('Renamed');
  });

  it('asks before changes are left, and leaves at once without any', async () => {
    const changed = await openEditor(anEditedReport());
    await type(changed.ui, 'report-name', 'Renamed');
    await press(changed.ui, 'Cancel');
    expect(changed.wasClosed()).toBe(false);
    await press(changed.ui, 'Leave without saving');
    expect(changed.wasClosed()).toBe(true);

    const untouched = await openEditor(anEditedReport());
    await press(untouched.ui, 'Cancel');
    expect(untouched.wasClosed()).toBe(true);
  });

  it('keeps everything when saving fails', async () => {
    const { ui, wasSavedAs } = await openEditor(anEditedReport(), () => ({
      ok: false,
      error: { code: 'app-unavailable', params: {} },
    }));
    await type(ui, 'report-name', 'Renamed');
    await submit(ui);
    await ui.until(() => {
      expect(ui.all('SectionMessage')).not.toHaveLength(0);
    });
    expect(fieldOf(ui, 'Textfield', 'report-name')?.props['defaultValue']).toBe('Renamed');
    expect(wasSavedAs()).toBeNull();
  });
});

describe('the lists of the editor', () => {
  it('add an entry for a picked field and show its settings', async () => {
    const { ui } = await openEditor(anEditedReport());
    await toTab(ui, COLUMNS);
    await choose(ui, 'add-column', `field:${POINTS}`);
    expect(cards(ui)).toHaveLength(3);
    expect(fieldOf(ui, 'Textfield', `${lastCard(ui)}-header`)?.props['placeholder']).toBe('Story Points');
  });

  it('move an entry with buttons and by dragging its card', async () => {
    const { ui } = await openEditor(anEditedReport());
    await toTab(ui, COLUMNS);
    await press(ui, 'Move Key down');
    expect(cards(ui)).toEqual(['status', 'issuekey']);
    await act(ui.all('DynamicTable')[0], 'onRankEnd', { sourceIndex: 1, destination: { index: 0 } });
    expect(cards(ui)).toEqual(['issuekey', 'status']);
  });

  it('copy an entry next to it', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, COLUMNS);
    await press(ui, 'Duplicate Key');
    await submit(ui);
    const ids = payloads()[0]?.report.definition.columns.map(({ id, of }) => ({ id, of })) ?? [];
    expect(ids.map(({ of }) => of)).toEqual(
      ['issuekey', 'issuekey', 'status'].map((fieldId) => ({ kind: 'field', fieldId })),
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
  });

  it('take an entry away and put it back to where it was, even after another tab', async () => {
    const { ui } = await openEditor(anEditedReport());
    await toTab(ui, COLUMNS);
    await press(ui, 'Remove Key');
    expect(cards(ui)).toEqual(['status']);
    await toTab(ui, SORTS);
    await toTab(ui, COLUMNS);
    await expectText(ui, 'Key is removed.');
    await press(ui, 'Undo');
    expect(cards(ui)).toEqual(['issuekey', 'status']);
  });

  it('offer aggregates and formats that suit the type of the column', async () => {
    const { ui } = await openEditor(
      anEditedReport({ definition: aReport({ columns: [aColumn('status'), aColumn(POINTS)] }) }),
    );
    await toTab(ui, COLUMNS);
    expect(optionLabels(ui, 'status-groupAggregate')).toHaveLength(2);
    expect(fieldOf(ui, 'Select', 'status-format')).toBeUndefined();
    await press(ui, 'Story Points');
    expect(optionLabels(ui, `${POINTS}-groupAggregate`)).toContain('Sum');
    expect(optionLabels(ui, `${POINTS}-format`)).toEqual(['Automatic', 'Number']);
  });
});

describe('filters', () => {
  it('ask what suits the type, with values that Jira suggests', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, FILTERS);
    await choose(ui, 'add-filter', 'field:status');
    const id = lastCard(ui);
    expect(optionLabels(ui, `${id}-condition`)).toContain('is one of');
    expect(optionLabels(ui, `${id}-condition`)).not.toContain('is less than');
    await choose(ui, `${id}-condition`, 'any-of');
    await ui.until(() => {
      expect(optionLabels(ui, `${id}-values`)).toEqual(['Done', 'To Do']);
    });
    await chooseAll(ui, `${id}-values`, ['Done']);
    await submit(ui);
    expect(payloads()[0]?.report.definition.filters.map(({ test }) => test)).toEqual([
      { kind: 'any-of', isNegated: false, values: ['Done'] },
    ]);
  });

  it('show what cannot be read at its field once it is left', async () => {
    const { ui } = await openEditor(anEditedReport());
    await toTab(ui, FILTERS);
    await choose(ui, 'add-filter', `field:${POINTS}`);
    const id = lastCard(ui);
    await choose(ui, `${id}-condition`, 'above');
    await type(ui, `${id}-amount`, 'many');
    expect(ui.texts()).not.toContain('Type a number.');
    await act(fieldOf(ui, 'Textfield', `${id}-amount`), 'onBlur');
    await expectText(ui, 'Type a number.');
  });
});

describe('groups', () => {
  it('are divided as the type of their field allows', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, GROUPS);
    await choose(ui, 'add-group', 'field:created');
    await choose(ui, `${lastCard(ui)}-bucket`, 'week');
    await choose(ui, 'add-group', `field:${POINTS}`);
    await choose(ui, `${lastCard(ui)}-division`, 'number-ranges');
    await type(ui, `${lastCard(ui)}-bounds`, '1, 3, 8');
    await submit(ui);
    expect(payloads()[0]?.report.definition.groups.map(({ divide }) => divide)).toEqual([
      { kind: 'periods', bucket: 'week' },
      { kind: 'number-ranges', bounds: [1, 3, 8] },
    ]);
  });

  it('ask for the column when they are ordered by what it shows', async () => {
    const { ui, payloads } = await openEditor(
      anEditedReport({
        definition: aReport({
          columns: [aColumn(POINTS, { groupAggregate: 'sum' })],
          groups: [aGroup('status')],
        }),
      }),
    );
    await toTab(ui, GROUPS);
    await choose(ui, 'status-order', 'aggregate');
    await submit(ui);
    await expectText(ui, 'Choose the column whose numbers order the groups.');
    await choose(ui, 'status-order-column', POINTS);
    await submit(ui);
    expect(payloads()[0]?.report.definition.groups[0]?.order).toMatchObject({
      by: 'aggregate',
      columnId: POINTS,
    });
  });
});

describe('formulas', () => {
  it('say what they give, and can be shown in a column', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, FORMULAS);
    await press(ui, 'Add a formula');
    const id = lastCard(ui);
    await type(ui, `${id}-name`, 'Twice');
    await type(ui, `${id}-text`, '[Story Points] * 2');
    await expectText(ui, 'Gives: a number');
    await toTab(ui, COLUMNS);
    await choose(ui, 'add-column', `formula:${id}`);
    await submit(ui);
    const { formulas, columns } = payloads()[0]?.report.definition ?? {};
    expect(formulas).toEqual([{ id, name: 'Twice', text: '[Story Points] * 2' }]);
    expect(columns?.at(-1)?.of).toEqual({ kind: 'formula', formulaId: id });
  });

  it('mark the place of a fault, say it in words, and are not saved with it', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, FORMULAS);
    await press(ui, 'Add a formula');
    const id = lastCard(ui);
    await type(ui, `${id}-name`, 'Broken');
    await type(ui, `${id}-text`, '[Story Points] * [Efort]');
    await expectText(ui, 'There is neither a field nor a formula called “Efort”. Pick one below.');
    await expectText(ui, 'At character 18:');
    expect(ui.texts()).toEqual(expect.arrayContaining(['[Story Points] * ', '[Efort]']));
    await submit(ui);
    expect(payloads()).toEqual([]);
    expect(ui.texts()).toContain('Formulas (1) – to correct');
  });

  it('are faulty on their tab before the report has a source', async () => {
    const { ui } = await openEditor(null);
    await toTab(ui, FORMULAS);
    await press(ui, 'Add a formula');
    await type(ui, `${lastCard(ui)}-text`, '[Efort]');
    expect(ui.texts()).toContain('Formulas (1) – to correct');
  });

  it('take fields and functions in from a list', async () => {
    const { ui } = await openEditor(anEditedReport());
    await toTab(ui, FORMULAS);
    await press(ui, 'Add a formula');
    const id = lastCard(ui);
    await choose(ui, `${id}-insert-field`, `field:${POINTS}`);
    await choose(ui, `${id}-insert-function`, 'round');
    expect(fieldOf(ui, 'TextArea', `${id}-text`)?.props['defaultValue']).toBe('[Story Points] round()');
  });

  it('refuse a name that another one has', async () => {
    const formulas = [
      { id: 'f', name: 'Twice', text: '1' },
      { id: 'g', name: 'twice', text: '2' },
    ];
    const { ui } = await openEditor(anEditedReport({ definition: aReport({ formulas }) }));
    await submit(ui);
    await expectText(ui, 'Another formula has this name already.');
  });
});

describe('the preview', () => {
  const overShop = (): ReturnType<typeof anEditedReport> =>
    anEditedReport({
      definition: aReport({
        source: { kind: 'project', projectKey: 'SHOP' },
        columns: [aColumn('issuekey'), aColumn('summary')],
      }),
    });
  const site = { jira: jiraWith(EXAMPLE_ITEMS) };

  it('shows the first work items, and the last that could be read while something is faulty', async () => {
    const { ui } = await openEditor(overShop(), saved, site);
    await expectText(ui, 'SHOP-6');
    await toTab(ui, FORMULAS);
    await press(ui, 'Add a formula');
    await type(ui, `${lastCard(ui)}-text`, '[Efort]');
    await expectText(ui, 'Something is not finished yet');
    expect(ui.texts().join(' ')).toContain('SHOP-6');
  });

  it('follows what is changed', async () => {
    const { ui } = await openEditor(overShop(), saved, site);
    await expectText(ui, 'SHOP-6');
    await toTab(ui, FILTERS);
    await choose(ui, 'add-filter', `field:${POINTS}`);
    await choose(ui, `${lastCard(ui)}-condition`, 'above');
    await type(ui, `${lastCard(ui)}-amount`, '4');
    await ui.until(() => {
      const texts = ui.texts().join(' ');
      expect(texts).not.toContain('SHOP-6');
      expect(texts).toContain('SHOP-3');
    });
  });

  it('asks for a source where there is none', async () => {
    const { ui } = await openEditor(null, saved, site);
    await expectText(ui, 'Choose a source');
  });

  it('says what a formula gives for the first work item', async () => {
    const { ui } = await openEditor(overShop(), saved, site);
    await toTab(ui, FORMULAS);
    await press(ui, 'Add a formula');
    await type(ui, `${lastCard(ui)}-text`, '[Story Points] * 2');
    await expectText(ui, 'Gives: a number. For SHOP-6: 0');
  });
});

describe('views', () => {
  it('add a pivot with rows and measures, and open with it', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, VIEWS);
    await tick(ui, 'pivot-on', true);
    await choose(ui, 'pivot-rows-add', 'field:status');
    await choose(ui, 'add-measure', `field:${POINTS}`);
    await choose(ui, 'opens-with', 'pivot');
    await submit(ui);
    const { pivot, opensWith } = payloads()[0]?.report.definition ?? {};
    expect(opensWith).toBe('pivot');
    expect(pivot?.rows.map(({ of }) => of)).toEqual([{ kind: 'field', fieldId: 'status' }]);
    expect(pivot?.measures.map(({ of, aggregate }) => [of, aggregate])).toEqual([
      [null, 'count'],
      [{ kind: 'field', fieldId: POINTS }, 'sum'],
    ]);
  });
});

describe('people', () => {
  it('open a report to everybody', async () => {
    const { ui, payloads } = await openEditor(anEditedReport());
    await toTab(ui, PEOPLE);
    await choose(ui, 'report-access', 'open');
    await submit(ui);
    expect(payloads()[0]?.report.access).toEqual({ kind: 'open' });
  });
});

describe('a report that somebody else saved first', () => {
  const theirs = anEditedReport({
    description: 'Theirs',
    definition: aReport({ columns: [aColumn('issuekey'), aColumn('status')], groups: [aGroup('status')] }),
  });
  const conflict = success({
    id: 'r1',
    outcome: { kind: 'conflict', present: { record: { version: 2, ...theirs }, revision: 9 } },
  });

  it('is told part by part, and what is chosen is saved over it', async () => {
    let calls = 0;
    const { ui, payloads, wasSavedAs } = await openEditor(anEditedReport(), (payload) => {
      calls += 1;
      return calls === 1 ? conflict : saved(payload, 10);
    });
    await type(ui, 'report-name', 'Mine');
    await submit(ui);
    await expectText(ui, 'Somebody else saved in the meantime');
    await expectText(ui, 'Grouping');
    await submit(ui);
    expect(wasSavedAs()).toBe('r1');
    expect(payloads()[1]).toEqual({
      id: 'r1',
      seen: 9,
      report: { ...theirs, name: 'Mine' },
    });
  });

  it('lets go of their part where one’s own is chosen', async () => {
    let calls = 0;
    const { ui, payloads } = await openEditor(anEditedReport(), (payload) => {
      calls += 1;
      return calls === 1 ? conflict : saved(payload, 10);
    });
    await type(ui, 'report-name', 'Mine');
    await submit(ui);
    await expectText(ui, 'Grouping');
    await press(ui, 'Yours for all');
    await submit(ui);
    expect(payloads()[1]?.report).toEqual(anEditedReport({ name: 'Mine' }));
  });
});

describe('in German', () => {
  it('counts in the viewer’s language', async () => {
    const { ui } = await openEditor(anEditedReport(), saved, {
      locale: 'de-DE',
      translations: {
        'de-DE': (await import('../../../../src/translations/de-DE.json')).default,
      },
    });
    await expectText(ui, 'Grundlagen');
    expect(withText(ui, 'Tab', 'Spalten (2)')).toBeDefined();
  });
});
