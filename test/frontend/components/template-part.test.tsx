import {
  act,
  expectText,
  fieldOf,
  renderUi,
  textOf,
  type FakeSite,
  type RenderedUi,
} from '../../support/forge-ui';
import { errors, press, submit, type } from '../../support/gestures';
import React from 'react';
import type {
  KnownTemplate,
  RenameTemplatePayload,
  TemplateEntry,
  TemplateList,
} from '../../../src/contract/templates';
import { appError } from '../../../src/core/error';
import { failure, success } from '../../../src/core/result';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { ChartEditor } from '../../../src/frontend/components/chart-form/chart-editor';
import { aChart, from, LISTED_FIELDS, of } from '../../support/chart';

const SAVED = aChart({ title: 'Work', sources: [from({ kind: 'project', projectKey: 'K' })] });
const POINTS = aChart({
  title: 'Points',
  sources: [from({ kind: 'jql', jql: 'project = L' })],
  kind: 'stacked-bar',
  groupBy: { kind: 'values', fieldId: 'assignee' },
  calculate: { measure: 'sum', of: of('customfield_10016') },
});

const usable = (id: string, name: string, config = POINTS): KnownTemplate => ({
  ...{ kind: 'usable', id, name, revision: 1, config },
});
const written = (saved: KnownTemplate): unknown => success({ kind: 'saved', saved });
const listOf =
  (templates: readonly TemplateEntry[], more: Partial<TemplateList> = {}): (() => unknown) =>
  () =>
    success({ templates, deleted: [], mayManage: true, ...more });

const FORBIDDEN = (): unknown => failure(appError('forbidden'));

async function editor(
  resolvers: FakeSite['resolvers'],
  gadget: object = { gadgetConfiguration: SAVED },
): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <ChartEditor />
    </AppFrame>,
    {
      extension: { gadget: { id: '7' }, entryPoint: 'edit', ...gadget },
      jira: ({ path }) =>
        path === '/rest/api/3/field'
          ? {
              status: 200,
              body: LISTED_FIELDS,
            }
          : { status: 404, body: null },
      resolvers: {
        'chart/run': () => failure(appError('jira-refused')),
        'personal-templates/list': listOf([]),
        'site-templates/list': FORBIDDEN,
        ...resolvers,
      },
    },
  );
  await expectText(ui, 'Start from a template');
  return ui;
}

/** The form of the templates stands above the chart's own. */
const submitFirst = (ui: RenderedUi): Promise<void> => submit(ui);
const text = (ui: RenderedUi): string => ui.texts().join('\n');

