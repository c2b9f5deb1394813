import fc from 'fast-check';
import { importFile } from '../../local/data/import/import-file';
import { createJira, type Jira } from '../../local/jira/jira';
import type { ChartConfig, NamedSource } from '../../src/core/chart/config';
import type { Source } from '../../src/core/source/source';
import { anyCount } from '../support/arbitrary-count';
import { aChart, by, from } from '../support/chart';
import { countAndScan } from '../support/count-and-scan';
import { describeWithShared, readSharedText } from './support/shared-files';

const NOW = Date.UTC(2026, 2, 18, 9);
const FILE = 'data/public-jira-issues.csv';

let loaded: Jira | undefined;

function publicIssues(): Jira {
  if (loaded !== undefined) return loaded;
  const answer = importFile({ fileName: FILE, text: readSharedText(FILE), now: NOW });
  if (!answer.ok) throw new Error(answer.error);
  loaded = createJira({ data: answer.data, now: () => NOW, latencyMs: 0, burstFactor: 1_000_000 });
  return loaded;
}

function viewerOf(jira: Jira): string {
  return jira.data.users[0]?.accountId ?? '';
}

const named = (name: string, jql: string): NamedSource => ({ ...from({ kind: 'jql', jql }), name });
const everything = [from({ kind: 'jql', jql: 'created >= "1990-01-01"' })];
const bugsAndOthers = [named('Bugs', 'type = Bug'), named('Others', 'type != Bug')];

describeWithShared('over public issues one count per segment says what a scan says', () => {
  it.each<Partial<ChartConfig>>([
    { chartBy: by('status') },
    { chartBy: by('statusCategory') },
    { chartBy: by('priority') },
    { chartBy: by('issuetype') },
    { chartBy: by('resolution') },
    { chartBy: by('created', 'year') },
    { chartBy: by('resolutiondate', 'year') },
    { kind: 'two-dimensional-table', chartBy: by('statusCategory'), groupBy: by('issuetype') },
    { kind: 'number' },
    { sources: bugsAndOthers, chartBy: null },
    { sources: bugsAndOthers, kind: 'two-dimensional-table', chartBy: by('statusCategory') },
  ])('%j', async (changes) => {
    const jira = publicIssues();
    const config = aChart({ kind: 'table', sources: everything, ...changes });
    const [answer] = await countAndScan({ jira, accountId: viewerOf(jira), now: NOW }, [config]);
    expect(answer?.counted).not.toBeNull();
    expect(answer?.counted).toEqual(answer?.scanned);
    expect(answer?.scanned.grandTotal.items).toBeGreaterThan(0);
  });

  it('to any question', async () => {
    const jql = (text: string): Source => ({ kind: 'jql', jql: text });
    const question = anyCount({
      sources: [
        ...[jql('created >= "1990-01-01"'), jql('type = Bug'), jql('resolution is EMPTY')],
        ...[jql('assignee is EMPTY'), jql('statusCategory = Done'), jql('created >= "2015-01-01"')],
      ],
      fieldIds: ['status', 'statusCategory', 'priority', 'issuetype', 'resolution', 'project', 'components'],
      dateFieldIds: ['created', 'updated', 'resolutiondate'],
    });
    let answered = 0;
    const jira = publicIssues();
    await fc.assert(
      fc.asyncProperty(question, async (chart) => {
        const [answer] = await countAndScan({ jira, accountId: viewerOf(jira), now: NOW }, [chart]);
        if (answer?.counted == null) return;
        answered += 1;
        expect(answer.counted).toEqual(answer.scanned);
      }),
      { seed: 20260318, numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(15);
  });
});
