import {
  act,
  expectText,
  renderUi,
  type FakeSite,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../../support/forge-ui';
import { press, submit } from '../../../support/gestures';
import React from 'react';
import { encodeChoices } from '../../../../src/core/filter/share-code';
import { appError } from '../../../../src/core/error';
import { failure, success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { FilterEditor } from '../../../../src/frontend/components/filter/filter-editor';
import { FilterGadget } from '../../../../src/frontend/components/filter/filter-gadget';
import { LISTED_FIELDS } from '../../../support/chart';

const CONFIG = {
  version: 1,
  fields: [
    { fieldId: 'priority', label: 'Urgency', initial: null },
    { fieldId: 'assignee', label: null, initial: null },
    { fieldId: 'created', label: null, initial: null },
    { fieldId: 'summary', label: null, initial: null },
  ],
  countIn: 'project = K',
};
const HIGH = { kind: 'values', values: [{ value: 'High', label: 'High' }], empty: false, viewer: false };
const PRESENCE = 'inhouse.filter.presence';

const jira = ({ path, query, body }: JiraRequest): JiraAnswer => {
  switch (path) {
    case '/rest/api/3/field':
      return {
        status: 200,
        body: LISTED_FIELDS,
      };
    case '/rest/api/3/search/approximate-count':
      return { status: 200, body: { count: (body as { jql: string }).jql === 'project = K' ? 1200 : 7 } };
    case '/rest/api/3/jql/autocompletedata/suggestions':
      return {
        status: 200,
        body: {
          results:
            query['fieldName'] === 'assignee'
              ? [{ value: '557058:ann', displayName: '<b>An</b>n &amp; Co' }]
              : [{ value: '"Very High"', displayName: 'Very High' }],
        },
      };
    default:
      return { status: 404, body: null };
  }
};

function gadget(configuration: unknown, rest: FakeSite & { remembered?: unknown; location?: string } = {}) {
  const { remembered = null, location, ...site } = rest;
  return renderUi(
    <AppFrame>
      <FilterGadget />
    </AppFrame>,
    {
      extension: {
        gadget: { id: '7' },
        dashboard: { id: '1' },
        location,
        gadgetConfiguration: configuration,
      },
      jira,
      resolvers: { 'filter/read': () => success(remembered), 'filter/remember': () => success(null) },
      ...site,
    },
  );
}

const announced = (ui: RenderedUi): unknown =>
  ui.emitted().findLast(({ event }) => event === PRESENCE)?.payload;
const remembered = (ui: RenderedUi): unknown =>
  ui.invocations().findLast(({ name }) => name === 'filter/remember')?.payload;
const control = (ui: RenderedUi, id: string) => ui.all('Select').find(({ props }) => props['name'] === id);

describe('FilterGadget', () => {
  it('says that it is not set up', async () => {
    const ui = await gadget(undefined);
    await expectText(ui, 'This filter is not set up yet');
  });

  it('shows a configuration of a newer version as such, and filters nothing', async () => {
    const ui = await gadget({ ...CONFIG, version: 2 });
    await expectText(ui, 'Saved by a newer version of the app');
    expect(announced(ui)).toBeUndefined();
  });

  it('tells the other gadgets what a viewer chooses, counts, and remembers it', async () => {
    const ui = await gadget(CONFIG);
    await expectText(ui, 'Nothing is filtered.');
    await expectText(ui, 'About 1,200 of 1,200 work items');
    await ui.until(() => {
      expect(control(ui, 'filter-priority')?.props['options']).toContainEqual({
        value: 'Very High',
        label: 'Very High',
      });
    });
    await act(control(ui, 'filter-priority'), 'onChange', [
      { value: 'High', label: 'High' },
      { value: '\uE000empty', label: 'No Priority' },
    ]);
    await expectText(ui, 'Urgency: High or No Priority');
    await ui.until(() => {
      expect(announced(ui)).toEqual({
        ...{ dashboardId: '1', gadgetId: '7', isReady: true },
        clause: 'priority = "High" OR priority is EMPTY',
      });
      expect(remembered(ui)).toEqual({
        ...{ dashboardId: '1', gadgetId: '7' },
        choices: { priority: { ...HIGH, empty: true } },
      });
    });
    await expectText(ui, 'About 7 of 1,200 work items');
    await press(ui, 'Show JQL');
    expect(ui.all('CodeBlock')[0]?.props['text']).toBe('priority = "High" OR priority is EMPTY');
  });

  it('finds those whom nobody has by the words of Jira', async () => {
    const ui = await gadget(CONFIG);
    const offered = () => {
      const options = control(ui, 'filter-assignee')?.props['options'] as readonly { label: string }[];
      return options.map(({ label }) => label);
    };
    await ui.until(() => {
      expect(offered()).toEqual(['Whoever is looking', 'Unassigned', 'Ann & Co']);
    });
    await act(control(ui, 'filter-assignee'), 'onInputChange', 'unass');
    await ui.until(() => {
      expect(offered()).toEqual(['Unassigned', 'Ann & Co']);
    });
  });

  it('keeps people by their account id alone', async () => {
    const ui = await gadget(CONFIG);
    await ui.until(() => {
      expect(control(ui, 'filter-assignee')?.props['options']).toContainEqual({
        value: '557058:ann',
        label: 'Ann & Co',
      });
    });
    await act(control(ui, 'filter-assignee'), 'onChange', [{ value: '557058:ann', label: 'Ann & Co' }]);
    await ui.until(() => {
      expect(remembered(ui)).toMatchObject({
        choices: { assignee: { values: [{ value: '557058:ann', label: '' }] } },
      });
    });
    expect(control(ui, 'filter-assignee')?.props['value']).toEqual([
      { value: '557058:ann', label: 'Ann & Co' },
    ]);
  });

  it('begins with what the viewer chose last, and goes back to the owner’s defaults', async () => {
    const [priority, ...others] = CONFIG.fields;
    const ui = await gadget(
      { ...CONFIG, fields: [{ ...priority, initial: HIGH }, ...others] },
      { remembered: { summary: { kind: 'text', text: 'login' } } },
    );
    await expectText(ui, 'contains “login”');
    await press(ui, 'Reset');
    await expectText(ui, 'Urgency: High');
    await ui.until(() => {
      expect(announced(ui)).toMatchObject({ clause: 'priority = "High"' });
      expect(remembered(ui)).toMatchObject({ choices: null });
    });
  });

  it('overwrites nothing that it could not read, until the viewer begins anew', async () => {
    const ui = await gadget(CONFIG, {
      resolvers: {
        'filter/read': () => failure(appError('internal', {}, { id: 'E-1' })),
        'filter/remember': () => success(null),
      },
    });
    await expectText(ui, 'E-1');
    await act(control(ui, 'filter-priority'), 'onChange', [{ value: 'High', label: 'High' }]);
    await ui.until(() => {
      expect(announced(ui)).toMatchObject({ clause: 'priority = "High"' });
    });
    expect(remembered(ui)).toBeUndefined();
    await expectText(ui, 'E-1');
    await press(ui, 'Reset');
    await ui.until(() => {
      expect(remembered(ui)).toMatchObject({ choices: null });
    });
  });

  it('asks what the viewer chose, and says that it will filter, while the fields are read', async () => {
    const ui = await gadget(CONFIG, { jira: () => new Promise(() => undefined) });
    await ui.until(() => {
      expect(ui.invocations().map(({ name }) => name)).toEqual(['filter/read']);
      expect(announced(ui)).toMatchObject({ gadgetId: '7', isReady: false });
    });
  });

  it('answers the roll call of a background script that started later', async () => {
    const ui = await gadget(CONFIG, { remembered: { priority: HIGH } });
    await ui.until(() => {
      expect(announced(ui)).toMatchObject({ isReady: true, clause: 'priority = "High"' });
    });
    const before = ui.emitted().length;
    ui.emit('inhouse.filter.roll-call', {});
    expect(ui.emitted().slice(before)).toMatchObject([{ event: PRESENCE, payload: { gadgetId: '7' } }]);
  });

  it('makes the choices of a link, and of a code that somebody else has copied', async () => {
    const location = `https://site.invalid/jira/dashboards/1?inhouse-filter-7=${encodeChoices({ summary: { kind: 'text', text: 'linked' } })}`;
    const ui = await gadget(CONFIG, { location, remembered: { priority: HIGH } });
    await expectText(ui, 'contains “linked”');
    await press(ui, 'Share');
    expect(ui.all('CodeBlock')[0]?.props['text']).toBe(location);
    const field = ui.all('Textfield').find(({ props }) => props['name'] === 'filter-code');
    await act(field, 'onChange', { target: { value: 'nonsense' } });
    await press(ui, 'Apply code');
    await expectText(ui, 'This is not a code of a filter');
    await act(field, 'onChange', {
      target: { value: encodeChoices({ created: { kind: 'near-days', direction: 'last', days: 30 } }) },
    });
    await press(ui, 'Apply code');
    await expectText(ui, 'Created: Last 30 days');
  });
});

describe('FilterEditor', () => {
  const editor = (configuration: unknown) =>
    renderUi(
      <AppFrame>
        <FilterEditor />
      </AppFrame>,
      {
        extension: {
          ...{ gadget: { id: '7' }, dashboard: { id: '1' }, entryPoint: 'edit' },
          gadgetConfiguration: configuration,
        },
        jira,
      },
    );

  it('keeps the dashboard filtered as it was while it is open', async () => {
    const ui = await editor(undefined);
    const kept = { event: 'inhouse.filter.keep', payload: { dashboardId: '1', gadgetId: '7' } };
    await ui.until(() => {
      expect(ui.emitted()).toEqual([kept]);
    });
    ui.emit('inhouse.filter.roll-call', {});
    expect(ui.emitted()).toEqual([kept, kept]);
  });

  it('needs a field, takes its label and default, and saves', async () => {
    const ui = await editor(undefined);
    await expectText(ui, 'Add a field');
    await submit(ui);
    await expectText(ui, 'Add at least one field.');
    await act(control(ui, 'filter-add'), 'onChange', { value: 'priority', label: 'Priority' });
    await act(
      ui.all('Textfield').find(({ props }) => props['name'] === 'filter-label-priority'),
      'onChange',
      { target: { value: 'Urgency' } },
    );
    await act(control(ui, 'filter-initial-priority'), 'onChange', [{ value: 'High', label: 'High' }]);
    await submit(ui);
    expect(ui.submitted()).toEqual([
      {
        ...{ version: 1, countIn: null, refreshMinutes: null },
        fields: [{ fieldId: 'priority', label: 'Urgency', initial: HIGH }],
      },
    ]);
  });

  it('starts with the common fields that the site has, if somebody wants them', async () => {
    const ui = await editor(undefined);
    await expectText(ui, 'Start with common fields');
    await press(ui, 'Start with common fields');
    await submit(ui);
    expect(ui.submitted()).toEqual([
      expect.objectContaining({
        fields: ['project', 'assignee', 'status'].map((fieldId) => ({
          ...{ fieldId, label: null, initial: null },
        })),
      }),
    ]);
    expect(ui.texts()).not.toContain('Start with common fields');
  });

  it('does not touch a configuration of a newer version', async () => {
    const ui = await editor({ ...CONFIG, version: 2 });
    await expectText(ui, 'Saved by a newer version of the app');
    expect(ui.all('Form')).toEqual([]);
  });
});