describe('starting a chart from a template', () => {
  it('lists templates in words, by name, and asks for none before somebody wants them', async () => {
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points'), usable('2', 'All', SAVED)]),
    });
    expect(ui.invocations().filter(({ name }) => name.includes('templates'))).toEqual([]);
    await press(ui, 'Start from a template');
    await expectText(ui, 'Stacked bars · Sum of Story Points · by Status and Assignee · project = L');
    await expectText(ui, 'Pie · Number of work items · by Status · Space K');
    expect(text(ui).indexOf('All\n')).toBeLessThan(text(ui).indexOf('Points\n'));
  });

  it('fills the form with a copy, which is saved as the gadget’s own, and can be undone', async () => {
    const ui = await editor({ 'personal-templates/list': listOf([usable('1', 'Points')]) });
    await type(ui, 'title', 'Typed before');
    await press(ui, 'Start from a template');
    await expectText(ui, 'Sum of Story Points');
    await press(ui, 'Use');
    await expectText(ui, 'The form is filled from the template “Points”.');
    expect(fieldOf(ui, 'Textfield', 'title')?.props['defaultValue']).toBe('Points');
    await submitFirst(ui);
    expect(ui.submitted()).toEqual([POINTS]);
    await press(ui, 'Undo: as it was before');
    expect(fieldOf(ui, 'Textfield', 'title')?.props['defaultValue']).toBe('Typed before');
    expect(text(ui)).not.toContain('The form is filled');
  });

  it('finds templates by their names and words', async () => {
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points'), usable('2', 'All', SAVED)]),
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Space K');
    await type(ui, 'template-search', 'STORY');
    expect(text(ui)).toContain('project = L');
    expect(text(ui)).not.toContain('· Space K');
    await type(ui, 'template-search', 'nothing like it');
    await expectText(ui, 'No template fits the search.');
  });

  it('shows templates of the site, unchangeable to those who may only use them', async () => {
    const ui = await editor({ 'site-templates/list': listOf([usable('1', 'Ours')], { mayManage: false }) });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Templates of the site');
    await expectText(ui, 'Ours');
    expect(ui.all('Button').map(textOf)).toEqual(expect.arrayContaining(['Use']));
    expect(ui.all('Button').map(textOf)).not.toEqual(expect.arrayContaining(['Rename']));
  });

  it('hides what the viewer may not use, and says what else failed', async () => {
    const ui = await editor({
      'personal-templates/list': () => failure(appError('internal', {}, { id: 'f-1' })),
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Reference: f-1');
    expect(text(ui)).not.toContain('Templates of the site');
  });

  it('shows a template of a newer version, which cannot be used', async () => {
    const newer: TemplateEntry = {
      ...{ kind: 'unreadable', id: '1', name: 'From tomorrow', revision: 1 },
      error: appError('newer-version', { version: 9 }),
    };
    const ui = await editor({ 'personal-templates/list': listOf([newer]) });
    await press(ui, 'Start from a template');
    await expectText(ui, 'From tomorrow');
    await expectText(ui, 'Saved by a newer version of the app');
    expect(ui.all('Button').map(textOf)).not.toEqual(expect.arrayContaining(['Use']));
  });

  it('deletes a template and puts it back', async () => {
    const deleted = { id: '1', name: 'Points', restorableUntil: Date.UTC(2026, 2, 9, 12) };
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points')]),
      'personal-templates/delete': () => success(deleted),
      'personal-templates/restore': () => success(usable('1', 'Points')),
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Sum of Story Points');
    await press(ui, 'Delete');
    await expectText(ui, '“Points” is deleted. It can be put back until Mar 9, 2026, 12:00 PM UTC.');
    expect(text(ui)).not.toContain('Sum of Story Points ·');
    await press(ui, 'Put “Points” back');
    await expectText(ui, 'Sum of Story Points ·');
    expect(text(ui)).not.toContain('is deleted');
  });

  it('renames a template, and keeps what was typed when the name is taken', async () => {
    let isTaken = true;
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points')]),
      'personal-templates/rename': (payload) => {
        const { id, name } = payload as { id: string; name: string };
        return isTaken
          ? failure(appError('template-name-taken', { name }, { path: 'name' }))
          : written(usable(id, name));
      },
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Sum of Story Points');
    await press(ui, 'Rename');
    await type(ui, 'rename-1', ' Effort ');
    await submitFirst(ui);
    expect(errors(ui)).toEqual(['There is a template called “Effort” here already. Choose another name.']);
    isTaken = false;
    await submitFirst(ui);
    await expectText(ui, 'Effort');
    expect(errors(ui)).toEqual([]);
  });

  it('says what somebody else called it meanwhile, and renames it over that when asked again', async () => {
    const theirs = { ...usable('1', 'Theirs'), revision: 2 };
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points')]),
      'personal-templates/rename': (payload) => {
        const { seen, name } = payload as RenameTemplatePayload;
        return seen === 2
          ? written({ ...theirs, name, revision: 3 })
          : success({ kind: 'conflict', present: theirs });
      },
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Sum of Story Points');
    await press(ui, 'Rename');
    await type(ui, 'rename-1', 'Effort');
    await submitFirst(ui);
    await expectText(ui, 'Somebody else saved in the meantime');
    await expectText(ui, 'Saved meanwhile: Theirs');
    await submitFirst(ui);
    await expectText(ui, 'Effort');
    expect(text(ui)).not.toContain('in the meantime');
  });

  it('renames at once over a change that has left the name alone', async () => {
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points')]),
      'personal-templates/rename': (payload) => {
        const { seen, name } = payload as RenameTemplatePayload;
        return seen === 2
          ? written({ ...usable('1', name), revision: 3 })
          : success({ kind: 'conflict', present: { ...usable('1', 'Points'), revision: 2 } });
      },
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Sum of Story Points');
    await press(ui, 'Rename');
    await type(ui, 'rename-1', 'Effort');
    await submitFirst(ui);
    await expectText(ui, 'Effort');
    expect(text(ui)).not.toContain('in the meantime');
  });

  it('says so when somebody else was faster', async () => {
    const ui = await editor({
      'personal-templates/list': listOf([usable('1', 'Points')]),
      'personal-templates/delete': () => failure(appError('template-gone')),
    });
    await press(ui, 'Start from a template');
    await expectText(ui, 'Sum of Story Points');
    await press(ui, 'Delete');
    await expectText(ui, 'The template is gone');
  });
});

