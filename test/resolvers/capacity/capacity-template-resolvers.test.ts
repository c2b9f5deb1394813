import { generateSite } from '../../../local/data/generate/generate-site';
import type { CapacityTemplateList } from '../../../src/contract/capacity-templates';
import { CAPACITY_TEMPLATES_MAX } from '../../../src/core/capacity/records/capacity-template';
import type { AppError } from '../../../src/core/error';
import type { Result } from '../../../src/core/result';
import { capacityTemplateResolvers } from '../../../src/resolvers/capacity/capacity-template-resolvers';
import { createFakePorts } from '../../support/fake-ports';
import { aLocalSite, TEST_NOW } from '../../support/local-site';
import { grantGlobally } from '../../support/permission-grant';
import { plantRecord } from '../../support/plant-record';

const DATA = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const [BOARD] = DATA.boards;
if (BOARD === undefined) throw new Error('The generated site has no board.');
const boardId = BOARD.id;
const LEAD = DATA.projects.find(({ id }) => id === BOARD.projectId)?.leadAccountId ?? '';
const ADMIN = DATA.users.find(({ active, isAdmin }) => active && isAdmin)?.accountId ?? '';
const OTHER =
  DATA.users.find(({ active, isAdmin, accountId }) => active && !isAdmin && accountId !== LEAD)?.accountId ??
  '';
const DAY_MS = 86_400_000;

const people = [{ accountId: 'ann', roleId: 'dev', dailyCapacity: 6 }];
const kites = { id: 'k', seen: null, name: 'Kites', people };
const others = { ...kites, id: 'o' };

