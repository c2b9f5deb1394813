import fc from 'fast-check';

import type { DashboardRecord, GadgetRecord } from '../../../../local/jira/model';
import { aJira, errorsOf } from '../../../support/jira';
import { ANNA, aSite, BEN, CLEO } from '../../../support/site';

const GADGETS = '/rest/api/3/dashboard/10000/gadget';
const PROPERTIES = '/rest/api/3/dashboard/10000/items/10001/properties';
const EDIT_REFUSED =
  "The dashboard you requested either does not exist or you don't have the required permissions to perform this action.";

const aGadget = (overrides: Partial<GadgetRecord> & { readonly id: string }): GadgetRecord => ({
  moduleKey: 'chart',
  title: `Gadget ${overrides.id}`,
  column: 0,
  row: 0,
  properties: {},
  ...overrides,
});

const aDashboard = (gadgets: readonly GadgetRecord[]): DashboardRecord => ({
  id: '10000',
  name: 'Delivery',
  ownerAccountId: ANNA.accountId,
  gadgets,
});

const twoColumns = [
  aGadget({ id: '10001', column: 0, row: 0 }),
  aGadget({ id: '10002', column: 0, row: 1, color: 'red' }),
  aGadget({ id: '10003', column: 1, row: 0 }),
];

function aSiteWith(gadgets: readonly GadgetRecord[] = twoColumns) {
  return aJira(aSite({ dashboards: [aDashboard(gadgets)] }));
}

type Place = readonly [id: number, column: number, row: number];

async function placesOf(ask: ReturnType<typeof aJira>['ask']): Promise<readonly Place[]> {
  const { json } = await ask('GET', GADGETS);
  const { gadgets } = json as { gadgets: { id: number; position: { column: number; row: number } }[] };
  return gadgets.map(({ id, position }): Place => [id, position.column, position.row]);
}

describe('dashboards', () => {
  it('are listed with who may edit them', async () => {
    const { ask } = aSiteWith();
    const writable = async (as: typeof ANNA) => {
      const { json } = await ask('GET', '/rest/api/3/dashboard', undefined, { as });
      return (json as { dashboards: { name: string; isWritable: boolean }[] }).dashboards[0];
    };
    expect(await writable(ANNA)).toMatchObject({ name: 'Delivery', isWritable: true });
    expect(await writable(BEN)).toMatchObject({ isWritable: false });
    expect(await writable(CLEO)).toMatchObject({ isWritable: true });
  });

  it('are given one by one, or not found', async () => {
    const { ask } = aSiteWith();
    expect((await ask('GET', '/rest/api/3/dashboard/10000')).json).toMatchObject({
      view: 'https://example.atlassian.net/jira/dashboards/10000',
      owner: { displayName: 'Anna Berg' },
    });
    const missing = await ask('GET', '/rest/api/3/dashboard/1');
    expect([missing.status, errorsOf(missing)]).toEqual([404, ["The dashboard with id '1' does not exist."]]);
  });
});

describe('a new dashboard', () => {
  const create = (sharePermissions: unknown) => {
    const { ask } = aSiteWith();
    const body = { name: 'Mine', description: 'For me', sharePermissions, editPermissions: [] };
    return { ask, created: ask('POST', '/rest/api/3/dashboard', body, { as: BEN }) };
  };

  it('belongs to who made it, and to nobody else unless it is shared', async () => {
    const { ask, created } = create([]);
    expect((await created).json).toMatchObject({
      ...{ id: '10001', name: 'Mine', description: 'For me', isWritable: true, sharePermissions: [] },
      owner: { accountId: 'ben' },
    });
    for (const path of ['', '/gadget']) {
      expect((await ask('GET', `/rest/api/3/dashboard/10001${path}`, undefined, { as: CLEO })).status).toBe(
        404,
      );
    }
    expect(
      (await ask('POST', '/rest/api/3/dashboard/10001/gadget', { moduleKey: 'chart' }, { as: CLEO })).status,
    ).toBe(404);
    expect((await ask('GET', '/rest/api/3/dashboard', undefined, { as: CLEO })).json).toMatchObject({
      total: 1,
    });
    expect((await ask('GET', '/rest/api/3/dashboard', undefined, { as: BEN })).json).toMatchObject({
      total: 2,
    });
  });

  it('is seen by everybody when it is shared with those who are logged in', async () => {
    const { ask, created } = create([{ type: 'loggedin' }]);
    expect((await created).status).toBe(200);
    expect((await ask('GET', '/rest/api/3/dashboard/10001', undefined, { as: CLEO })).json).toMatchObject({
      sharePermissions: [{ type: 'loggedin' }],
    });
  });

  it('is not made with sharing that the site cannot keep', async () => {
    const { created } = create([{ type: 'group', group: { name: 'insiders' } }]);
    expect((await created).status).toBe(501);
  });
});

