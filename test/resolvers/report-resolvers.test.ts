import type { OpenReport, ReportChange, ReportLibrary, SavedReport } from '../../src/contract/reports';
import { inputOf, type ReportInput } from '../../src/core/report/report';
import { REPORT_BYTES_MAX, REPORT_STATES_MAX } from '../../src/core/report/report-records';
import { planImport, type PresentReport } from '../../src/core/report/transfer/plan-import';
import { referenceKey, referencesOf } from '../../src/core/report/transfer/references';
import { readReportFile, writeReportFile } from '../../src/core/report/transfer/report-file';
import { aColumn, aReport } from '../support/report';
import {
  aReportInput,
  aReportSite,
  GROUP_ID,
  PEOPLE,
  ROLE,
  type ReportSite,
} from '../support/report-library-site';

const { JIRA_ADMIN, ANN, BOB, CEM, FAY } = PEOPLE;
const DAY_MS = 86_400_000;

async function valueOf<T>(answer: ReturnType<ReportSite['call']>): Promise<T> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value as T;
}

const read = (site: ReportSite, by: string, id: string) =>
  valueOf<OpenReport>(site.call(by, 'reports/read', { id }));
const listed = (site: ReportSite, by: string) => valueOf<ReportLibrary>(site.call(by, 'reports/list'));
const historyOf = (site: ReportSite, by: string, id: string) =>
  valueOf<readonly ReportChange[]>(site.call(by, 'reports/history', { id }));

/** Over what is there now. */
async function changed(site: ReportSite, by: string, id: string, changes: Partial<ReportInput>) {
  const { revision, report } = await read(site, by, id);
  return valueOf<SavedReport>(
    site.call(by, 'reports/save', { id, seen: revision, report: { ...inputOf(report), ...changes } }),
  );
}

describe('saving a report', () => {
  it('makes whoever makes it one of its administrators, and gives back what was saved', async () => {
    const site = await aReportSite();
    const report = aReportInput({ administrators: [BOB] });
    const made = await valueOf<SavedReport>(site.call(ANN, 'reports/save', { id: 'r', seen: null, report }));
    const kept = { version: 2, ...report, administrators: [ANN, BOB] };
    expect(made.outcome).toEqual({ kind: 'saved', saved: { revision: 1, record: kept } });
    expect(await read(site, BOB, made.id)).toEqual({
      ...{ id: made.id, revision: 1, report: kept, mayChange: true, isFavourite: false },
    });
  });

  it('answers who did not see the last change with what is there, and writes nothing', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput({ administrators: [ANN, BOB] }));
    await changed(site, BOB, id, { name: "Bob's" });
    const before = site.rows();
    const late = { id, seen: 1, report: aReportInput({ name: "Ann's" }) };
    expect(await valueOf<SavedReport>(site.call(ANN, 'reports/save', late))).toMatchObject({
      outcome: { kind: 'conflict', present: { revision: 2, record: { name: "Bob's" } } },
    });
    expect(site.rows()).toEqual(before);
  });

  it('takes an import under the id of its file, once', async () => {
    const site = await aReportSite();
    const incoming = { id: 'from-elsewhere', seen: null, report: aReportInput() };
    expect(await valueOf<SavedReport>(site.call(ANN, 'reports/save', incoming))).toMatchObject({
      ...{ id: 'from-elsewhere', outcome: { kind: 'saved' } },
    });
    expect(await valueOf<SavedReport>(site.call(ANN, 'reports/save', incoming))).toMatchObject({
      outcome: { kind: 'saved', saved: { revision: 1 } },
    });
    const other = { ...incoming, report: aReportInput({ name: 'Another' }) };
    expect(await valueOf<SavedReport>(site.call(ANN, 'reports/save', other))).toMatchObject({
      outcome: { kind: 'conflict', present: { revision: 1 } },
    });
    expect(await site.call(BOB, 'reports/save', incoming)).toMatchObject({ error: { code: 'report-gone' } });
    await site.call(ANN, 'reports/delete', { id: 'from-elsewhere' });
    expect(await valueOf<SavedReport>(site.call(ANN, 'reports/save', incoming))).toMatchObject({
      outcome: { kind: 'saved' },
    });
    expect(await listed(site, ANN)).toMatchObject({ reports: [{ id: 'from-elsewhere' }], deleted: [] });
  });

  it('can hand a report over, but not to nobody', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput());
    await changed(site, ANN, id, { administrators: [ANN, FAY] });
    site.setFayActive(false);
    const toNobody = { id, seen: 2, report: aReportInput({ administrators: [FAY] }) };
    expect(await site.call(ANN, 'reports/save', toNobody)).toMatchObject({
      error: { code: 'report-without-administrator', path: 'administrators' },
    });
    await changed(site, ANN, id, { administrators: [FAY, BOB] });
    expect(await site.call(ANN, 'reports/read', { id })).toMatchObject({ error: { code: 'report-gone' } });
    expect(await read(site, BOB, id)).toMatchObject({ mayChange: true });
  });

  it('says how large a report may be, and where a fault is', async () => {
    const site = await aReportSite();
    const jql = 'x'.repeat(REPORT_BYTES_MAX);
    const many = { ...aReport(), columns: Array.from({ length: 50 }, (_, at) => aColumn(`c${String(at)}`)) };
    const colors = Array.from({ length: 10 }, () => ({
      test: { kind: 'contains', isNegated: false, text: 'x'.repeat(250) },
      color: 'red',
    }));
    const definition = { ...many, columns: many.columns.map((column) => ({ ...column, colors })) };
    const save = (report: object) => site.call(ANN, 'reports/save', { id: 'r', seen: null, report });
    expect(await save({ ...aReportInput(), definition })).toMatchObject({
      error: { code: 'report-too-large', params: { maxKilobytes: 90 } },
    });
    expect(await save({ ...aReportInput(), description: jql })).toMatchObject({
      error: { code: 'invalid-input', path: 'description' },
    });
    expect(site.rows().size).toBe(0);
  });
});