describe('saving a chart as a template', () => {
  it('proposes the title, and keeps the chart for its author alone where nothing else is allowed', async () => {
    const ui = await editor({ 'personal-templates/save': () => written(usable('1', 'Work', SAVED)) });
    await press(ui, 'Save as template');
    await expectText(ui, 'Name of the template');
    expect(fieldOf(ui, 'RadioGroup', 'template-place')).toBeUndefined();
    await submitFirst(ui);
    await expectText(ui, 'The template “Work” is saved.');
    expect(ui.invocations()).toContainEqual({
      name: 'personal-templates/save',
      payload: { id: expect.any(String) as string, seen: null, name: 'Work', config: SAVED },
    });
    await press(ui, 'Start from a template');
    await expectText(ui, '· Space K');
    expect(ui.submitted()).toEqual([]);
  });

  it('for the site is offered to those who may', async () => {
    const ui = await editor({
      'site-templates/list': listOf([]),
      'site-templates/save': () => written(usable('1', 'Ours', SAVED)),
    });
    await press(ui, 'Save as template');
    await expectText(ui, 'Everybody who may use templates of the site');
    await act(fieldOf(ui, 'RadioGroup', 'template-place'), 'onChange', { target: { value: 'site' } });
    await type(ui, 'template-name', 'Ours');
    await submitFirst(ui);
    await expectText(ui, 'The template “Ours” is saved.');
  });

  it('waits for a name and for a finished chart', async () => {
    const ui = await editor({}, {});
    await press(ui, 'Save as template');
    await expectText(ui, 'Name of the template');
    await submitFirst(ui);
    expect(errors(ui)).toEqual(['Give the template a name.']);
    await type(ui, 'template-name', 'Work');
    await submitFirst(ui);
    await expectText(ui, 'A template is saved from a finished chart.');
    expect(ui.invocations().map(({ name }) => name)).not.toContain('personal-templates/save');
  });

  it('keeps what was typed when it is refused', async () => {
    const ui = await editor({
      'personal-templates/save': () => failure(appError('template-limit', { max: 200 })),
    });
    await press(ui, 'Save as template');
    await expectText(ui, 'Name of the template');
    await type(ui, 'template-name', 'One more');
    await submitFirst(ui);
    await expectText(ui, 'No more than 200 templates can be kept here.');
    await submitFirst(ui);
    const [first, again] = ui.invocations().filter(({ name }) => name === 'personal-templates/save');
    expect(first?.payload).toMatchObject({ name: 'One more', config: SAVED });
    // For want of an answer, it is the same template that is sent again.
    expect(again).toEqual(first);
  });
});
