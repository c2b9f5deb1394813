import { projectOf } from '../../src/core/source/project-of';
import type { Jira } from '../../local/jira/jira';
import { prepareChart } from '../../src/core/chart/prepare-chart';
import { createAggregate, type Aggregate } from '../../src/core/aggregate/aggregate';
import { buildChart } from '../../src/core/chart/build-chart';
import type { ChartConfig } from '../../src/core/chart/config';
import type { ChartModel } from '../../src/core/chart/model';
import { prepareQuestion } from '../../src/core/chart/question';
import { runCounts } from '../../src/core/plan/counts/run-counts';
import { planScan } from '../../src/core/plan/plan-scan';
import { runScan } from '../../src/core/plan/run-scan';
import { scanQuestion } from '../../src/core/plan/scan-question';
import { A_READ, decodedAggregate } from './chart';
import { jiraSend } from './jira-send';
import { noCalendars } from './calendar';

const NEVER = new Promise<void>(() => undefined);

export interface CountAndScan {
  /** Null where counts cannot answer. */
  readonly counted: ChartModel | null;
  readonly scanned: ChartModel;
}

export interface Looker {
  readonly jira: Jira;
  readonly accountId: string;
  /** Epoch ms. */
  readonly now: number;
}

/** The same chart from one count per segment and from all its work items. */
export async function countAndScan(
  { jira, accountId, now }: Looker,
  configs: readonly ChartConfig[],
): Promise<readonly CountAndScan[]> {
  const [config] = configs;
  if (config === undefined) return [];
  const send = jiraSend(jira, accountId);
  const prepared = await prepareChart(send, { config, overlay: null, now, readCalendar: noCalendars });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  const question = prepareQuestion(config, prepared.value);
  if (!question.ok) throw new Error(JSON.stringify(question.error));

  const scanned = createAggregate(question.value);
  const { jql, itemsExpected } = prepared.value;
  const { fieldIds, sources } = question.value;
  const outcome = await runScan({
    send,
    jql,
    sources: sources.map((source) => source.jql),
    fieldIds,
    plan: planScan(scanQuestion(question.value, { itemsExpected, isMetered: true })),
    onIssues: scanned.addAll,
    onProgress: () => undefined,
    now: () => 0,
    wait: () => NEVER,
    random: () => 0,
    deadline: null,
    signal: null,
    token: null,
  });
  if (outcome.end.kind !== 'complete') throw new Error(JSON.stringify(outcome));
  const counts = await runCounts({
    send,
    question: question.value,
    context: prepared.value,
    projectKey: projectOf(config.sources),
    isMetered: true,
    stopped: NEVER,
  });

  const counted = counts === null ? null : decodedAggregate(question.value, counts.state);
  const modelOf = (shown: ChartConfig, aggregate: Aggregate): ChartModel =>
    buildChart({
      config: shown,
      prepared: prepared.value,
      question: question.value,
      aggregate,
      read: A_READ,
    });
  return configs.map((shown) => ({
    counted: counted === null ? null : modelOf(shown, counted),
    scanned: modelOf(shown, scanned),
  }));
}