describe('the trash', () => {
  it('B-P8: keeps a report for thirty days, and gives it back as it was', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput({ access: { kind: 'open' } }));
    const answer = await site.call(ANN, 'reports/delete', { id });
    const { reports, deleted } = await listed(site, ANN);
    expect([reports, deleted.map((entry) => entry.id)]).toEqual([[], [id]]);
    expect(answer).toEqual({ ok: true, value: { restorableUntil: deleted[0]?.restorableUntil } });
    site.pass(29 * DAY_MS);
    expect(await site.call(ANN, 'reports/restore', { id })).toEqual({ ok: true, value: null });
    expect(await read(site, CEM, id)).toMatchObject({ report: aReportInput({ access: { kind: 'open' } }) });
  });

  it('gives nothing back after that', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput());
    await site.call(ANN, 'reports/delete', { id });
    site.pass(31 * DAY_MS);
    expect((await listed(site, ANN)).deleted).toEqual([]);
    expect(await site.call(ANN, 'reports/restore', { id })).toMatchObject({ error: { code: 'report-gone' } });
  });
});

describe('the daily clean-up', () => {
  it('B-P7: deletes for good what was in the trash for its whole time, with what it was before', async () => {
    const site = await aReportSite();
    const [kept, recent, old] = [
      await site.create(ANN, aReportInput()),
      await site.create(ANN, aReportInput()),
      await site.create(ANN, aReportInput()),
    ];
    await changed(site, ANN, old, { name: 'Changed' });
    await site.call(ANN, 'reports/delete', { id: old });
    site.pass(25 * DAY_MS);
    await site.call(ANN, 'reports/delete', { id: recent });
    const ids = () => [...site.rows().keys()].flatMap((key) => /^report[^:]*:([^.]+)/.exec(key)?.[1] ?? []);
    await site.runDaily();
    expect(new Set(ids())).toEqual(new Set([kept, recent, old]));
    site.pass(6 * DAY_MS);
    await site.runDaily();
    expect(new Set(ids())).toEqual(new Set([kept, recent]));
  });
});

