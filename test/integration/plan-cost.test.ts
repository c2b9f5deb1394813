import { generateSite } from '../../local/data/generate/generate-site';
import { createJira } from '../../local/jira/jira';
import type { AggregateState } from '../../src/core/aggregate/state';
import { prepareChart } from '../../src/core/chart/prepare-chart';
import { prepareQuestion } from '../../src/core/chart/question';
import type { Counted } from '../../src/core/plan/counts/counted';
import { runCounts } from '../../src/core/plan/counts/run-counts';
import { createMeter, type Spent } from '../../src/core/plan/meter';
import { aChart, from } from '../support/chart';
import { jiraSend } from '../support/jira-send';
import { TEST_NOW } from '../support/local-site';
import { noCalendars } from '../support/calendar';

interface Cost {
  readonly counted: Counted<AggregateState>;
  readonly spent: Spent;
}

async function costOfCounting(issues: number): Promise<Cost> {
  const data = generateSite({ issues, seed: 1, now: TEST_NOW });
  const jira = createJira({ data, now: () => TEST_NOW, latencyMs: 0, burstFactor: 1_000_000 });
  const send = jiraSend(jira, data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '');
  const config = aChart({ sources: [from({ kind: 'jql', jql: 'created >= "2000-01-01"' })] });
  const prepared = await prepareChart(send, {
    config,
    overlay: null,
    now: TEST_NOW,
    readCalendar: noCalendars,
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  const question = prepareQuestion(config, prepared.value);
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  const meter = createMeter(send);
  const counted = await runCounts({
    send: meter.send,
    question: question.value,
    context: prepared.value,
    projectKey: null,
    isMetered: true,
    stopped: new Promise<void>(() => undefined),
  });
  if (counted === null) throw new Error('A scan was cheaper.');
  return { counted, spent: meter.spent() };
}

describe('the cost of a chart by status that is counted', () => {
  it('is what the plan says: the list of statuses, a count for each, and none for the empty ones that are not there', async () => {
    const { counted, spent } = await costOfCounting(1000);
    const { plan } = counted;
    expect(spent.requests).toBe(plan.requests);
    const statuses = plan.requests - 1;
    expect(spent.points).toBe(1 + statuses + statuses);
  });

  it('does not grow with the source', async () => {
    const [small, large] = [await costOfCounting(1000), await costOfCounting(8000)];
    expect(large.counted.state.items).toBe(8000);
    expect(large.spent).toEqual(small.spent);
  });
});
