import { importFile } from '../../local/data/import/import-file';
import { createJira, type Jira } from '../../local/jira/jira';
import type { ChartConfig, NamedSource } from '../../src/core/chart/config';
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
    const [answer] = await countAndScan(jira, jira.data.users[0]?.accountId ?? '', [config]);
    expect(answer?.counted).not.toBeNull();
    expect(answer?.counted).toEqual(answer?.scanned);
    expect(answer?.scanned.grandTotal.items).toBeGreaterThan(0);
  });
});
