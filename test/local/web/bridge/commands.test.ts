import { createEventHub } from '../../../../local/web/bridge/event-hub';
import { runCommand } from '../../../../local/web/bridge/host/commands';
import type {
  FlagRequest,
  ModalRequest,
  ModuleSession,
} from '../../../../local/web/bridge/host/module-session';
import { aSession } from './a-session';

function withSite(site: Partial<ModuleSession['site']>): ModuleSession {
  const session = aSession();
  return { ...session, site: { ...session.site, ...site } };
}

function withView(view: Partial<ModuleSession['view']>): ModuleSession {
  const session = aSession();
  return { ...session, view: { ...session.view, ...view } };
}

describe('bridge commands', () => {
  it.each(['createHistory', 'toString', '__proto__', 'openRovo'])(
    'refuses %s, which is not emulated',
    (name) => {
      expect(() => runCommand(name, undefined, aSession())).toThrow(
        `The local site does not emulate the bridge command "${name}".`,
      );
    },
  );

  it('answers getContext with the context of the moment', () => {
    expect(runCommand('getContext', undefined, aSession())).toMatchObject({
      accountId: 'ada',
      moduleKey: 'chart',
    });
  });

  it('invokes with the module and its context, and wraps the answer when metadata came along', async () => {
    const requests: unknown[] = [];
    const session = withSite({
      invoke: (request) => {
        requests.push(request);
        return Promise.resolve('answer');
      },
    });
    await expect(runCommand('invoke', { functionKey: 'f', payload: { a: 1 } }, session)).resolves.toBe(
      'answer',
    );
    await expect(runCommand('invoke', { functionKey: 'f', metadata: 1 }, session)).resolves.toEqual({
      body: 'answer',
      metadata: 1,
    });
    expect(requests[0]).toMatchObject({ moduleKey: 'chart', functionKey: 'f', payload: { a: 1 } });
  });

  it('refuses remotes: they would leave Atlassian', async () => {
    const data = { functionKey: 'f', invokeType: 'ui-remote-fetch' };
    await expect(runCommand('invoke', data, aSession())).rejects.toThrow('does not emulate');
  });

  it('passes a product request on, GET when it names no method', () => {
    const requests: unknown[] = [];
    const session = withSite({ fetchProduct: (request) => Promise.resolve(requests.push(request)) });
    const fetchRequestInit = { headers: [['accept', 'application/json']], body: null };
    void runCommand(
      'fetchProduct',
      { product: 'jira', restPath: '/rest/api/3/myself', fetchRequestInit },
      session,
    );
    expect(requests).toEqual([
      {
        moduleKey: 'chart',
        restPath: '/rest/api/3/myself',
        method: 'GET',
        headers: [['accept', 'application/json']],
        body: null,
      },
    ]);
  });

  it('refuses products that this site is not', () => {
    const data = { product: 'confluence', restPath: '/wiki', fetchRequestInit: { headers: [], body: null } };
    expect(() => runCommand('fetchProduct', data, aSession())).toThrow('no confluence');
  });

  it('answers false where a view can be neither submitted nor closed', async () => {
    await expect(runCommand('submit', {}, aSession())).resolves.toBe(false);
    expect(runCommand('close', {}, aSession())).toBe(false);
  });

  it('hands over what a form submits, and the failure to save it', async () => {
    const submitted: unknown[] = [];
    const session = withView({ submit: (payload) => Promise.resolve(void submitted.push(payload)) });
    await expect(runCommand('submit', { kind: 'pie' }, session)).resolves.toBe(true);
    expect(submitted).toEqual([{ kind: 'pie' }]);

    const failing = withView({ submit: () => Promise.reject(new Error('too large')) });
    await expect(runCommand('submit', {}, failing)).rejects.toThrow('too large');
  });

  it('shows a flag with the defaults of the bridge', () => {
    const flags: FlagRequest[] = [];
    runCommand(
      'showFlag',
      { id: 7, title: 'Saved', type: 'success' },
      withSite({ showFlag: (flag) => flags.push(flag) }),
    );
    expect(flags).toEqual([
      { id: '7', title: 'Saved', description: '', type: 'success', isAutoDismiss: false, actions: [] },
    ]);
  });

  it('opens a modal with its context and hands the closing payload to its opener', () => {
    const opened: ModalRequest[] = [];
    const closed: unknown[] = [];
    const data = {
      resource: 'details',
      onClose: (payload: unknown) => closed.push(payload),
      size: 'large',
      context: { key: 'A-1' },
      closeOnEscape: true,
      closeOnOverlayClick: false,
    };
    expect(runCommand('openModal', data, withSite({ openModal: (modal) => opened.push(modal) }))).toBe(true);
    opened[0]?.onClose('done');
    expect(opened).toMatchObject([
      { resource: 'details', title: '', size: 'large', context: { key: 'A-1' } },
    ]);
    expect(closed).toEqual(['done']);
  });

  it('hands trees and failures to the view, and starts it anew on refresh', () => {
    const seen: unknown[] = [];
    const session = withView({
      draw: (tree) => seen.push(tree.type),
      reportError: (message) => seen.push(message),
      reload: () => seen.push('reload'),
    });
    runCommand('reconcile', { forgeDoc: { type: 'Root', key: 'r', props: {}, children: [] } }, session);
    runCommand('onError', { error: { name: 'Error', message: 'broken' } }, session);
    runCommand('refresh', undefined, session);
    expect(seen).toEqual(['Root', 'broken', 'reload']);
  });

  it('changes the title of the window and tells the frame its id', () => {
    const titles: string[] = [];
    runCommand('changeWindowTitle', 'Report', withSite({ setWindowTitle: (title) => titles.push(title) }));
    expect(titles).toEqual(['Report']);
    expect(runCommand('getFrameId', undefined, aSession())).toBe('frame-1');
  });

  it.each([
    [{ url: '/issues/?jql=a', type: 'same-tab' }, ['/issues/?jql=a', 'same-tab']],
    [{ target: 'issue', issueKey: 'A-1', type: 'new-tab' }, ['/browse/A-1', 'new-tab']],
    [{ target: 'dashboard', dashboardId: '10', type: 'same-tab' }, ['/jira/dashboards/10', 'same-tab']],
    [
      { target: 'module', moduleKey: 'capacity', projectKey: 'SHOP', type: 'same-tab' },
      ['/the/page/of/capacity/in/SHOP', 'same-tab'],
    ],
  ])('navigates to %j', async (data, expected) => {
    const visits: unknown[] = [];
    const site = withSite({
      navigate: (...visit) => visits.push(visit),
      modulePage: ({ moduleKey, projectKey }) =>
        Promise.resolve(`/the/page/of/${moduleKey}/in/${String(projectKey)}`),
    });
    await runCommand('navigate', data, site);
    expect(visits).toEqual([expected]);
  });

  it('gives absolute addresses and refuses targets of other products', async () => {
    expect(await runCommand('getUrl', { target: 'issue', issueKey: 'A-1' }, aSession())).toBe(
      'http://localhost:1/browse/A-1',
    );
    await expect(runCommand('getUrl', { target: 'contentView' }, aSession())).rejects.toThrow(
      '"contentView"',
    );
  });

  it('carries events between modules of the app until they unsubscribe', () => {
    const events = createEventHub();
    const got: unknown[] = [];
    const undo: (() => void)[] = [];
    const listener = aSession({ events, onDispose: (step) => undo.push(step) });
    runCommand('on', { event: 'filter', callback: (payload: unknown) => got.push(payload) }, listener);
    runCommand('emit', { event: 'filter', payload: 1 }, aSession({ events }));
    runCommand('emitPublic', { event: 'filter', payload: 'public' }, aSession({ events }));
    for (const step of undo) step();
    runCommand('emit', { event: 'filter', payload: 2 }, aSession({ events }));
    expect(got).toEqual([1]);
  });
});