describe('the history of a report', () => {
  it('has every state with who made it when, the newest first', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput({ administrators: [ANN, BOB] }));
    await changed(site, BOB, id, { name: 'Second' });
    await changed(site, ANN, id, { name: 'Third' });
    const history = await historyOf(site, BOB, id);
    expect(history.map(({ by, report }) => [by, report.name])).toEqual([
      [ANN, 'Third'],
      [BOB, 'Second'],
      [ANN, 'Delays by team'],
    ]);
    expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted((a, b) => b - a));
  });

  it('does not count the trash as a change', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput());
    await site.call(ANN, 'reports/delete', { id });
    await site.call(ANN, 'reports/restore', { id });
    await changed(site, ANN, id, { name: 'Second' });
    expect((await historyOf(site, ANN, id)).map(({ report }) => report.name)).toEqual([
      'Second',
      'Delays by team',
    ]);
  });

  it('keeps so many states and no more', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput());
    for (let at = 1; at <= REPORT_STATES_MAX + 3; at++) {
      await site.call(ANN, 'reports/save', { id, seen: at, report: aReportInput({ name: `Nr. ${at}` }) });
    }
    const names = (await historyOf(site, ANN, id)).map(({ report }) => report.name);
    expect(names).toHaveLength(REPORT_STATES_MAX + 1);
    expect([names[0], names.at(-1)]).toEqual([`Nr. ${REPORT_STATES_MAX + 3}`, 'Nr. 3']);
    expect([...site.rows().keys()].filter((key) => key.startsWith('report-state:'))).toHaveLength(
      REPORT_STATES_MAX,
    );
  });
});

describe('favourites', () => {
  it('are of one person, and survive what becomes of the report', async () => {
    const site = await aReportSite();
    const report = aReportInput({ access: { kind: 'open' } });
    const [one, other] = [await site.create(ANN, report), await site.create(ANN, report)];
    for (const id of [one, other]) await site.call(CEM, 'reports/favourite', { id, isFavourite: true });
    await site.call(CEM, 'reports/favourite', { id: one, isFavourite: false });
    const marks = async (by: string) =>
      (await listed(site, by)).reports.filter(({ isFavourite }) => isFavourite).map(({ id }) => id);
    expect([await marks(CEM), await marks(ANN)]).toEqual([[other], []]);
    await site.call(ANN, 'reports/delete', { id: other });
    expect(await site.call(CEM, 'reports/favourite', { id: other, isFavourite: false })).toMatchObject({
      ok: true,
    });
  });
});

describe('a report that nobody administers any more', () => {
  it('goes to the Jira administrator who takes it over, with its history', async () => {
    const site = await aReportSite();
    const id = await site.create(FAY, aReportInput({ administrators: [FAY] }));
    expect((await listed(site, JIRA_ADMIN)).orphans).toEqual([]);
    site.setFayActive(false);
    expect((await listed(site, JIRA_ADMIN)).orphans).toEqual([
      { id, name: 'Delays by team', administrators: [FAY] },
    ]);
    await site.call(JIRA_ADMIN, 'reports/take-over', { id });
    expect(await read(site, JIRA_ADMIN, id)).toMatchObject({ report: { administrators: [JIRA_ADMIN] } });
    expect((await historyOf(site, JIRA_ADMIN, id)).map(({ by }) => by)).toEqual([JIRA_ADMIN, FAY]);
    expect((await listed(site, JIRA_ADMIN)).orphans).toEqual([]);
  });
});

