import {
  expectText,
  renderUi,
  textOf,
  withText,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../support/forge-ui';
import { press } from '../../support/gestures';
import React from 'react';
import { listConfigDefaults } from '../../../src/core/list/parse-config';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { ListGadget } from '../../../src/frontend/components/list/list-gadget';
import { LISTED_FIELDS } from '../../support/chart';

const CONFIG = {
  ...listConfigDefaults,
  title: 'Open work',
  source: { kind: 'project', projectKey: 'K' },
  columns: [
    'issuekey',
    'summary',
    'status',
    'assignee',
    'customfield_10016',
    'timespent',
    'duedate',
    'labels',
  ],
  sort: { fieldId: 'created', direction: 'descending' },
  pageSize: 10,
};
const SITE_FIELDS = [{ id: 'issuekey', name: 'Key', clauseNames: ['key'] }, ...LISTED_FIELDS];
const SAIL = {
  id: '1',
  key: 'K-1',
  fields: {
    summary: 'Sail',
    status: { name: 'Doing', statusCategory: { key: 'indeterminate' } },
    assignee: { accountId: 'ann', displayName: 'Ann' },
    customfield_10016: 3,
    timespent: 5400,
    duedate: '2025-01-31',
    labels: ['x', 'y'],
  },
};
const BARE = { id: '2', key: 'K-2', fields: { summary: 'Mast' } };
const PAGES: Readonly<Record<string, object>> = {
  first: { issues: [SAIL, BARE], nextPageToken: 'second' },
  second: { issues: [{ ...BARE, id: '3', key: 'K-3' }], isLast: true },
};

function answers(pages: Readonly<Record<string, object>>, count: number) {
  return ({ path, body }: JiraRequest): JiraAnswer => {
    const token = (body as { nextPageToken?: string } | null)?.nextPageToken ?? 'first';
    const bodies: Readonly<Record<string, unknown>> = {
      '/rest/api/3/field': SITE_FIELDS,
      '/rest/api/3/myself': { accountId: 'viewer', displayName: 'Vi', timeZone: 'UTC' },
      '/rest/api/3/search/approximate-count': { count },
      '/rest/api/3/search/jql': pages[token],
    };
    return { status: path in bodies ? 200 : 404, body: bodies[path] ?? null };
  };
}

function gadget(
  configuration: unknown,
  jira: (request: JiraRequest) => JiraAnswer = answers(PAGES, 21),
): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <ListGadget />
    </AppFrame>,
    { extension: { gadget: { id: '7' }, gadgetConfiguration: configuration }, jira },
  );
}

const keys = (ui: RenderedUi): readonly string[] =>
  ui.all('Row').map(({ children }) => (children[0] === undefined ? '' : textOf(children[0])));

describe('ListGadget on a dashboard with a filter', () => {
  const searched = async (configuration: object): Promise<string> => {
    const ui = await renderUi(
      <AppFrame>
        <ListGadget />
      </AppFrame>,
      {
        extension: { gadget: { id: '7' }, dashboard: { id: '1' }, gadgetConfiguration: configuration },
        overlay: 'priority = "High"',
        jira: answers(PAGES, 21),
      },
    );
    await expectText(ui, '1–2 of about 21 work items');
    const search = ui.requests().findLast(({ path }) => path === '/rest/api/3/search/jql');
    return (search?.body as { jql: string }).jql;
  };

  it('is narrowed by it', async () => {
    expect(await searched(CONFIG)).toBe('project = "K" AND priority = "High" ORDER BY created DESC');
  });

  it('is not where its author opted out', async () => {
    expect(await searched({ ...CONFIG, followsFilter: false })).toBe('project = "K" ORDER BY created DESC');
  });
});

