import { act, expectText, fieldOf, renderUi, type JiraRequest, type RenderedUi } from '../support/forge-ui';
import React from 'react';
import { generateSite } from '../../local/data/generate/generate-site';
import type { RestEvent } from '../../local/protocol';
import type { LocalSite } from '../../local/site';
import type { BoardCapacity } from '../../src/core/capacity/records/board-capacity';
import { AppFrame } from '../../src/frontend/components/app-frame';
import { CapacityPage } from '../../src/frontend/components/capacity/capacity-page';
import { aBoard, aPlan, aPointsBoard } from '../support/capacity';
import { resolverCall } from '../support/chart-on-site';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { plantRecord } from '../support/plant-record';

const SIZE = 300;
const POINTS = 'customfield_10016';
const SPRINT = 'customfield_10020';
const GENERATED = generateSite({ issues: SIZE, seed: 3, now: TEST_NOW });
const ADMIN = GENERATED.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const TEAM = GENERATED.users.filter(({ active }) => active).slice(0, 25);
const BOARD = GENERATED.boards[0]?.id ?? 0;
const sprintsOf = (state: string) =>
  GENERATED.sprints.filter((sprint) => sprint.originBoardId === BOARD && sprint.state === state);
const ACTIVE = sprintsOf('active')[0]?.id ?? 0;
const CLOSED = sprintsOf('closed');
/** Began before all others, though it was made after them. */
const [FIRST] = CLOSED;
const NEWEST = CLOSED.at(-1);
const LATEST = CLOSED.at(-2);

/** 300 work items of 25 people in the active sprint of a board with more closed sprints than one page has. */
const DATA = {
  ...GENERATED,
  sprints: GENERATED.sprints.map((sprint) =>
    sprint.id === NEWEST?.id ? { ...sprint, startAt: (FIRST?.startAt ?? 0) - 1 } : sprint,
  ),
  issues: [...GENERATED.issues].map((issue, at) => ({
    ...issue,
    ...{ parentId: null, assigneeId: TEAM[at % TEAM.length]?.accountId ?? null },
    ...{ remainingEstimate: 7200, securityLevelId: null },
    custom: { ...issue.custom, [SPRINT]: [ACTIVE], [POINTS]: 2 },
  })),
} as typeof GENERATED;

interface Stored {
  readonly board: BoardCapacity;
  /** The sprints that a plan was saved for. */
  readonly saved: readonly (number | undefined)[];
}

/** The page of the board's space, whose resolvers and Jira are the site's. */
async function open(
  { board, saved }: Stored,
  address = '',
): Promise<{ readonly ui: RenderedUi; readonly site: LocalSite }> {
  let now = TEST_NOW;
  const site = await aLocalSite({ data: DATA, now: () => now });
  plantRecord(site.kvs, { key: `board-capacity:${String(BOARD)}`, content: board });
  for (const sprint of saved) {
    const key = `iteration-capacity:${String(BOARD)}:sprint:${String(sprint)}`;
    plantRecord(site.kvs, { key, content: aPlan(TEAM.map(({ accountId }) => ({ accountId }))) });
  }
  // Lists lag behind what was written.
  now += 60_000;
  const call = resolverCall(site, ADMIN, 'capacity') as (name: string, payload: unknown) => unknown;
  const ask = (name: string) => (payload: unknown) => call(name, payload);
  const ui = await renderUi(
    <AppFrame>
      <CapacityPage />
    </AppFrame>,
    {
      extension: {
        project: { id: '10000', key: 'SHOP', type: 'software' },
        location: `https://site.invalid/page${address}`,
      },
      jira: async (request) => overBridge(site, request),
      resolvers: {
        'capacity/read': ask('capacity/read'),
        'capacity/list-sharing-boards': ask('capacity/list-sharing-boards'),
      },
    },
  );
  return { ui, site };
}

async function overBridge(site: LocalSite, { method, path, query, body }: JiraRequest) {
  const answer = await site.bridge.fetchProduct(
    {
      ...{ moduleKey: 'capacity', method },
      restPath: `${path}?${new URLSearchParams(query).toString()}`,
      headers: [['content-type', 'application/json']],
      body: body === null ? null : JSON.stringify(body),
    },
    ADMIN,
  );
  return { status: answer.status, body: JSON.parse(answer.body) as unknown };
}

/** What Jira was asked up to the last of the work items; what is fetched side by side is waited for once. */
function askedOf(site: LocalSite): readonly string[] {
  const requests = site.inspector.events().filter((event): event is RestEvent => event.kind === 'rest');
  const paths = requests.map(({ from, path }) => `${from} ${path}`);
  const upToNumbers = paths.slice(0, paths.findLastIndex(isFetch) + 1);
  return upToNumbers.filter((path, at) => !isFetch(path) || upToNumbers.findIndex(isFetch) === at);
}

const isFetch = (path: string): boolean => path.includes('/bulkfetch');
const closedPages = (asked: readonly string[]): number =>
  asked.filter((path) => path.includes('state=closed')).length;
const calls = (ui: RenderedUi): number =>
  ui.invocations().filter(({ name }) => name === 'capacity/read').length;

const READ = `${String(SIZE)} work items · complete`;

describe('a sprint of 300 work items and 25 people, after more than fifty closed ones', () => {
  it.each([
    ['in hours', aBoard(), [ACTIVE]],
    ['in points', aPointsBoard(), [ACTIVE]],
    ['without a plan of any sprint', aBoard(), []],
  ])('asks Jira six times up to its numbers %s, with its one call', async (_name, board, saved) => {
    const { ui, site } = await open({ board, saved });
    await expectText(ui, READ);
    expect(CLOSED.length).toBeGreaterThan(50);
    expect(askedOf(site)).toHaveLength(6);
    expect(calls(ui)).toBe(1);
  });

  it('asks for closed sprints before where its people are those of one, still with one call', async () => {
    const { ui, site } = await open({ board: aBoard(), saved: [CLOSED[3]?.id, LATEST?.id] });
    await expectText(ui, READ);
    const asked = askedOf(site);
    expect(closedPages(asked)).toBe(2);
    expect(asked).toHaveLength(8);
    expect(calls(ui)).toBe(1);
    await expectText(ui, `those of “${LATEST?.name ?? ''}”`);
  });

  it('has the people of the sprint that began last, whichever was made last', async () => {
    const { ui } = await open({ board: aBoard(), saved: [LATEST?.id, NEWEST?.id] });
    await expectText(ui, `those of “${LATEST?.name ?? ''}”`);
    expect(calls(ui)).toBe(2);
  });

  it('offers closed sprints once its numbers are there', async () => {
    const { ui } = await open({ board: aBoard(), saved: [ACTIVE] });
    await expectText(ui, READ);
    await expectText(ui, LATEST?.name ?? '');
    await act(fieldOf(ui, 'Select', 'capacity-iteration'), 'onChange', [
      { value: `sprint:${String(LATEST?.id)}` },
    ]);
    await expectText(ui, '0 work items · complete');
  });

  it('shows a closed sprint that its address names', async () => {
    const address = `?inhouse-capacity=${String(BOARD)}/sprint:${String(LATEST?.id)}`;
    const { ui } = await open({ board: aBoard(), saved: [ACTIVE] }, address);
    await expectText(ui, '0 work items · complete');
  });
});
