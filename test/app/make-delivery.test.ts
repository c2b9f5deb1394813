import type { PostRecord, SiteData } from '../../local/jira/model';
import { makeDelivery } from '../../src/app/delivery/make-delivery';
import type { RestRequest, RestResponse, SendRequest } from '../../src/core/jira/rest';
import type { Delivery, DeliveryWay } from '../../src/core/report/delivery/delivery';
import type { ReportDefinition } from '../../src/core/report/definition';
import type { ReportRecord } from '../../src/core/report/report-records';
import { WORKLOG_AUTHOR, WORKLOG_TIME } from '../../src/core/report/worklog-fields';
import { aDelivery } from '../support/delivery';
import { createFakePorts } from '../support/fake-ports';
import { aJira } from '../support/jira';
import { jiraSend } from '../support/jira-send';
import { aColumn, aGroup, aReport, ofFormula } from '../support/report';
import { ANNA, BEN, aSite, anIssue } from '../support/site';

const STORED = 'report-deliveries:rep';
const REF = { reportId: 'rep', id: 'd1' };

interface Kept {
  readonly revision: number;
  readonly record: { readonly deliveries: readonly [Delivery] };
}

interface Setting {
  readonly delivery?: Partial<Delivery>;
  readonly definition?: Partial<ReportDefinition>;
  readonly report?: Partial<ReportRecord>;
  readonly worklogs?: SiteData['worklogs'];
  /** What stands between the app and Jira. */
  readonly between?: (send: SendRequest) => SendRequest;
}

/** A report of Anna's on the shop, delivered to one of its work items. */
function setUp({
  delivery,
  definition,
  report,
  worklogs = () => [],
  between = (send) => send,
}: Setting = {}) {
  const issues = ['SHOP-1', 'SHOP-2', 'SHOP-3'].map((key, at) =>
    anIssue({ key, assigneeId: at === 0 ? BEN.accountId : null, reporterId: BEN.accountId }),
  );
  const { jira } = aJira(aSite({ issues, worklogs }));
  const record: ReportRecord = {
    ...{
      version: 2,
      name: 'Shop by person',
      description: '',
      isTemplate: false,
      access: { kind: 'private' },
    },
    definition: aReport({
      source: { kind: 'project', projectKey: 'SHOP' },
      columns: [aColumn('issuekey')],
      groups: [aGroup('assignee')],
      ...definition,
    }),
    administrators: [ANNA.accountId],
    ...{ changedAt: 0, changedBy: ANNA.accountId, deletedAt: null, ...report },
  };
  const deliveries = { version: 1, deliveries: [aDelivery(delivery)] };
  const fakes = createFakePorts({
    stored: { 'report:rep': { revision: 1, record }, [STORED]: { revision: 1, record: deliveries } },
    remainingMs: 900_000,
  });
  const ports = { ...fakes, jiraAsOwner: (accountId: string) => between(jiraSend(jira, accountId)) };
  const change = (changes: Partial<Delivery>): void => {
    const { revision, record: before } = fakes.stored.get(STORED) as Kept;
    const changed = before.deliveries.map((one) => ({ ...one, ...changes }));
    fakes.stored.set(STORED, { revision: revision + 1, record: { version: 1, deliveries: changed } });
  };
  return {
    ports,
    run: () => makeDelivery(ports, REF),
    change,
    /** When the schedule calls the next time. */
    runLater: () => {
      change({ nextAt: 0 });
      return makeDelivery(ports, REF);
    },
    posts: () => jira.snapshot().posts,
    kept: (): Delivery => {
      const { record: now } = fakes.stored.get(STORED) as Kept;
      return now.deliveries[0];
    },
  };
}

/** The lines below the head of the table that a comment shows. */
const tableOf = (posts: readonly PostRecord[]): readonly (readonly string[])[] => {
  const nodes = posts.flatMap((post) =>
    post.kind === 'comment' ? (post.body as { content: readonly TextNode[] }).content : [],
  );
  const [, ...lines] = nodes.find(({ type }) => type === 'table')?.content ?? [];
  return lines.map(({ content = [] }) => content.map(textOf));
};

interface TextNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly TextNode[];
}

const textOf = ({ text = '', content = [] }: TextNode): string => text + content.map(textOf).join('');

/** Jira with a source of so many work items, of which it gives fewer in a page than it is asked for. */
const aLongSource =
  ({ items, pageSize }: { readonly items: number; readonly pageSize: number }) =>
  (send: SendRequest): SendRequest =>
  (request) => {
    if (request.path.strings[0] !== '/rest/api/3/search/jql') return send(request);
    const from = Number((request.body as { nextPageToken?: string }).nextPageToken ?? 0);
    const next = Math.min(items, from + pageSize);
    const issues = Array.from({ length: next - from }, (_, at) => ({
      ...{ id: String(from + at + 1), key: `SHOP-${String(from + at + 1)}` },
      fields: { assignee: null },
    }));
    const rest = next === items ? { isLast: true } : { nextPageToken: String(next) };
    return Promise.resolve({ status: 200, headers: {}, body: { issues, ...rest } });
  };

