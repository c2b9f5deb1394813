import { purgeReports } from '../../src/app/report/purge-reports';
import { saveReport } from '../../src/app/report/save-report';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import { deleteTemplate } from '../../src/app/template/delete-template';
import { restoreTemplate } from '../../src/app/template/restore-template';
import { takeOverReport } from '../../src/app/report/take-over-report';
import { dyingPorts } from '../support/dying-ports';
import { createFakePorts, type FakePorts } from '../support/fake-ports';
import { aReportInput } from '../support/report-library-site';

const template = { version: 1, name: 'Mine', config: { version: 1 } };
const input = aReportInput({ administrators: ['ann'] });
const report = { ...input, version: 2, changedAt: 1, changedBy: 'ann', deletedAt: null };
/** As what it was earlier is kept; nothing looks into it here. */
const state = { version: 2 };
const DAY_MS = 86_400_000;

interface Change {
  readonly name: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly make: (ports: FakePorts) => Promise<unknown>;
  /** Whatever it was killed at: what was there is there, or what comes of it. */
  readonly holds: (stored: FakePorts['stored']) => boolean;
}

const CHANGES: readonly Change[] = [
  {
    name: 'deleting a template',
    stored: { 'site-template:a': template },
    make: (ports) => deleteTemplate(ports, { place: 'site', id: 'a' }, 'ann'),
    holds: (stored) => stored.has('site-template:a') !== stored.has('deleted-site-template:a'),
  },
  {
    name: 'putting a template back',
    stored: { 'deleted-site-template:a': { ...template, deletedAt: 0 } },
    make: (ports) => restoreTemplate(ports, { place: 'site', id: 'a' }, 'ann'),
    holds: (stored) => stored.has('site-template:a') !== stored.has('deleted-site-template:a'),
  },
  {
    name: 'saving a report',
    stored: { 'report:r': { revision: 1, record: report } },
    make: (ports) => saveReport(ports, { id: 'r', seen: 1, report: { ...input, name: 'Other' } }, 'ann'),
    holds: (stored) => revisionOf(stored, 'report:r') === 1 || stored.has('report-state:r.1'),
  },
  {
    name: 'taking a report over',
    stored: { 'report:r': { revision: 1, record: report } },
    make: (ports) => takeOverReport(ports, { id: 'r' }, 'bob'),
    holds: (stored) => revisionOf(stored, 'report:r') === 1 || stored.has('report-state:r.1'),
  },
  {
    name: 'deleting reports whose time in the trash is over',
    stored: {
      'report:r': { revision: 3, record: { ...report, deletedAt: -31 * DAY_MS } },
      'report-state:r.1': { revision: 1, record: state },
      'report-state:r.2': { revision: 1, record: state },
      'report-deliveries:r': { revision: 1, record: { version: 1, deliveries: [] } },
    },
    make: (ports) => purgeReports(ports, { retention: DEFAULT_RETENTION, now: ports.clock.now() }),
    holds: (stored) => stored.has('report:r') || stored.size === 0,
  },
];

function revisionOf(stored: FakePorts['stored'], key: string): number | undefined {
  return (stored.get(key) as { readonly revision: number } | undefined)?.revision;
}

const aSite = (stored: Change['stored']): FakePorts =>
  createFakePorts({
    stored,
    answers: {
      'GET /rest/api/3/user/bulk': { values: [{ accountId: 'ann', displayName: 'Ann', active: false }] },
    },
  });

describe('a change of several records', () => {
  it.each(CHANGES)('loses nothing wherever it is killed, and can be made again: $name', async (change) => {
    const whole = aSite(change.stored);
    await change.make(whole);
    expect(whole.stored).not.toEqual(new Map(Object.entries(change.stored)));
    for (let writes = 0; ; writes += 1) {
      const ports = aSite(change.stored);
      const isKilled = await change.make(dyingPorts(ports, writes)).then(
        () => false,
        () => true,
      );
      expect(change.holds(ports.stored)).toBe(true);
      if (isKilled) await change.make(ports);
      expect(ports.stored).toEqual(whole.stored);
      if (isKilled) continue;
      expect(writes).toBeGreaterThan(0);
      return;
    }
  });
});