/** A site whose clock goes on, since lists lag behind what was written. */
async function aSite() {
  let now = TEST_NOW;
  const site = await aLocalSite({ data: DATA, now: () => now });
  const call = async <T>(name: string, payload: object, accountId = ADMIN): Promise<Result<T, AppError>> => {
    now += 5_000;
    const answer = await site.forge.invoke(
      {
        ...{ moduleKey: 'capacity', functionKey: `capacity-templates/${name}`, payload },
        context: { localId: 'here', extension: {} },
      },
      accountId,
    );
    if (!answer.ok) throw new Error(answer.message);
    return answer.body as Result<T, AppError>;
  };
  return {
    site,
    call,
    list: () => call<CapacityTemplateList>('list', { boardId }),
    saved: async (): Promise<string> => {
      const answer = await call('save', kites);
      if (!answer.ok) throw new Error(answer.error.code);
      return kites.id;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('templates of teams', () => {
  it('are kept for the site', async () => {
    const { list, saved } = await aSite();
    const id = await saved();
    expect(await list()).toEqual({
      ok: true,
      value: {
        templates: [{ id, revision: 1, template: { version: 1, name: 'Kites', people } }],
        ...{ unreadable: 0, deleted: [], mayManage: true },
      },
    });
  });

  it('are neither shown to nor changed by whoever only browses the space', async () => {
    const { call, list, saved } = await aSite();
    const id = await saved();
    const before = await list();
    const answers = [
      await call('list', { boardId }, OTHER),
      await call('list-all', {}, OTHER),
      await call('save', { ...others, name: 'Mine' }, OTHER),
      await call('rename', { id, seen: 1, name: 'Mine' }, OTHER),
      await call('delete', { id }, OTHER),
      await call('restore', { id }, OTHER),
    ];
    const refused = { ok: false, error: { code: 'forbidden' } };
    expect(answers).toMatchObject(answers.map(() => refused));
    expect(await list()).toEqual(before);
  });

  it('are used by whoever manages a board, and changed with the permission for site templates alone', async () => {
    const { call, saved } = await aSite();
    const id = await saved();
    await call('save', { ...others, name: 'Dragons' });
    await call('delete', { id: others.id });
    expect(await call('list', { boardId }, LEAD)).toMatchObject({
      value: { templates: [{ id }], deleted: [], mayManage: false },
    });
    const answers = [
      await call('list-all', {}, LEAD),
      await call('save', { ...others, name: 'Mine' }, LEAD),
      await call('rename', { id, seen: 1, name: 'Mine' }, LEAD),
      await call('delete', { id }, LEAD),
      await call('restore', { id: 'gone' }, LEAD),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ error: { code: 'forbidden' } })));
  });

  it('are looked after without a board by whoever holds the permission to manage them, who need administer nothing', async () => {
    const { site, call, saved } = await aSite();
    const id = await saved();
    grantGlobally(site, { permission: 'manage-site-templates', accountId: OTHER });
    expect(await call('list-all', {}, OTHER)).toMatchObject({
      value: { templates: [{ id }], mayManage: true },
    });
    expect(await call('rename', { id, seen: 1, name: 'Dragons' }, OTHER)).toMatchObject({ ok: true });
    expect(await call('save', others, OTHER)).toMatchObject({ ok: true });
    expect(await call('list', { boardId }, OTHER)).toMatchObject({ error: { code: 'forbidden' } });
    expect(await call('delete', { id }, OTHER)).toMatchObject({ value: { name: 'Dragons' } });
    expect(await call('restore', { id }, OTHER)).toMatchObject({ ok: true });
  });

  it.each(capacityTemplateResolvers)('are out of reach without the permission: $name', async (resolver) => {
    const keys = ['app/use-site-templates', 'app/manage-site-templates'];
    const permissions = Object.fromEntries(keys.map((key) => [key, { havePermission: false }]));
    const ports = createFakePorts({ answers: { 'GET /rest/api/3/mypermissions': { permissions } } });
    expect(await resolver.answer(ports, { accountId: 'ann' }, { boardId })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it('get another name that no other has, and keep their people', async () => {
    const { call, saved } = await aSite();
    const id = await saved();
    await call('save', { ...others, name: 'Dragons' });
    expect(await call('rename', { id, seen: 1, name: 'dragons' })).toMatchObject({
      error: { code: 'template-name-taken', path: 'name' },
    });
    const renamed = { id, template: { name: 'KITES', people } };
    expect(await call('rename', { id, seen: 1, name: ' KITES ' })).toMatchObject({
      value: { kind: 'saved', saved: renamed },
    });
    expect(await call('save', { ...others, id: 'x', name: 'kites' })).toMatchObject({
      error: { code: 'template-name-taken' },
    });
    expect(await call('rename', { id: 'gone', seen: 1, name: 'New' })).toMatchObject({
      error: { code: 'template-gone' },
    });
  });

  it('can be put back for a week after they were deleted', async () => {
    const { call, list, saved, pass } = await aSite();
    const id = await saved();
    expect(await call('delete', { id })).toMatchObject({ value: { id, name: 'Kites' } });
    expect(await list()).toMatchObject({ value: { templates: [], deleted: [{ id, name: 'Kites' }] } });
    expect(await call('restore', { id })).toMatchObject({ value: { id, template: { people } } });
    expect(await list()).toMatchObject({ value: { templates: [{ id }], deleted: [] } });
    await call('delete', { id });
    pass(8 * DAY_MS);
    expect(await list()).toMatchObject({ value: { templates: [], deleted: [] } });
    expect(await call('restore', { id })).toMatchObject({ error: { code: 'template-gone' } });
    expect(await call('delete', { id })).toMatchObject({ error: { code: 'template-gone' } });
  });

  it.each([
    ['a name that another has', { ...others, name: ' kites' }, { code: 'template-name-taken', path: 'name' }],
    ['no name', { ...others, name: ' ' }, { code: 'invalid-input', path: 'name' }],
    ['nobody', { ...others, name: 'New', people: [] }, { code: 'invalid-input', path: 'people' }],
    [
      'a person twice',
      { ...others, name: 'New', people: [...people, ...people] },
      { code: 'invalid-input', path: 'people' },
    ],
  ])('are refused with %s', async (_fault, payload, error) => {
    const { call, saved } = await aSite();
    await saved();
    expect(await call('save', payload)).toMatchObject({ ok: false, error });
  });

  it('are as many as can be listed at once', async () => {
    const { site, call } = await aSite();
    for (let at = 0; at < CAPACITY_TEMPLATES_MAX; at += 1) {
      const content = { version: 1, name: `Team ${String(at)}`, people };
      plantRecord(site.kvs, { key: `capacity-template:t${String(at)}`, content });
    }
    expect(await call('save', kites)).toMatchObject({
      error: { code: 'template-limit', params: { max: CAPACITY_TEMPLATES_MAX } },
    });
  });

  it('of a newer version of the app are counted', async () => {
    const { site, list } = await aSite();
    const content = { version: 2, name: 'Later', people };
    plantRecord(site.kvs, { key: 'capacity-template:later', content });
    expect(await list()).toMatchObject({ value: { templates: [], unreadable: 1 } });
  });
});
