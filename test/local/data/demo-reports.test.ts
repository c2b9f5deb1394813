import { demoReports } from '../../../local/data/demo-reports';
import { generateLargeSite } from '../../../local/data/generate/generate-site';
import { parseRecord } from '../../../src/core/privacy/record-type';
import { REVISED_RECORDS } from '../../../src/core/privacy/revised-records';

const NOW = Date.UTC(2026, 2, 18, 9);
const DATA = generateLargeSite({ issues: 300, seed: 1, now: NOW });

describe('the reports of the demo', () => {
  const records = demoReports(DATA, NOW).map(({ text }) => {
    const { content } = JSON.parse(text) as { readonly content: unknown };
    return parseRecord(REVISED_RECORDS.report, content);
  });

  it('are stored as the app reads them', () => {
    expect(records).toMatchObject([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
  });

  it('are for everybody but for one, whose administrator has left', () => {
    const active = new Map(DATA.users.map(({ accountId, active }) => [accountId, active]));
    const told = records.map((record) =>
      record.ok
        ? [record.value.access.kind, record.value.administrators.map((id) => active.get(id))]
        : record.error,
    );
    expect(told).toEqual([
      ['open', [true]],
      ['open', [true]],
      ['open', [true]],
      ['private', [false]],
    ]);
  });

  it('are left out where the site has no such space', () => {
    expect(demoReports({ ...DATA, projects: [] }, NOW)).toEqual([]);
  });
});
