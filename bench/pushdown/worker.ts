/** `worker <issues> <latencyMs>`: what a chart that counts by status costs, prints requests, points and time. */
import { WEEKDAYS_ONLY } from '../../src/core/calendar/working-calendar';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { prepareChart } from '../../src/core/chart/prepare-chart';
import { prepareQuestion } from '../../src/core/chart/question';
import { runCounts } from '../../src/core/plan/counts/run-counts';
import { success } from '../../src/core/result';
import { adminSend, ALL_ISSUES, meteredSend, openJira } from '../measure/metered-jira';

const [issues = 0, latencyMs = 0] = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  const { send, spent } = meteredSend(adminSend(openJira(issues)), latencyMs);
  const config = {
    ...chartConfigDefaults,
    sources: [{ source: { kind: 'jql' as const, jql: ALL_ISSUES }, name: '', color: null }],
    chartBy: { kind: 'values' as const, fieldId: 'status' },
  };
  const start = performance.now();
  const prepared = await prepareChart(send, {
    ...{ config, overlay: null, now: Date.now() },
    readCalendar: () => Promise.resolve(success(WEEKDAYS_ONLY)),
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  const question = prepareQuestion(config, prepared.value);
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  const counted = await runCounts({
    send,
    question: question.value,
    context: prepared.value,
    projectKey: null,
    isMetered: true,
    stopped: new Promise(() => undefined),
  });
  const ms = performance.now() - start;
  process.stdout.write(JSON.stringify({ ...spent(), ms, segments: counted?.state.groups.length ?? null }));
}

void main();
