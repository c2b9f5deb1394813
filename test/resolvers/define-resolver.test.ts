import type { Change, SaveOutcome } from '../../src/contract/change';
import { appError } from '../../src/core/error';
import { failure, success } from '../../src/core/result';
import type { SiteSettings } from '../../src/core/settings/site-settings';
import { createHandler } from '../../src/resolvers/create-handler';
import { defineResolver, type ResolverDefinition } from '../../src/resolvers/define-resolver';
import { readingResolvers } from '../../src/resolvers/reading-resolvers';
import { settingsResolvers } from '../../src/resolvers/settings-resolvers';
import { createFakePorts } from '../support/fake-ports';
import { refusal, type Answers } from '../support/fake-send';

const MYSELF = 'GET /rest/api/3/myself';
const PERMISSIONS = 'GET /rest/api/3/mypermissions';
const admin = { [PERMISSIONS]: { permissions: { ADMINISTER: { havePermission: true } } } };
const noAdmin = { [PERMISSIONS]: { permissions: { ADMINISTER: { havePermission: false } } } };
const settings: SiteSettings = { version: 1, largeReads: 'browser' };
const change: Change<SiteSettings> = { record: settings, seen: null };
const saved = { kind: 'saved' as const, saved: { record: settings, revision: 1 } };
const anna = { accountId: 'anna' };
const [chartRun] = readingResolvers;
const [settingsRead, settingsSave] = settingsResolvers;

function aResolver(changes: Partial<ResolverDefinition<'settings/save'>> = {}) {
  return defineResolver({
    name: 'settings/save',
    who: 'viewer',
    resource: 'site-records',
    effect: 'writes',
    actsAs: 'app',
    parse: () => success(change),
    run: () => Promise.resolve(success(saved)),
    ...changes,
  });
}

describe('defineResolver', () => {
  it('parses the payload, runs and answers with a result', async () => {
    const answer = await aResolver().answer(createFakePorts(), anna, {});
    expect(answer).toEqual({ ok: true, value: saved });
  });

  it('writes an administrative action into the log once it is done, and not where somebody else was faster', async () => {
    const ports = createFakePorts();
    const logging = (outcome: SaveOutcome<SiteSettings>) =>
      aResolver({ logs: 'settings-saved', run: () => Promise.resolve(success(outcome)) }).answer(
        ports,
        anna,
        {},
      );
    await logging({ kind: 'conflict', present: saved.saved });
    expect(ports.stored.size).toBe(0);
    await logging(saved);
    expect([...ports.stored.values()]).toMatchObject([{ kind: 'settings-saved', by: 'anna' }]);
  });

  it('does not run on a payload of the wrong shape', async () => {
    const wrong = appError('invalid-input', { expected: 'Object' });
    const { answer } = aResolver({
      parse: () => failure(wrong),
      run: () => Promise.reject(new Error('must not run')),
    });
    expect(await answer(createFakePorts(), anna, {})).toEqual({ ok: false, error: wrong });
  });

  it.each([null, '', 'unidentified'])(
    'refuses the account %s before it looks at the payload',
    async (accountId) => {
      const { answer } = aResolver({ parse: () => failure(appError('invalid-input')) });
      expect(await answer(createFakePorts(), { accountId }, {})).toMatchObject({
        error: { code: 'forbidden' },
      });
    },
  );

  it('asks Jira, as the user, whether an administrator is calling', async () => {
    const { answer } = aResolver({
      who: 'jira-admin',
      parse: (payload) => success(payload as Change<SiteSettings>),
    });
    expect(await answer(createFakePorts({ answers: admin }), anna, change)).toEqual({
      ok: true,
      value: saved,
    });
    expect(await answer(createFakePorts({ answers: noAdmin }), anna, settings)).toEqual({
      ok: false,
      error: { code: 'forbidden', params: {} },
    });
  });

  it('asks Jira whether it knows the account, where nothing else would', async () => {
    const myself = { accountId: 'anna', displayName: 'Anna', timeZone: 'UTC' };
    const { answer } = aResolver({ who: 'member' });
    const as = (answers: Answers) => {
      const ports = createFakePorts({ answers });
      return ports.time.run(answer(ports, anna, {}));
    };
    const refused = { ok: false, error: { code: 'forbidden', params: {} } };
    expect(await as({ [MYSELF]: myself })).toEqual({ ok: true, value: saved });
    expect(await as({ [MYSELF]: { ...myself, accountId: 'ben' } })).toEqual(refused);
    expect(await as({ [MYSELF]: refusal(401, 'Gone') })).toEqual(refused);
    expect(await as({ [MYSELF]: refusal(503, 'Down') })).toMatchObject({
      error: { code: 'jira-unavailable' },
    });
  });

  it('asks Jira again when it does not answer at first', async () => {
    let asked = 0;
    const flaky = {
      get [PERMISSIONS]() {
        asked += 1;
        return asked === 1 ? refusal(503, 'Down') : admin[PERMISSIONS];
      },
    };
    const { answer } = aResolver({ who: 'jira-admin' });
    const ports = createFakePorts({ answers: flaky });
    expect(await ports.time.run(answer(ports, anna, {}))).toMatchObject({ ok: true });
  });

  it('refuses when Jira does not say whether an administrator is calling', async () => {
    const { answer } = aResolver({ who: 'jira-admin' });
    expect(await answer(createFakePorts(), anna, settings)).toMatchObject({ ok: false });
  });

  it('logs an exception with an id and tells the user that id and nothing else', async () => {
    const reason = new Error('secret detail');
    const ports = createFakePorts();
    const { answer } = aResolver({ run: () => Promise.reject(reason) });
    expect(await answer(ports, anna, {})).toEqual({
      ok: false,
      error: { code: 'internal', params: {}, id: 'id-1' },
    });
    expect(ports.logged).toEqual([{ id: 'id-1', where: 'settings/save', reason }]);
  });

  it('says that trying again may help where the platform does not answer', async () => {
    const ports = createFakePorts();
    const { answer } = aResolver({ run: () => Promise.reject(new Error('silence')) });
    expect(await answer(ports, anna, {})).toMatchObject({ error: { code: 'app-unavailable', id: 'id-1' } });
    expect(ports.logged).toHaveLength(1);
  });

  it('leaves to the platform what the platform must see', async () => {
    const { answer } = aResolver({ run: () => Promise.reject(new Error('consent')) });
    await expect(answer(createFakePorts(), anna, {})).rejects.toThrow('consent');
  });
});

