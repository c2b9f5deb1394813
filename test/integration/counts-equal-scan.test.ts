import fc from 'fast-check';
import type { Source } from '../../src/core/source/source';
import { anyCount } from '../support/arbitrary-count';
import { by, from } from '../support/chart';
import { generateSite } from '../../local/data/generate/generate-site';
import { createJira, type Jira } from '../../local/jira/jira';
import type { ChartConfig, NamedSource } from '../../src/core/chart/config';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { countAndScan } from '../support/count-and-scan';
import { TEST_NOW } from '../support/local-site';

/** What one reading answers: everything, few segments and Other, unique totals, a hidden segment. */
function presentations(config: ChartConfig): readonly ChartConfig[] {
  const hidden = { dimension: null, key: 'done', hidden: true, label: null, color: null };
  return [
    config,
    { ...config, top: 2 },
    { ...config, uniqueTotals: true, top: 3, sort: { by: 'name', direction: 'ascending' } },
    { ...config, segments: [hidden] },
  ];
}

function aSiteOf(seed: number, issues = 400): Jira {
  return createJira({
    data: generateSite({ issues, seed, now: TEST_NOW }),
    now: () => TEST_NOW,
    latencyMs: 0,
    burstFactor: 1_000_000,
  });
}

const everything = { kind: 'jql', jql: 'created >= "2000-01-01"' } as const;

async function compare(jira: Jira, changes: Partial<ChartConfig>): Promise<number> {
  const [project] = jira.data.projects;
  const single: readonly Source[] = [everything, { kind: 'project', projectKey: project?.key ?? '' }];
  const choices = changes.sources === undefined ? single.map((source) => [from(source)]) : [changes.sources];
  const viewers = jira.data.users.filter(({ active }) => active).slice(0, 3);
  let answered = 0;
  for (const sources of choices) {
    for (const { accountId } of viewers) {
      const config: ChartConfig = { ...chartConfigDefaults, kind: 'table', ...changes, sources };
      for (const { counted, scanned } of await countAndScan(
        { jira, accountId, now: TEST_NOW },
        presentations(config),
      )) {
        if (counted === null) continue;
        answered += 1;
        expect(counted).toEqual(scanned);
      }
    }
  }
  return answered;
}

describe.each([1, 2, 3])('one count per segment says what a scan says: site %i', (seed) => {
  const jira = aSiteOf(seed);

  it.each(['status', 'statusCategory', 'priority', 'issuetype', 'resolution', 'project', 'components'])(
    'by %s',
    async (fieldId) => {
      expect(await compare(jira, { chartBy: by(fieldId) })).toBeGreaterThan(0);
    },
  );

  it.each([
    ['created', 'month', 'Asia/Tokyo'],
    ['created', 'quarter', 'America/New_York'],
    ['updated', 'year', 'Europe/Berlin'],
    ['duedate', 'month', 'Pacific/Auckland'],
    ['resolutiondate', 'month', 'UTC'],
  ] as const)('%s by %s in %s', async (fieldId, bucket, zone) => {
    const timeZone = { kind: 'fixed', zone } as const;
    expect(await compare(jira, { chartBy: by(fieldId, bucket), timeZone })).toBeGreaterThan(0);
  });

  it.each([
    [by('statusCategory'), by('issuetype')],
    [by('priority'), by('resolution')],
    [by('created', 'year'), by('statusCategory')],
  ])('pairs: %j', async (chartBy, groupBy) => {
    expect(await compare(jira, { kind: 'two-dimensional-table', chartBy, groupBy })).toBeGreaterThan(0);
  });

  it('without segments', async () => {
    expect(await compare(jira, { kind: 'number' })).toBeGreaterThan(0);
  });

  const named = (name: string, jql: string): NamedSource => ({ ...from({ kind: 'jql', jql }), name });
  const apart = [named('Bugs', 'type = Bug'), named('Others', 'type != Bug')];
  const overlapping = [named('Bugs', 'type = Bug'), named('Open', 'resolution is EMPTY')];
  const count = { measure: 'count' } as const;
  const calculate = {
    measure: 'ratio',
    numerator: { source: 0, calculate: count },
    denominator: { source: 1, calculate: count },
  } as const;

  it.each<Partial<ChartConfig>>([
    { sources: apart, kind: 'bar', chartBy: null },
    { sources: overlapping, kind: 'bar', chartBy: null },
    { sources: apart, kind: 'two-dimensional-table', chartBy: by('statusCategory') },
    { sources: overlapping, kind: 'number', calculate },
    { sources: apart, kind: 'bar', chartBy: by('statusCategory'), calculate },
    { sources: overlapping, kind: 'bar', chartBy: by('statusCategory') },
  ])('several sources: %j', async (changes) => {
    expect(await compare(jira, changes)).toBeGreaterThan(0);
  });

  it('leaves a field of sources that overlap to a scan', async () => {
    const changes = { sources: overlapping, kind: 'two-dimensional-table', chartBy: by('status') } as const;
    expect(await compare(jira, changes)).toBe(0);
  });
});

describe('of any site, for anybody, to any question', () => {
  const jql = (text: string): Source => ({ kind: 'jql', jql: text });
  const project = (projectKey: string): Source => ({ kind: 'project', projectKey });
  const question = anyCount({
    sources: [
      ...[everything, project('SHOP'), project('CARE'), project('DATA'), jql('type = Bug')],
      ...[jql('resolution is EMPTY'), jql('assignee is EMPTY'), jql('created >= "2025-06-01"')],
      ...[jql('project in (SHOP, MKT) OR priority = High'), jql('statusCategory = Done AND labels is EMPTY')],
    ],
    fieldIds: [
      ...['status', 'statusCategory', 'priority', 'issuetype', 'resolution', 'project'],
      ...['components', 'fixVersions', 'labels'],
    ],
    dateFieldIds: ['created', 'updated', 'duedate', 'resolutiondate'],
  });

  it('one count per segment says what a scan says', async () => {
    let answered = 0;
    const site = fc.record({ seed: fc.nat(), issues: fc.integer({ min: 100, max: 500 }), viewer: fc.nat() });
    await fc.assert(
      fc.asyncProperty(site, fc.array(question, { minLength: 8, maxLength: 8 }), async (of, charts) => {
        const jira = aSiteOf(of.seed, of.issues);
        const viewers = jira.data.users.filter(({ active }) => active);
        const accountId = viewers[of.viewer % viewers.length]?.accountId ?? '';
        for (const chart of charts) {
          const [answer] = await countAndScan({ jira, accountId, now: TEST_NOW }, [chart]);
          if (answer?.counted == null) continue;
          answered += 1;
          expect(answer.counted).toEqual(answer.scanned);
        }
      }),
      { seed: 20260302, numRuns: 12 },
    );
    expect(answered).toBeGreaterThan(25);
  });
});