const aWorklog = (id: number) => ({
  ...{ id, authorId: BEN.accountId, startedAt: id * 1000, createdAt: id, updatedAt: id },
  ...{ seconds: 3600, comment: null },
});

const IN_HOURS = { kind: 'duration', unit: 'hours' } as const;

const isComment = ({ method, path }: RestRequest): boolean =>
  method === 'POST' && path.strings.join('').endsWith('/comment');
const isNotify = ({ path }: RestRequest): boolean => path.strings.join('').endsWith('/notify');
const SILENCE: RestResponse = { status: 0, headers: {}, body: null };

/** Carries a request out, and breaks off before its answer. */
const silentAfter =
  (isMeant: (request: RestRequest) => boolean) =>
  (send: SendRequest): SendRequest =>
  async (request) => {
    const answer = await send(request);
    return isMeant(request) ? SILENCE : answer;
  };

describe('a delivery', () => {
  it('writes the report’s groups as a comment in its owner’s name, and tells how it went', async () => {
    const { run, posts, kept } = setUp();
    await run();
    expect(posts()).toMatchObject([{ kind: 'comment', authorId: 'anna', visibility: null }]);
    const texts = JSON.stringify(posts());
    for (const text of ['Shop by person', 'Ben Cole', 'report.export.total', kept().log[0]?.runId]) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toMatch(/SHOP-\d/);
    expect(kept().log).toMatchObject([
      { outcome: { kind: 'delivered', read: 3, expected: 3, isPart: false } },
    ]);
    expect(kept()).toMatchObject({ run: null, failures: 0, state: 'active' });
    expect(kept().nextAt).toBeGreaterThan(0);
  });

  it('comes once, however often and however close together its events come', async () => {
    const { run, posts } = setUp();
    await Promise.all([run(), run()]);
    await run();
    expect(posts()).toHaveLength(1);
  });

  it('is not written again when Jira wrote it and its answer was lost', async () => {
    const { run, runLater, posts, kept } = setUp({ between: silentAfter(isComment) });
    await run();
    expect(kept()).toMatchObject({ failures: 1, log: [{ outcome: { code: 'jira-unavailable' } }] });
    await runLater();
    expect(posts()).toHaveLength(1);
    expect(kept()).toMatchObject({ failures: 0, run: null });
    expect(kept().log[0]?.outcome).toEqual({ kind: 'found' });
  });

  it('names its work items where that was asked for', async () => {
    const { run, posts } = setUp({ delivery: { namesItems: true } });
    await run();
    expect(JSON.stringify(posts())).toContain('SHOP-2, SHOP-3');
  });

  it('reads the worklogs of its work items, also of those that have more than a search tells', async () => {
    const { run, posts, kept } = setUp({
      definition: {
        rowsAre: 'worklogs',
        columns: [aColumn(WORKLOG_TIME, { format: IN_HOURS, groupAggregate: 'sum', totalAggregate: 'sum' })],
        groups: [aGroup(WORKLOG_AUTHOR)],
      },
      worklogs: ({ key }) =>
        Array.from({ length: key === 'SHOP-1' ? 50 : 1 }, (_, at) => ({
          ...aWorklog(Number(key.slice(-1)) * 100 + at),
          authorId: at === 0 ? ANNA.accountId : BEN.accountId,
        })),
    });
    await run();
    expect(kept().log[0]?.outcome).toEqual({ kind: 'delivered', read: 3, expected: 3, isPart: false });
    expect(tableOf(posts())).toEqual([
      ['Anna Berg', '3', 'value.hours 3'],
      ['Ben Cole', '1', 'value.hours 49'],
      ['report.export.total', '3', 'value.hours 52'],
    ]);
  });

  it('asks Jira what JQL in a formula finds', async () => {
    const formulas = [{ id: 'bens', name: 'Bens', text: 'matches("assignee = ben")' }];
    const groups = [aGroup('bens', { of: ofFormula('bens') })];
    const { run, posts } = setUp({ definition: { formulas, groups } });
    await run();
    expect(tableOf(posts())).toEqual([
      ['report.run.no', '2'],
      ['report.run.yes', '1'],
      ['report.export.total', '3'],
    ]);
  });

  it('is seen by those alone whom its owner chose', async () => {
    const visibility = { kind: 'role', name: 'Member' } as const;
    const { run, posts } = setUp({ delivery: { way: { kind: 'comment', visibility } } });
    await run();
    expect(posts()).toMatchObject([{ visibility: { type: 'role', value: 'Member' } }]);
  });

  it('comes as a file whose name tells the run', async () => {
    const { run, posts, kept } = setUp({ delivery: { way: { kind: 'attachment' } } });
    await run();
    expect(posts()).toMatchObject([
      { kind: 'attachment', filename: `Shop-by-person-${kept().log[0]?.runId ?? ''}.csv` },
    ]);
    expect(JSON.stringify(posts())).toContain('Ben Cole,1\\r\\n');
  });

  describe('as a mail', () => {
    const way: DeliveryWay = {
      kind: 'notification',
      ...{ assignee: true, reporter: false, accountIds: [], groupIds: [] },
    };

    it('reaches whom its owner chose', async () => {
      const { run, posts } = setUp({ delivery: { way } });
      await run();
      expect(posts()).toMatchObject([{ kind: 'notification', recipientIds: ['ben'] }]);
    });

    it('is not sent again when nobody knows whether it was', async () => {
      const { run, posts, kept } = setUp({ delivery: { way }, between: silentAfter(isNotify) });
      await run();
      await run();
      expect(posts()).toHaveLength(1);
      expect(kept()).toMatchObject({ run: null, failures: 0, log: [{ outcome: { kind: 'uncertain' } }] });
    });

    it('is not sent again by a run that broke off', async () => {
      const { run, posts, kept } = setUp({
        delivery: { way, run: { id: 'r0', startedAt: -1e9, tryId: 't0' } },
      });
      await run();
      expect(posts()).toEqual([]);
      expect(kept().log).toMatchObject([{ runId: 'r0', outcome: { kind: 'uncertain' } }]);
    });
  });

  it.each<[string, Setting, string]>([
    ['its owner may not see the work item', { delivery: { issueKey: 'SHOP-77' } }, 'delivery-item-gone'],
    [
      'its owner administers the report no more',
      { report: { administrators: ['ben'] } },
      'delivery-without-owner',
    ],
    ['the report is in the trash', { report: { deletedAt: 5 } }, 'delivery-without-owner'],
    [
      'its owner’s account is closed',
      { between: () => () => Promise.resolve({ ...SILENCE, status: 401 }) },
      'jira-refused',
    ],
    ['a field is gone', { definition: { groups: [aGroup('customfield_1')] } }, 'delivery-faulty'],
  ])('C-P7: fails where %s, and is given up after five times', async (_, setting, code) => {
    const { run, runLater, posts, kept } = setUp(setting);
    await run();
    // The same event once more is no try of its own.
    await run();
    expect(kept()).toMatchObject({
      failures: 1,
      state: 'active',
      log: [{ outcome: { kind: 'failed', code } }],
    });
    for (let time = 2; time <= 6; time += 1) await runLater();
    expect(kept()).toMatchObject({ failures: 5, state: 'given-up' });
    expect(kept().log).toHaveLength(5);
    expect(posts()).toEqual([]);
  });

  it('tells a bug in its log, and does not want to come again', async () => {
    const { ports, run, kept } = setUp({
      between: () => () => {
        throw new Error('bug');
      },
    });
    expect(await run()).toEqual({ ok: true, value: null });
    expect(kept().log).toMatchObject([{ outcome: { code: 'internal' } }]);
    expect(ports.logged).toMatchObject([{ where: 'deliveries' }]);
  });

  it.each(['paused', 'given-up'] as const)('C-P8: stays where it is while %s', async (state) => {
    const { run, posts } = setUp({ delivery: { state } });
    await run();
    expect(posts()).toEqual([]);
  });

  it('is looked at again when whoever makes it must have ended', async () => {
    const { run, posts } = setUp({ delivery: { run: { id: 'r0', startedAt: -60_000, tryId: 't0' } } });
    expect(await run()).toEqual({ ok: true, value: 15 * 60_000 });
    expect(posts()).toEqual([]);
  });

  it.each<[string, Partial<Delivery>]>([
    ['stopped', { state: 'paused' }],
    ['changed', { run: null }],
  ])('C-P8: is not sent when it was %s while the report was read', async (_, changes) => {
    const setting = setUp({
      between: (send) => (request) => {
        setting.change(changes);
        return send(request);
      },
    });
    expect(await setting.run()).toEqual({ ok: true, value: null });
    expect([setting.posts(), setting.kept().log]).toEqual([[], []]);
  });

  it('says that it is a part where the last page has more than is read of one', async () => {
    const { run, posts, kept } = setUp({ between: aLongSource({ items: 20_030, pageSize: 90 }) });
    await run();
    expect(kept().log).toMatchObject([{ outcome: { kind: 'delivered', read: 20_000, isPart: true } }]);
    expect(JSON.stringify(posts())).toContain('delivery.letter.part 20000');
  });

  it('reads no longer than its function lasts, and says what is missing', async () => {
    const { ports, posts, kept } = setUp({
      definition: { rowsAre: 'worklogs', groups: [aGroup(WORKLOG_AUTHOR)] },
      worklogs: ({ key }) => Array.from({ length: key === 'SHOP-1' ? 50 : 1 }, (_, at) => aWorklog(at)),
    });
    const clock = { ...ports.clock, remainingMs: () => 120_000 };
    await makeDelivery({ ...ports, clock }, REF);
    expect(kept().log).toMatchObject([{ outcome: { kind: 'delivered', read: 2, isPart: true } }]);
    expect(JSON.stringify(posts())).toContain('delivery.letter.part 2 3');
  });
});