describe('createHandler', () => {
  const call = (functionKey: string, payload: unknown = {}) => ({
    call: { functionKey, payload },
    context: { accountId: 'somebody-else', accountType: 'licensed' },
  });

  it('knows the caller from the platform, not from the front end', async () => {
    const handler = createHandler(createFakePorts(), [aResolver()]);
    expect(await handler(call('settings/save'), { principal: { accountId: 'anna' } })).toEqual({
      ok: true,
      value: saved,
    });
    expect(await handler(call('settings/save'), {})).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('answers for its own resolvers alone', async () => {
    const handler = createHandler(createFakePorts(), [chartRun]);
    await expect(handler(call('settings/save', settings), { principal: anna })).rejects.toThrow(
      'settings/save',
    );
  });
});

describe('the resolvers of the app', () => {
  it.each([
    [chartRun, 'viewer', 'viewer'],
    [settingsRead, 'jira-admin', 'app'],
    [settingsSave, 'jira-admin', 'app'],
  ])('$name is for a $who', ({ who, actsAs }, expectedWho, expectedActsAs) => {
    expect({ who, actsAs }).toEqual({ who: expectedWho, actsAs: expectedActsAs });
  });

  it('saves the settings of an administrator and of nobody else', async () => {
    const refused = createFakePorts({ answers: noAdmin });
    await settingsSave.answer(refused, anna, settings);
    expect(refused.stored.size).toBe(0);

    const allowed = createFakePorts({ answers: admin });
    await settingsSave.answer(allowed, anna, change);
    expect(await settingsRead.answer(allowed, anna, {})).toEqual({ ok: true, value: saved.saved });
  });

  it.each([
    [{ version: 1, largeReads: 'on the moon' }, 'largeReads'],
    [{ version: 1, largeReads: 'browser', colour: 'red' }, 'colour'],
  ])('refuses %j as settings, naming the place', async (record, path) => {
    const ports = createFakePorts({ answers: admin });
    expect(await settingsSave.answer(ports, anna, { record, seen: null })).toMatchObject({
      error: { code: 'invalid-input', path },
    });
    expect(ports.stored.size).toBe(0);
  });

  it.each([
    [{ config: {}, from: null }, 'invalid-input', 'version'],
    [{ config: {} }, 'invalid-input', 'from'],
    [{ config: {}, from: { token: 'x', computedAt: 1e300 } }, 'invalid-input', 'from.computedAt'],
    [{ config: { version: 99 }, from: null }, 'newer-version', 'version'],
  ])('refuses %j as a chart to run: %s at %s', async (payload, code, path) => {
    expect(await chartRun.answer(createFakePorts(), anna, payload)).toMatchObject({
      ok: false,
      error: { code, path },
    });
  });
});
