import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSavedState, writeSavedState, type SavedState } from '../../local/saved-state';
import { UserError } from '../../local/user-error';

let dir = '';
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'saved-state-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const STATE: SavedState = {
  version: 1,
  source: { kind: 'import', file: '/data/issues.csv', now: 5 },
  kvs: [{ key: 'site-settings', text: '{"version":1}', createdAt: 1, updatedAt: 2, expiresAt: null }],
  dashboards: [
    {
      ...{ id: '10000', name: 'Work', ownerAccountId: 'a' },
      gadgets: [
        { id: '1', moduleKey: 'chart', title: 'T', column: 0, row: 0, properties: { p: { q: [1] } } },
      ],
    },
  ],
  edits: [
    {
      id: 1,
      fields: { assigneeId: null, updatedAt: 5 },
      changes: [
        {
          ...{ id: 9, at: 5, authorId: 'a' },
          items: [
            {
              ...{ field: 'assignee', fieldId: 'assignee', from: 'b', fromString: 'B' },
              ...{ to: null, toString: null },
            },
          ],
        },
      ],
    },
  ],
  posts: [
    {
      ...{ kind: 'comment', id: 10000, issueId: 1, authorId: 'a', at: 5, body: { type: 'doc' } },
      visibility: { type: 'role', value: 'Member', groupId: null },
    },
    {
      ...{ kind: 'attachment', id: 10001, issueId: 1, authorId: 'a', at: 6 },
      ...{ filename: 'a.csv', mimeType: 'text/csv', text: 'a' },
    },
    {
      ...{ kind: 'notification', id: 10002, issueId: 1, authorId: 'a', at: 7 },
      ...{ subject: 'S', text: 'T', recipientIds: ['b'] },
    },
  ],
  globalGrants: [{ permission: 'app/plan', holder: { type: 'everybody', value: '' } }],
  grants: [{ id: 10000, schemeId: '100', permission: 'plan', holder: { type: 'group', value: 'g' } }],
};

describe('saved state', () => {
  it('comes back as it was written', () => {
    writeSavedState(dir, STATE);
    expect(readSavedState(dir)).toEqual(STATE);
  });

  it('makes the folder', () => {
    writeSavedState(join(dir, 'new', 'folder'), STATE);
    expect(readSavedState(join(dir, 'new', 'folder'))).toEqual(STATE);
  });

  it('is nothing in a new folder', () => {
    expect(readSavedState(join(dir, 'none'))).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...STATE, version: 2 })],
  ])('refuses %s instead of overwriting it', (_, text) => {
    writeFileSync(join(dir, 'site.json'), text);
    expect(() => readSavedState(dir)).toThrow(UserError);
  });
});