describe('ListGadget', () => {
  it('tells how to set up a list that has no configuration, and asks Jira nothing', async () => {
    const ui = await gadget(undefined);
    await expectText(ui, 'This list is not set up yet');
    expect(ui.requests()).toEqual([]);
  });

  it('shows the chosen columns, each in the form of its kind', async () => {
    const ui = await gadget(CONFIG);
    await expectText(ui, '1–2 of about 21 work items');
    expect(ui.texts()).toContain('Open work');
    expect(ui.all('Row').map(({ children }) => children.map(textOf))).toEqual([
      ['K-1', 'Sail', 'Doing', '', '3', '1.5 h', 'Jan 31, 2025', ''],
      ['K-2', 'Mast', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(ui.all('Lozenge')[0]?.props['appearance']).toBe('inprogress');
    expect(ui.all('User')[0]?.props['accountId']).toBe('ann');
    expect(ui.all('Tag').map(({ props }) => props['text'])).toEqual(['x', 'y']);
    expect(ui.all('Link')[0]?.props).toMatchObject({ href: '/browse/K-1', openNewTab: true });
  });

  it('pages forwards and backwards, and knows the true number at the end', async () => {
    const ui = await gadget(CONFIG);
    await expectText(ui, '1–2 of about 21');
    expect(withText(ui, 'Button', 'Previous')?.props['isDisabled']).toBe(true);
    await press(ui, 'Next');
    await expectText(ui, '11–11 of 11 work items');
    expect(keys(ui)).toEqual(['K-3']);
    expect(withText(ui, 'Button', 'Next')?.props['isDisabled']).toBe(true);
    await press(ui, 'Previous');
    await expectText(ui, '1–2 of about 21');
    expect(keys(ui)).toEqual(['K-1', 'K-2']);
    const searches = ui.requests().filter(({ path }) => path.endsWith('/search/jql'));
    expect(searches.map(({ body }) => (body as { nextPageToken?: string }).nextPageToken)).toEqual([
      undefined,
      'second',
      undefined,
    ]);
    expect(searches[0]?.body).toMatchObject({
      jql: 'project = "K" ORDER BY created DESC',
      maxResults: 10,
    });
  });

  it('explains itself: the JQL, the count, the viewer, the requests', async () => {
    const ui = await gadget(CONFIG);
    await expectText(ui, 'of about 21');
    await press(ui, 'Explain');
    expect(ui.all('CodeBlock')[0]?.props['text']).toBe('project = "K" ORDER BY created DESC');
    expect(ui.texts()).toContain('This browser: 2 work items in 4 requests to Jira');
    expect(ui.texts().join()).toContain("About 21: Jira's own approximate count");
    expect(ui.all('User').at(-1)?.props['accountId']).toBe('viewer');
  });

  it('says that there is nothing that the viewer can see', async () => {
    const ui = await gadget(CONFIG, answers({ first: { issues: [], isLast: true } }, 0));
    await expectText(ui, 'The source holds no work items that you can see.');
  });

  it('shows the other columns when one is gone, and names it', async () => {
    const ui = await gadget({ ...CONFIG, columns: ['issuekey', 'customfield_1'] });
    await expectText(ui, /Not shown, because they are gone.*: customfield_1/);
    expect(keys(ui)).toEqual(['K-1', 'K-2']);
  });

  it('says why nothing can be read, and tries again on request', async () => {
    let isAllowed = false;
    const open = answers(PAGES, 21);
    const ui = await gadget(CONFIG, (request) => (isAllowed ? open(request) : { status: 409, body: null }));
    await expectText(ui, "Jira's answer is not understood");
    isAllowed = true;
    await press(ui, 'Try again');
    await expectText(ui, 'of about 21');
    expect(ui.texts()).not.toContain("Jira's answer is not understood");
  });

  it('keeps what it shows when another page cannot be read', async () => {
    const open = answers(PAGES, 21);
    const ui = await gadget(CONFIG, (request) =>
      (request.body as { nextPageToken?: string } | null)?.nextPageToken === 'second'
        ? { status: 403, body: null }
        : open(request),
    );
    await expectText(ui, 'of about 21');
    await press(ui, 'Next');
    await expectText(ui, 'Jira refused access');
    expect(keys(ui)).toEqual(['K-1', 'K-2']);
  });

  it('reads anew when the dashboard is refreshed', async () => {
    let count = 21;
    const ui = await gadget(CONFIG, (request) => answers(PAGES, count)(request));
    await expectText(ui, 'of about 21');
    count = 22;
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'dashboard' });
    await expectText(ui, 'of about 22');
  });

  it('leaves a configuration of a newer version alone', async () => {
    const ui = await gadget({ ...CONFIG, version: 3 });
    await expectText(ui, 'Saved by a newer version of the app');
  });
});
