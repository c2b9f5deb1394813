import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { checkEligibility } from '../../scripts/gate/eligibility';

const eligible = {
  app: { runtime: { name: 'nodejs22.x', memoryMB: 256 } },
  modules: {
    'jira:dashboardGadget': [{ key: 'chart', resolver: { function: 'main' } }],
    scheduledTrigger: [{ key: 'tick', interval: 'fiveMinute', function: 'main' }],
    webtrigger: [{ key: 'hook', function: 'main', response: { type: 'static' } }],
  },
  permissions: { scopes: ['read:jira-work'] },
};

const withModules = (modules: object): object => ({
  ...eligible,
  modules: { ...eligible.modules, ...modules },
});
const schedules = (count: number, interval: string): object[] =>
  Array.from({ length: count }, (_, index) => ({ key: `t${index}`, interval, function: 'main' }));

describe('checkEligibility', () => {
  it('B-P9: finds no way out of Atlassian in what the app itself declares', () => {
    const manifest: unknown = parse(readFileSync(resolve(__dirname, '../../manifest.yml'), 'utf8'));
    expect(checkEligibility(manifest)).toEqual([]);
  });

  it('accepts a manifest without egress', () => {
    expect(checkEligibility(eligible)).toEqual([]);
  });

  it.each([
    ['a remote', { ...eligible, remotes: [{ key: 'r', baseUrl: 'https://example.com' }] }, 'remotes'],
    ['a Connect module', { ...eligible, connectModules: {} }, 'connectModules'],
    ['an external provider', { ...eligible, providers: { auth: [] } }, 'providers'],
    [
      'an egress permission',
      { ...eligible, permissions: { external: { fetch: { backend: ['https://example.com'] } } } },
      'permissions.external.fetch',
    ],
    ['an endpoint module', withModules({ endpoint: [{ key: 'e', remote: 'r' }] }), 'modules.endpoint'],
    [
      'a resolver that is an endpoint',
      withModules({ 'jira:issuePanel': [{ key: 'p', resolver: { endpoint: 'e' } }] }),
      'modules.jira:issuePanel.p',
    ],
    [
      'a dynamic web trigger',
      withModules({ webtrigger: [{ key: 'hook', function: 'main', response: { type: 'dynamic' } }] }),
      'modules.webtrigger.hook',
    ],
    [
      'a web trigger that leaves its default, which is dynamic',
      withModules({ webtrigger: [{ key: 'hook', function: 'main' }] }),
      'modules.webtrigger.hook',
    ],
    [
      'SQL outside the residency rules',
      withModules({ sql: [{ key: 's', engine: 'mysql' }] }),
      'modules.sql.s',
    ],
    [
      'six scheduled triggers',
      withModules({ scheduledTrigger: schedules(6, 'hour') }),
      'modules.scheduledTrigger',
    ],
    [
      'two five-minute triggers',
      withModules({ scheduledTrigger: schedules(2, 'fiveMinute') }),
      'modules.scheduledTrigger',
    ],
    [
      'too much memory',
      { ...eligible, app: { runtime: { name: 'nodejs22.x', memoryMB: 2048 } } },
      'app.runtime.memoryMB',
    ],
    ['an old runtime', { ...eligible, app: { runtime: { name: 'nodejs20.x' } } }, 'app.runtime.name'],
  ])('refuses %s', (_name, manifest, where) => {
    expect(checkEligibility(manifest).map((problem) => problem.where)).toEqual([where]);
  });
});
