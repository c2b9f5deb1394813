/** `worker <issues> <latencyMs> <1 to measure pages one after another, 0 to leave them out>` */
import { adminSend, meteredSend, openJira } from '../measure/metered-jira';
import { createRecording } from '../measure/recording';
import { scanAll } from '../measure/scan-all';
import type { ScanPlan } from '../../src/core/plan/plan-scan';
import { planScan } from '../../src/core/plan/plan-scan';
import type { Reading, ReadingTimes } from './reading-times';

const FIELDS = ['status', 'assignee', 'customfield_10016'];

const [issues = 0, latencyMs = 0, isBaselineMeasured = 0] = process.argv.slice(2).map(Number);
const { record, replay } = createRecording(adminSend(openJira(issues)));
const question = { itemsExpected: issues, fieldIds: FIELDS };

async function read(plan: ScanPlan): Promise<Reading> {
  const what = { plan, fieldIds: FIELDS, onIssues: () => undefined };
  const answersMs = await timeOf(() => scanAll({ ...what, send: record }));
  const { send, spent } = meteredSend(replay, latencyMs);
  const ms = await timeOf(() => scanAll({ ...what, send }));
  return { kind: plan.kind, rounds: plan.rounds, planned: plan.points, answersMs, ms, ...spent() };
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function main(): Promise<void> {
  const chosen = planScan({ ...question, isMetered: false });
  const pages: ScanPlan = {
    ...planScan({ ...question, itemsExpected: 0, isMetered: true }),
    itemsExpected: issues,
  };
  const own = await read(chosen);
  const oneByOne = isBaselineMeasured === 1 ? await read(pages) : null;
  const times: ReadingTimes = { own, oneByOne };
  process.stdout.write(JSON.stringify(times));
}

void main();