describe('a person whose account is deleted', () => {
  it('goes out of reports and favourites, of whom nothing stays, and the reports are nobody’s', async () => {
    const site = await aReportSite();
    const access = { kind: 'limited', accountIds: [FAY, CEM], groupIds: [], roles: [] } as const;
    const shared = await site.create(ANN, aReportInput({ access, administrators: [ANN, FAY] }));
    const own = await site.create(FAY, aReportInput({ administrators: [FAY] }));
    await site.call(FAY, 'reports/favourite', { id: own, isFavourite: true });
    await site.deliver({ eventType: 'avi:jira:deleted:user', ...{ user: { accountId: FAY } } });
    expect(await read(site, ANN, shared)).toMatchObject({
      report: { administrators: [ANN], access: { ...access, accountIds: [CEM] } },
    });
    expect(site.rows().has(`report-favourites:${FAY}`)).toBe(false);
    expect(site.rows().get(`report:${own}`)).toContain('"administrators":["unknown"]');
    expect([...site.rows().values()].join()).not.toContain(FAY);
    expect((await listed(site, JIRA_ADMIN)).orphans.map(({ id }) => id)).toEqual([own]);
  });
});

describe('what is stored about reports', () => {
  it('B-P1: is what people said of them, and never what they show', async () => {
    const site = await aReportSite();
    const id = await site.create(ANN, aReportInput());
    await read(site, ANN, id);
    const [row, ...others] = [...site.rows()];
    expect(others).toEqual([]);
    expect(row?.[0]).toBe(`report:${id}`);
    expect(JSON.parse(row?.[1] ?? '')).toEqual({
      revision: 1,
      content: {
        ...{ ...aReportInput({ administrators: [ANN] }), version: 2 },
        ...{ changedAt: expect.any(Number) as number, changedBy: ANN, deletedAt: null },
      },
    });
  });
});

describe('reports of two sites', () => {
  it('B-P3: are unknown to each other, also where the same person asks for the same id', async () => {
    const [here, there] = [await aReportSite(), await aReportSite()];
    const id = await here.create(ANN, aReportInput({ access: { kind: 'open' } }));
    expect(await there.call(ANN, 'reports/read', { id })).toMatchObject({
      ok: false,
      error: { code: 'report-gone' },
    });
    expect(await valueOf<ReportLibrary>(there.call(ANN, 'reports/list'))).toEqual({
      ...{ reports: [], deleted: [], orphans: [] },
    });
    expect(
      await valueOf<readonly OpenReport[]>(here.call(BOB, 'reports/read-many', { ids: [id] })),
    ).toHaveLength(1);
  });
});

describe('an export', () => {
  it('B-P6: makes equal reports on a clean site, under the same ids, and nothing the second time', async () => {
    const [here, there] = [await aReportSite(), await aReportSite()];
    const access = { kind: 'limited', accountIds: [CEM], groupIds: [GROUP_ID], roles: [ROLE] } as const;
    const ids = [
      await here.create(ANN, aReportInput({ access, administrators: [ANN, BOB] })),
      await here.create(ANN, aReportInput({ name: 'Another', access: { kind: 'open' } })),
    ];
    const readMany = (site: ReportSite) =>
      valueOf<readonly OpenReport[]>(site.call(ANN, 'reports/read-many', { ids }));
    const stored = (await readMany(here)).map(({ id, report }) => ({ id, report: inputOf(report) }));
    const file = readReportFile({
      name: 'reports.json',
      bytes: new TextEncoder().encode(writeReportFile(stored, () => null)),
    });
    if (!file.ok) throw new Error(file.error.code);
    const named = referencesOf(stored.map(({ report }) => report));
    const mapping = new Map(named.map((one) => [referenceKey(one), one.id]));
    const plan = async () => {
      const present = (await readMany(there)).map(
        ({ id, report, revision, mayChange }): [string, PresentReport] => [
          id,
          { report: inputOf(report), revision, mayChange },
        ],
      );
      return planImport(file.value, { mapping, present: new Map(present), importer: ANN });
    };
    for (const { id, seen, report } of await plan()) {
      await valueOf<SavedReport>(there.call(ANN, 'reports/save', { id, seen, report }));
    }
    expect(await readMany(there)).toEqual(await readMany(here));
    expect((await plan()).map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
  });
});
