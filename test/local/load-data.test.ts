import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadData } from '../../local/load-data';
import { UserError } from '../../local/user-error';

const NOW = Date.UTC(2026, 2, 18, 9);
const CSV = 'Issue key\tSummary\tCreated\nA-1\tGrüße, 世界 🚀\t2026-01-05\n';

describe('loadData of a file', () => {
  let dir = '';
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'load-data-'))));
  afterEach(() => rmSync(dir, { recursive: true }));

  const utf16 = Buffer.from(`\uFEFF${CSV}`, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${CSV}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ])('decodes %s', (_, bytes) => {
    const file = join(dir, 'mine.csv');
    writeFileSync(file, bytes);
    const { data, importReport } = loadData({ kind: 'import', file, now: NOW });
    expect(importReport).toMatchObject({ file: 'mine.csv', read: 1, skipped: [] });
    expect(data.issues.at(0)).toMatchObject({ key: 'A-1', summary: 'Grüße, 世界 🚀' });
  });

  it.each([
    ['a folder', '.', /: is a folder; --import takes a file\.$/],
    ['a missing file', 'none.csv', /none\.csv: cannot be read \(ENOENT.*\)\.$/],
  ])('says in one line that it got %s', (_, name, message) => {
    const load = () => loadData({ kind: 'import', file: join(dir, name), now: NOW });
    expect(load).toThrow(UserError);
    expect(load).toThrow(message);
  });
});
