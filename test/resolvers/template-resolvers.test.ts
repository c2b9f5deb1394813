import type { TemplateList } from '../../src/contract/templates';
import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import { generateSite } from '../../local/data/generate/generate-site';
import type { LocalSite } from '../../local/site';
import { siteTemplateResolvers } from '../../src/resolvers/template-resolvers';
import { aChart, from } from '../support/chart';
import { createFakePorts } from '../support/fake-ports';
import { aLocalSite, TEST_NOW } from '../support/local-site';

const DATA = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const ADMIN = accountOf((user) => user.isAdmin);
const [ANNA, BEN] = [accountOf((user) => !user.isAdmin, 0), accountOf((user) => !user.isAdmin, 1)];
const CHART = aChart({ sources: [from({ kind: 'project', projectKey: 'STORE' })] });

function accountOf(isWanted: (user: (typeof DATA.users)[number]) => boolean, at = 0): string {
  const user = DATA.users.filter((each) => each.active && isWanted(each))[at];
  if (user === undefined) throw new Error('The generated site has too few users.');
  return user.accountId;
}

/** A site whose clock a test can set, since lists lag behind what was written. */
async function aSite(): Promise<{
  readonly call: <T>(
    accountId: string,
    name: string,
    payload?: object,
    moduleKey?: string,
  ) => Promise<Result<T, AppError>>;
  readonly site: LocalSite;
}> {
  let now = TEST_NOW;
  const site = await aLocalSite({ data: DATA, now: () => now });
  return {
    site,
    call: async <T>(accountId: string, functionKey: string, payload: object = {}, moduleKey = 'chart') => {
      now += 5_000;
      const answer = await site.forge.invoke(
        { moduleKey, functionKey, payload, context: { localId: 'here', extension: {} } },
        accountId,
      );
      if (!answer.ok) throw new Error(answer.message);
      return answer.body as Result<T, AppError>;
    },
  };
}

describe('templates on a site', () => {
  it('that are personal are read by their owner alone, administrators included', async () => {
    const { call, site } = await aSite();
    await call(ANNA, 'personal-templates/save', { id: 'mine', seen: null, name: 'Mine', config: CHART });
    const names = async (accountId: string) => {
      const list = await call<TemplateList>(accountId, 'personal-templates/list');
      return list.ok ? list.value.templates.map(({ name }) => name) : list.error.code;
    };
    expect([await names(ANNA), await names(BEN), await names(ADMIN)]).toEqual([['Mine'], [], []]);
    expect(await call(ADMIN, 'personal-templates/delete', { id: 'mine' })).toMatchObject({
      error: { code: 'template-gone' },
    });
    expect(site.kvs.rows().map(({ key }) => key)).toEqual([`record/personal-template:${ANNA}#mine`]);
  });

  it('of the site are used by everybody and changed by administrators, as the manifest grants at first', async () => {
    const { call } = await aSite();
    const id = 'ours';
    const payload = { id, seen: null, name: 'Ours', config: CHART };
    expect(await call(ANNA, 'site-templates/save', payload)).toEqual({
      ok: false,
      error: { code: 'forbidden', params: {} },
    });
    expect(await call(ADMIN, 'site-templates/save', payload)).toMatchObject({ value: { kind: 'saved' } });
    expect(await call(ANNA, 'site-templates/list')).toMatchObject({
      value: { templates: [{ name: 'Ours', config: CHART }], mayManage: false, deleted: [] },
    });
    for (const [name, more] of [
      ['site-templates/rename', { seen: 1, name: 'Mine' }],
      ['site-templates/delete', {}],
      ['site-templates/restore', {}],
    ] as const) {
      expect(await call(ANNA, name, { id, ...more })).toMatchObject({ error: { code: 'forbidden' } });
    }
    await call(ADMIN, 'site-templates/delete', { id }, 'settings');
    expect(await call(ANNA, 'site-templates/list')).toMatchObject({
      value: { templates: [], deleted: [] },
    });
    expect(await call(ADMIN, 'site-templates/list', {}, 'settings')).toMatchObject({
      value: { templates: [], deleted: [{ id, name: 'Ours' }], mayManage: true },
    });
    expect(await call(ADMIN, 'site-templates/restore', { id })).toMatchObject({ value: { name: 'Ours' } });
  });

  it('are kept as they are when the payload is not right', async () => {
    const { call, site } = await aSite();
    const isNew = { id: 'x', seen: null };
    const wrong = [
      ['personal-templates/save', { ...isNew, name: ' ', config: CHART }],
      ['personal-templates/save', { ...isNew, name: 'a'.repeat(101), config: CHART }],
      ['personal-templates/save', { ...isNew, name: 'a', config: { version: 2 } }],
      ['personal-templates/save', { ...isNew, name: 'a', config: CHART, accountId: BEN }],
      ['personal-templates/save', { ...isNew, id: `../${BEN}#x`, name: 'a', config: CHART }],
      ['personal-templates/delete', { id: `../${BEN}#x` }],
      ['personal-templates/rename', { id: 'x:y', seen: 1, name: 'a' }],
    ] as const;
    for (const [name, payload] of wrong) {
      expect(await call(ANNA, name, payload)).toMatchObject({ error: { code: 'invalid-input' } });
    }
    expect(site.kvs.rows()).toEqual([]);
  });

  it('are listed whole, however many pages the storage needs', async () => {
    const { call } = await aSite();
    for (let at = 0; at < 130; at += 1) {
      await call(ANNA, 'personal-templates/save', {
        ...{ id: `t${at}`, seen: null },
        ...{ name: `T${at}`, config: CHART },
      });
    }
    const list = await call<TemplateList>(ANNA, 'personal-templates/list');
    expect(list.ok && list.value.templates.length).toBe(130);
  });

  it.each(siteTemplateResolvers)(
    'of the site are out of reach without the permission: $name',
    async (resolver) => {
      const keys = ['app/use-site-templates', 'app/manage-site-templates'];
      const permissions = Object.fromEntries(keys.map((key) => [key, { havePermission: false }]));
      const ports = createFakePorts({ answers: { 'GET /rest/api/3/mypermissions': { permissions } } });
      expect(await resolver.answer(ports, { accountId: 'anna' }, {})).toEqual({
        ok: false,
        error: { code: 'forbidden', params: {} },
      });
    },
  );
});