describe('gadgets of a dashboard', () => {
  it('have number, key, colour, place and title', async () => {
    const { ask } = aSiteWith();
    const { json } = await ask('GET', `${GADGETS}?gadgetId=10002`);
    expect(json).toEqual({
      gadgets: [
        {
          id: 10002,
          moduleKey: 'chart',
          color: 'red',
          position: { row: 1, column: 0 },
          title: 'Gadget 10002',
        },
      ],
    });
  });

  it('are added on top of the first column unless a place is given', async () => {
    const { ask } = aSiteWith();
    const added = await ask('POST', GADGETS, { moduleKey: 'filter', title: 'New', color: 'green' });
    expect(added.json).toEqual({
      ...{ id: 10004, moduleKey: 'filter', color: 'green', title: 'New' },
      position: { row: 0, column: 0 },
    });
    await ask('POST', GADGETS, { moduleKey: 'filter', position: { row: 1, column: 1 } });
    expect(await placesOf(ask)).toEqual([
      [10004, 0, 0],
      [10001, 0, 1],
      [10002, 0, 2],
      [10003, 1, 0],
      [10005, 1, 1],
    ]);
  });

  it('move within and between columns, and the others close up', async () => {
    const { ask } = aSiteWith();
    await ask('PUT', `${GADGETS}/10002`, { position: { row: 0, column: 0 } });
    expect(await placesOf(ask)).toEqual([
      [10002, 0, 0],
      [10001, 0, 1],
      [10003, 1, 0],
    ]);
    await ask('PUT', `${GADGETS}/10002`, { position: { row: 7, column: 1 }, title: 'Moved' });
    expect(await placesOf(ask)).toEqual([
      [10001, 0, 0],
      [10003, 1, 0],
      [10002, 1, 1],
    ]);
    expect((await ask('DELETE', `${GADGETS}/10003`)).status).toBe(204);
    expect(await placesOf(ask)).toEqual([
      [10001, 0, 0],
      [10002, 1, 0],
    ]);
  });

  it('keep rows without gaps whatever is moved where', async () => {
    const move = fc.record({ gadget: fc.integer({ min: 0, max: 4 }), column: fc.nat(2), row: fc.nat(6) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const ids = ['1', '2', '3', '4', '5'];
        const { ask } = aSiteWith(ids.map((id, row) => aGadget({ id, row })));
        for (const { gadget, column, row } of moves) {
          await ask('PUT', `${GADGETS}/${ids[gadget] ?? ''}`, { position: { column, row } });
        }
        const places = await placesOf(ask);
        expect(places.map(([id]) => String(id)).sort()).toEqual(ids);
        for (const column of [0, 1, 2]) {
          const rows = places.filter((place) => place[1] === column).map((place) => place[2]);
          expect(rows).toEqual(rows.map((_, index) => index));
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['no module', {}],
    ['an unknown colour', { moduleKey: 'chart', color: 'mauve' }],
    ['a fourth column', { moduleKey: 'chart', position: { row: 0, column: 3 } }],
    ['a place without a row', { moduleKey: 'chart', position: { column: 0 } }],
  ])('are not added with %s', async (_, body) => {
    const { ask } = aSiteWith();
    expect((await ask('POST', GADGETS, body)).status).toBe(400);
    expect(await placesOf(ask)).toHaveLength(3);
  });

  it('are twenty at most', async () => {
    const { ask } = aSiteWith(Array.from({ length: 20 }, (_, row) => aGadget({ id: String(row + 1), row })));
    const answer = await ask('POST', GADGETS, { moduleKey: 'chart' });
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)[0]).toContain('maximum number of gadgets');
  });

  it('are changed by those who may edit the dashboard only', async () => {
    const { ask } = aSiteWith();
    const refused = await Promise.all([
      ask('POST', GADGETS, { moduleKey: 'chart' }, { as: BEN }),
      ask('PUT', `${GADGETS}/10001`, { title: 'Mine' }, { as: BEN }),
      ask('DELETE', `${GADGETS}/10001`, undefined, { as: BEN }),
    ]);
    expect(refused.map((answer) => [answer.status, errorsOf(answer)[0]])).toEqual(
      Array(3).fill([404, EDIT_REFUSED]),
    );
    expect(await placesOf(ask)).toHaveLength(3);
  });
});

describe('properties of a gadget', () => {
  it('are set, read, listed and removed', async () => {
    const { ask } = aSiteWith();
    const value = { kind: 'pie', top: 5 };
    expect((await ask('PUT', `${PROPERTIES}/config`, value)).status).toBe(201);
    expect((await ask('PUT', `${PROPERTIES}/config`, value)).status).toBe(200);
    expect((await ask('GET', `${PROPERTIES}/config`, undefined, { as: BEN })).json).toEqual({
      key: 'config',
      value,
    });
    expect((await ask('GET', PROPERTIES)).json).toEqual({
      keys: [{ key: 'config', self: `https://example.atlassian.net${PROPERTIES}/config` }],
    });
    expect(await ask('DELETE', `${PROPERTIES}/config`)).toMatchObject({ status: 204, body: '' });
    expect((await ask('GET', `${PROPERTIES}/config`)).status).toBe(404);
  });

  it('are kept under any key and with any JSON value', async () => {
    // A path of dots alone is resolved before it is sent, here as in Jira.
    const key = fc
      .string({ minLength: 1, maxLength: 255, unit: 'grapheme' })
      .filter((text) => !/^\.+$/.test(text) && text.length <= 255);
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), async (name, value) => {
        const { ask } = aSiteWith();
        const path = `${PROPERTIES}/${encodeURIComponent(name)}`;
        expect((await ask('PUT', path, value)).status).toBe(201);
        const stored = JSON.parse(JSON.stringify(value)) as unknown;
        expect((await ask('GET', path)).json).toEqual({ key: name, value: stored });
      }),
    );
  });

  it('hold 32,768 characters and no more', async () => {
    const { ask } = aSiteWith();
    const text = (length: number) => 'x'.repeat(length - 2);
    expect((await ask('PUT', `${PROPERTIES}/big`, text(32_768))).status).toBe(201);
    expect((await ask('PUT', `${PROPERTIES}/big`, text(32_769))).status).toBe(400);
    expect((await ask('GET', `${PROPERTIES}/big`)).json).toEqual({ key: 'big', value: text(32_768) });
  });

  it('are not written by those who may not edit the dashboard', async () => {
    const { ask } = aSiteWith();
    expect((await ask('PUT', `${PROPERTIES}/config`, 1, { as: BEN })).status).toBe(403);
    expect((await ask('GET', `${PROPERTIES}/config`)).status).toBe(404);
  });

  it('need a gadget that is there', async () => {
    const { ask } = aSiteWith();
    expect((await ask('PUT', '/rest/api/3/dashboard/10000/items/9/properties/config', 1)).status).toBe(404);
  });
});

describe('a snapshot', () => {
  it('brings dashboards, gadgets and properties back in a new site', async () => {
    const first = aSiteWith();
    await first.ask('POST', GADGETS, { moduleKey: 'chart', title: 'Kept' });
    await first.ask('PUT', `${PROPERTIES}/config`, { kind: 'pie' });
    const saved = JSON.parse(JSON.stringify(first.jira.snapshot())) as ReturnType<typeof first.jira.snapshot>;

    const second = aSiteWith([]);
    second.jira.restore(saved);
    expect(await placesOf(second.ask)).toEqual(await placesOf(first.ask));
    expect((await second.ask('GET', `${PROPERTIES}/config`)).json).toMatchObject({ value: { kind: 'pie' } });
    expect(second.jira.data.dashboards).toEqual(first.jira.data.dashboards);
    expect((await second.ask('POST', GADGETS, { moduleKey: 'chart' })).json).toMatchObject({ id: 10005 });
  });
});
