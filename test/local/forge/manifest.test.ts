import { parseManifest } from '../../../local/forge/manifest';
import { UserError } from '../../../local/user-error';

const HEAD = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: {name: nodejs22.x}
`;

const GADGET = `
modules:
  jira:dashboardGadget:
    - key: chart
      title: {i18n: chart.title}
      resource: view
      render: native
      refreshable: false
      resolver: {function: run}
      edit: {resource: edit, render: native}
  function:
    - {key: run, handler: index.run}
resources:
  - {key: view, path: src/view.tsx}
  - {key: edit, path: src/edit.tsx}
`;

const parse = (yaml: string): ReturnType<typeof parseManifest> => parseManifest(yaml, '/app/manifest.yml');

describe('parseManifest', () => {
  it('reads a gadget with its edit view, resolver and texts', () => {
    const manifest = parse(HEAD + GADGET);
    expect(manifest.modules).toEqual([
      {
        type: 'jira:dashboardGadget',
        key: 'chart',
        title: { i18n: 'chart.title' },
        description: '',
        thumbnail: null,
        resource: 'view',
        editResource: 'edit',
        refreshable: false,
        viewportSize: null,
        functionKey: 'run',
      },
    ]);
    expect(manifest.functions.get('run')).toEqual({
      ...{ key: 'run', file: 'index', exportName: 'run' },
      timeoutSeconds: null,
    });
    expect(manifest.resources.get('edit')).toBe('src/edit.tsx');
    expect([manifest.appId, manifest.root]).toEqual(['11111111-2222-4333-8444-555555555555', '/app']);
  });

  it('takes 512 MB for the memory when none is said', () => {
    expect(parse(HEAD + GADGET).memoryMB).toBe(512);
  });

  it.each([
    ['a list', 'scopes: [read:jira-work, storage:app]'],
    ['a map', 'scopes: {"read:jira-work": {allowImpersonation: true}, "storage:app": {}}'],
  ])('reads scopes from %s', (_, scopes) => {
    const { scopes: names } = parse(`${HEAD}${GADGET}permissions:\n  ${scopes}\n`);
    expect(names).toEqual(['read:jira-work', 'storage:app']);
  });

  it('reads for which scopes the app may stand in for people', () => {
    const scopes = '{"read:jira-work": {allowImpersonation: true}, "storage:app": {}}';
    const manifest = parse(`${HEAD}${GADGET}permissions:\n  scopes: ${scopes}\n`);
    expect(manifest.impersonationScopes).toEqual(['read:jira-work']);
  });

  it('reads a scheduled trigger, and how long its function may run', () => {
    const trigger = '  scheduledTrigger:\n    - {key: tick, function: run, interval: hour}\n';
    const yaml = GADGET.replace('handler: index.run', 'handler: index.run, timeoutSeconds: 900');
    const manifest = parse(HEAD + yaml.replace('  function:', `${trigger}  function:`));
    expect(manifest.scheduledTriggers).toEqual([{ key: 'tick', functionKey: 'run', interval: 'hour' }]);
    expect(manifest.functions.get('run')?.timeoutSeconds).toBe(900);
  });

  it.each([
    ['no YAML', 'app: [', /is not YAML/],
    ['an app without an ARI', 'app: {id: x, runtime: {name: y}}\nmodules: {}', /app\.id/],
    [
      'a kind of module that the site cannot show',
      `${HEAD}modules:\n  jira:issueActivity:\n    - {key: panel}\n`,
      /cannot show modules of type "jira:issueActivity" yet; add it to local\/forge\/module-types\.ts/,
    ],
    [
      'a handler that is no file and export',
      HEAD + GADGET.replace('index.run', 'run'),
      /modules\.function\.0\.handler: a handler is written "file\.export"/,
    ],
    [
      'a missing resource',
      HEAD + GADGET.replace('key: edit, path', 'key: other, path'),
      /names the resource "edit"/,
    ],
    [
      'a missing function',
      HEAD + GADGET.replace('key: run, handler', 'key: other, handler'),
      /the function "run"/,
    ],
    [
      'a schedule of a missing function',
      HEAD +
        GADGET.replace(
          '  function:',
          '  scheduledTrigger:\n    - {key: tick, function: gone, interval: hour}\n  function:',
        ),
      /"tick" names the function "gone"/,
    ],
    ['a module that is not UI Kit', HEAD + GADGET.replace('render: native', 'render: custom'), /UI Kit only/],
  ])('refuses %s in one line', (_, yaml, message) => {
    expect(() => parse(yaml)).toThrow(UserError);
    expect(() => parse(yaml)).toThrow(message);
  });
});
