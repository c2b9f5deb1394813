import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkScopes, type ScopeCheck } from '../../scripts/gate/scopes';
import { scanSource } from '../../scripts/gate/source-calls';

const endpoints: ScopeCheck['endpoints'] = [
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    classic: ['read:jira-work'],
    granular: ['read:issue-details:jira', 'read:jql:jira'],
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}',
    classic: [],
    granular: ['read:board-scope:jira-software'],
  },
];

const search = "const search = { method: 'POST', path: restPath`/rest/api/3/search/jql` };\n";
const board = 'const board = get(restPath`/rest/agile/1.0/board/${id}`);\n';

function check(
  text: string,
  declared: readonly string[],
  exceptions: ScopeCheck['exceptions'] = {},
  reasons: ScopeCheck['reasons'] = Object.fromEntries(declared.map((scope) => [scope, 'needed'])),
): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'inhouse-scopes-'));
  try {
    writeFileSync(join(directory, 'calls.ts'), text);
    return checkScopes({ declared, scan: scanSource(directory), endpoints, exceptions, reasons }).map(
      ({ message }) => message,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('checkScopes', () => {
  it('accepts scopes that are exactly those of the calls', () => {
    expect(check(search + board, ['read:jira-work', 'read:board-scope:jira-software'])).toEqual([]);
  });

  it('accepts all granular scopes in place of the classic one', () => {
    expect(check(search, ['read:issue-details:jira', 'read:jql:jira'])).toEqual([]);
  });

  it('refuses a call whose scope is not declared', () => {
    expect(check(search, [])).toEqual([
      'POST /rest/api/3/search/jql needs read:jira-work, or read:issue-details:jira + read:jql:jira, which manifest.yml does not declare',
    ]);
  });

  it('refuses a scope that nothing uses', () => {
    expect(check(search, ['read:jira-work', 'write:jira-work'])).toEqual([
      'write:jira-work is declared and not used; remove it, or give its reason in SCOPE_EXCEPTIONS',
    ]);
  });

  it('accepts an unused scope with a stated reason', () => {
    const exceptions = { 'write:jira-work': 'the next release writes' };
    expect(check(search, ['read:jira-work', 'write:jira-work'], exceptions)).toEqual([]);
  });

  it('refuses a scope without reason, and a reason without scope', () => {
    const declared = ['read:jira-work'];
    expect(check(search, declared, {}, {})).toEqual([
      'read:jira-work has no reason; give it in SCOPES and the texts',
    ]);
    expect(check(search, declared, {}, { 'read:jira-work': 'search', 'write:jira-work': 'later' })).toEqual([
      'write:jira-work has a reason in SCOPES and is not declared',
    ]);
  });

  it('refuses a call that the table does not know', () => {
    expect(check('get(restPath`/rest/api/3/secret`);', [])).toEqual([
      'GET /rest/api/3/secret is not in the table of endpoints',
    ]);
  });

  it('refuses a path that is written without restPath', () => {
    expect(check("send('/rest/api/3/search/jql');", [])).toHaveLength(1);
  });

  it('takes storage:app for used when the storage package is imported', () => {
    const text = "import { kvs } from '@forge/kvs';\nexport { kvs };\n";
    expect(check(text, ['storage:app'])).toEqual([]);
    expect(check(text, [])).toEqual(['needs storage:app, which manifest.yml does not declare']);
  });
});
