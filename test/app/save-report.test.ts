import { deleteReport } from '../../src/app/report/delete-report';
import { saveReport } from '../../src/app/report/save-report';
import type { ReportInput } from '../../src/core/report/report';
import { REPORTS_MAX, type ReportRecord } from '../../src/core/report/report-records';
import type { Store } from '../../src/ports/store';
import { createFakePorts } from '../support/fake-ports';
import { aReport } from '../support/report';

const input = (changes: Partial<ReportInput> = {}): ReportInput => ({
  ...{
    name: 'Delays',
    description: '',
    isTemplate: false,
    definition: aReport(),
    access: { kind: 'private' },
  },
  administrators: ['ann', 'bob'],
  ...changes,
});

const record = (changes: Partial<ReportRecord> = {}): ReportRecord => ({
  ...{ ...input(), version: 2, changedAt: 1, changedBy: 'ann', deletedAt: null },
  ...changes,
});

/** Ports of a site with one report, which Bob changes right before the first write over it. */
function whileBobWrites(by: Partial<ReportRecord>) {
  const ports = createFakePorts({ stored: { 'report:r': { revision: 1, record: record() } } });
  let isDone = false;
  const writeRevised: Store['writeRevised'] = async (name, id, change) => {
    if (name === 'report' && !isDone) {
      isDone = true;
      ports.stored.set('report:r', { revision: 2, record: record(by) });
    }
    return ports.store.writeRevised(name, id, change);
  };
  return { ports: { ...ports, store: { ...ports.store, writeRevised } }, stored: ports.stored };
}

describe('saving a report while somebody else does', () => {
  it('writes nothing and answers with what the other one wrote', async () => {
    const { ports, stored } = whileBobWrites({ name: "Bob's" });
    const answer = await saveReport(ports, { id: 'r', seen: 1, report: input({ name: "Ann's" }) }, 'ann');
    expect(answer).toMatchObject({
      value: { outcome: { kind: 'conflict', present: { revision: 2, record: { name: "Bob's" } } } },
    });
    expect(stored.get('report:r')).toMatchObject({ record: { name: "Bob's" } });
    expect(stored.get('report-state:r.1')).toMatchObject({ record: { name: 'Delays', changedBy: 'ann' } });
  });

  it('tells nothing to whom the other one has shut out', async () => {
    const { ports } = whileBobWrites({ name: 'Secret', administrators: ['bob'] });
    const answer = await saveReport(ports, { id: 'r', seen: 1, report: input() }, 'ann');
    expect(answer).toMatchObject({ ok: false, error: { code: 'report-gone' } });
    expect(JSON.stringify(answer)).not.toContain('Secret');
  });
});

describe('deleting a report while somebody changes it', () => {
  it('deletes what is there then, and keeps the change', async () => {
    const { ports, stored } = whileBobWrites({ name: "Bob's" });
    const monthOn = ports.clock.now() + 30 * 86_400_000;
    expect(await deleteReport(ports, { id: 'r' }, 'ann')).toEqual({
      ok: true,
      value: { restorableUntil: monthOn },
    });
    expect(stored.get('report:r')).toMatchObject({
      revision: 3,
      record: { name: "Bob's", deletedAt: ports.clock.now() },
    });
    expect(stored.get('report-state:r.2')).toMatchObject({ record: { name: "Bob's" } });
  });

  it('is refused to whom the other one has shut out', async () => {
    const { ports, stored } = whileBobWrites({ administrators: ['bob'] });
    expect(await deleteReport(ports, { id: 'r' }, 'ann')).toMatchObject({ error: { code: 'report-gone' } });
    expect(stored.get('report:r')).toMatchObject({ revision: 2, record: { deletedAt: null } });
  });
});

describe('the room for reports', () => {
  it('is that of all reports, those in the trash among them', async () => {
    const all = Array.from({ length: REPORTS_MAX }, (_, at): [string, unknown] => [
      `report:${String(at)}`,
      { revision: 1, record: record({ deletedAt: at === 0 ? 5 : null }) },
    ]);
    const ports = createFakePorts({ stored: Object.fromEntries(all) });
    expect(await saveReport(ports, { id: 'new', seen: null, report: input() }, 'ann')).toMatchObject({
      error: { code: 'report-limit', params: { max: REPORTS_MAX } },
    });
    expect(await saveReport(ports, { id: '7', seen: 1, report: input() }, 'ann')).toMatchObject({ ok: true });
  });
});
