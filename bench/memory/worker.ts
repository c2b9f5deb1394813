/** `worker <issues> <name of a measure>`: prints the most that the heap held, measured after collecting garbage. */
import { createAggregate } from '../../src/core/aggregate/aggregate';
import { WEEKDAYS_ONLY } from '../../src/core/calendar/working-calendar';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { prepareQuestion } from '../../src/core/chart/question';
import type { Field } from '../../src/core/field/field';
import { planScan } from '../../src/core/plan/plan-scan';
import { scanAll } from '../measure/scan-all';
import { EFFORT, MEASURED, POINTS } from './measures';
import { syntheticSend } from './synthetic-send';

const LOOKS = 10;

const issues = Number(process.argv[2]);
const calculate = MEASURED[process.argv[3] ?? ''] ?? { measure: 'count' };

function field(id: string, type: string): Field {
  const isCustom = id.startsWith('customfield');
  const schema = { type, items: null, system: isCustom ? null : id, custom: null };
  return { id, name: id, isCustom, clauseNames: [id], schema };
}

async function main(): Promise<void> {
  const fields = [field('status', 'status'), field(POINTS, 'number'), field(EFFORT, 'number')];
  const question = prepareQuestion(
    { ...chartConfigDefaults, sources: [], chartBy: { kind: 'values', fieldId: 'status' }, calculate },
    { fields, sources: [], timeZone: 'UTC', computedAt: 0, statuses: [], calendar: WEEKDAYS_ONLY },
  );
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  const { fieldIds } = question.value;
  const aggregate = createAggregate(question.value);
  let peak = 0;
  let nextLook = 0;
  await scanAll({
    send: syntheticSend(issues),
    plan: planScan({ itemsExpected: issues, fieldIds, isMetered: false }),
    fieldIds,
    onIssues(page) {
      aggregate.addAll(page);
      if (aggregate.items < nextLook) return;
      nextLook += issues / LOOKS;
      globalThis.gc?.();
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    },
  });
  globalThis.gc?.();
  peak = Math.max(peak, process.memoryUsage().heapUsed);
  if (aggregate.items !== issues)
    throw new Error(`${String(aggregate.items)} of ${String(issues)} were read.`);
  process.stdout.write(JSON.stringify(peak));
}

void main();
