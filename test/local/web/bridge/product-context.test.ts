import {
  boardExtension,
  gadgetExtension,
  issueExtension,
  navigatorExtension,
  productContext,
  spaceExtension,
  sprintExtension,
} from '../../../../local/web/bridge/product-context';

const input = {
  site: { appId: 'app', environmentId: 'env', cloudId: 'cloud', siteUrl: 'http://localhost:1' },
  module: { key: 'chart', type: 'jira:dashboardGadget' },
  viewer: { accountId: 'ada', locale: 'de_DE', timeZone: 'Europe/Berlin' },
  colorMode: 'dark',
  placement: 'gadget/1',
  extension: { location: 'here' },
} as const;

describe('productContext', () => {
  it('takes locale and zone from the viewer and the theme from the page', () => {
    expect(productContext(input)).toMatchObject({
      accountId: 'ada',
      locale: 'de_DE',
      timezone: 'Europe/Berlin',
      theme: { colorMode: 'dark' },
      extension: { type: 'jira:dashboardGadget', location: 'here' },
    });
  });

  it('tells two placements of one module apart', () => {
    const other = productContext({ ...input, placement: 'gadget/2' });
    expect(other.localId).not.toBe(productContext(input).localId);
  });
});

describe('gadgetExtension', () => {
  const gadget = {
    dashboardId: '1',
    gadgetId: '2',
    configuration: undefined,
    mode: 'view',
    location: 'x',
  } as const;

  it('has no configuration until the gadget is saved', () => {
    expect(gadgetExtension(gadget)).toEqual({ dashboard: { id: '1' }, gadget: { id: '2' }, location: 'x' });
  });

  it('names the entry point in the edit view only', () => {
    expect(gadgetExtension({ ...gadget, mode: 'edit', configuration: { a: 1 } })).toMatchObject({
      entryPoint: 'edit',
      gadgetConfiguration: { a: 1 },
    });
  });
});

const space = { id: '100', key: 'SHOP', projectTypeKey: 'software' };
const project = { id: '100', key: 'SHOP', type: 'software' };
const board = { id: 7, type: 'scrum' };

describe('spaceExtension', () => {
  it('names the space and its board', () => {
    expect(spaceExtension({ space, board, location: 'x' })).toEqual({
      project,
      board: { id: '7', type: 'scrum' },
      location: 'x',
    });
  });

  it('has no board where the space has none', () => {
    expect(spaceExtension({ space, board: null, location: 'x' })).not.toHaveProperty('board');
  });
});

describe('the extensions of actions', () => {
  it('name the board with its sprints, and the sprint of a board', () => {
    const sprint = { id: 3, state: 'active' };
    expect(boardExtension({ space, board, sprints: [sprint], location: 'x' })).toEqual({
      project,
      board: { id: '7', type: 'scrum' },
      sprints: [{ id: '3', state: 'active' }],
      location: 'x',
    });
    expect(sprintExtension({ space, board, sprint, location: 'x' })).toEqual({
      project,
      board: { id: '7', type: 'scrum' },
      sprint: { id: '3', state: 'active' },
      location: 'x',
    });
  });
});

describe('issueExtension', () => {
  it('names the work item, its type and its space', () => {
    const placement = {
      issue: { id: '9', key: 'SHOP-9' },
      type: { id: '2', name: 'Story' },
      space,
      location: 'x',
    };
    expect(issueExtension(placement)).toEqual({
      issue: { id: '9', key: 'SHOP-9', type: 'Story', typeId: '2' },
      project,
      isNewToIssue: false,
      location: 'x',
    });
  });
});

describe('navigatorExtension', () => {
  it('names what is searched for, and what was found so far', () => {
    const search = { jql: 'type = Bug', issueKeys: ['K-1'], location: 'x' };
    expect(navigatorExtension(search)).toEqual({ ...search, filterId: null });
  });
});
