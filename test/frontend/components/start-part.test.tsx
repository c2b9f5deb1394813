import { expectText, fieldOf, renderUi, type RenderedUi } from '../../support/forge-ui';
import { press, submit, type } from '../../support/gestures';
import React from 'react';
import { chartConfigDefaults } from '../../../src/core/chart/parse-config';
import { appError } from '../../../src/core/error';
import { listConfigDefaults } from '../../../src/core/list/parse-config';
import { failure } from '../../../src/core/result';
import { trendConfigDefaults } from '../../../src/core/trend/parse-config';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { ChartEditor } from '../../../src/frontend/components/chart-form/chart-editor';
import { ListEditor } from '../../../src/frontend/components/list/list-editor';
import { TrendEditor } from '../../../src/frontend/components/trend/trend-editor';
import { from } from '../../support/chart';
import { answerForm } from '../../support/chart-form';

const K = { kind: 'project', projectKey: 'K' } as const;
const GADGETS = [
  {
    gadget: 'chart',
    Editor: ChartEditor,
    saved: { ...chartConfigDefaults, sources: [from(K)] },
    title: 'Recent work by status and type',
  },
  {
    gadget: 'list',
    Editor: ListEditor,
    saved: { ...listConfigDefaults, source: K },
    title: 'Recently updated',
  },
  {
    gadget: 'trend',
    Editor: TrendEditor,
    saved: { ...trendConfigDefaults, scope: { kind: 'source', source: K } },
    title: 'Created and resolved in the last 12 weeks',
  },
];

const refuse = (): unknown => failure(appError('jira-refused'));

async function open(Editor: React.ComponentType, configuration: unknown): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <Editor />
    </AppFrame>,
    {
      extension: { gadget: { id: '7' }, gadgetConfiguration: configuration },
      jira: answerForm,
      resolvers: { 'chart/run': refuse, 'trend/run': refuse },
    },
  );
  await ui.until(() => {
    expect(ui.all('Form')).toHaveLength(1);
  });
  return ui;
}

const titleIn = (ui: RenderedUi): unknown => fieldOf(ui, 'Textfield', 'title')?.props['defaultValue'];

describe.each(GADGETS)('the form of a $gadget', ({ Editor, saved, title }) => {
  it('is filled with a sample, which nothing saves but Save', async () => {
    const ui = await open(Editor, undefined);
    await press(ui, 'Start from a sample');
    await expectText(ui, 'The form is filled with a sample.');
    expect(titleIn(ui)).toBe(title);
    expect(ui.submitted()).toEqual([]);
    await submit(ui);
    expect(ui.submitted()).toEqual([expect.objectContaining({ title })]);
  });

  it('gives back what was typed before the sample', async () => {
    const ui = await open(Editor, undefined);
    await type(ui, 'title', 'Typed before');
    await press(ui, 'Start from a sample');
    await press(ui, 'Undo: as it was before');
    expect(titleIn(ui)).toBe('Typed before');
  });

  it('offers no sample once the gadget is set up', async () => {
    const ui = await open(Editor, saved);
    expect(ui.texts()).not.toContain('Start from a sample');
  });
});
