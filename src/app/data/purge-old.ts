import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeDeliveries } from '../delivery/change-deliveries';
import { purgeReports } from '../report/purge-reports';
import { readTrashRules } from '../record/read-trash-rules';
import { purgeCollection } from './purge-collection';
import { purgeTrash } from './purge-trash';

const DAY_MS = 86_400_000;

type Needed = Pick<Ports, 'store' | 'clock'>;

/** Deletes what was kept for its whole time, and writes down that it did. What stops here goes on the next day. */
export async function purgeOld(ports: Needed): Promise<Result<null, AppError>> {
  const rules = await readTrashRules(ports);
  if (!rules.ok) return rules;
  const { now: at, retention } = rules.value;
  const before = (days: number): number => at - days * DAY_MS;
  const { historyDays, deliveryLogDays, adminLogDays, filterChoicesDays } = retention;
  const reports = await purgeReports(ports, rules.value);
  const trash = await purgeTrash(ports, rules.value);
  const states = await purgeStates(ports, before(historyDays));
  const actions = await purgeCollection(ports, 'admin-action', (action) => action.at < before(adminLogDays));
  const choices = await purgeCollection(
    ports,
    'filter-choice',
    ({ chosenAt }) => chosenAt !== null && chosenAt < before(filterChoicesDays),
  );
  const trimmed = await trimDeliveryLogs(ports, before(deliveryLogDays));
  if (!trimmed.ok) return trimmed;
  const written = await ports.store.write('last-purge', {
    version: 1,
    at,
    records: reports + trash + states + actions + choices,
  });
  return written.ok ? success(null) : written;
}

/** `before` is epoch ms, here and below; gives how many are deleted. */
async function purgeStates({ store }: Needed, before: number): Promise<number> {
  const states = await store.listRevised('report-state', '');
  const old = states.filter(({ record }) => record.ok && record.value.record.changedAt < before);
  await store.removeRevised(
    'report-state',
    old.map(({ id }) => id),
  );
  return old.length;
}

async function trimDeliveryLogs({ store }: Needed, before: number): Promise<Result<null, AppError>> {
  for (const { id, record } of await store.listRevised('report-deliveries', '')) {
    if (
      !record.ok ||
      record.value.record.deliveries.every(({ log }) => log.every(({ at }) => at >= before))
    ) {
      continue;
    }
    const changed = await changeDeliveries({ store }, id, (present) =>
      success(present.map((one) => ({ ...one, log: one.log.filter(({ at }) => at >= before) }))),
    );
    if (!changed.ok) return changed;
  }
  return success(null);
}
