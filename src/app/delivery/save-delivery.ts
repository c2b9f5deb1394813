import type { SaveDeliveryPayload } from '../../contract/deliveries';
import { appError, type AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { fetchIssues } from '../../core/jira/fetch-issues';
import { DELIVERIES_MAX, type Delivery } from '../../core/report/delivery/delivery';
import { nextDeliveryAt } from '../../core/report/delivery/next-delivery';
import { failure, success, type Result } from '../../core/result';
import { isSameJson } from '../../core/same-json';
import type { Ports } from '../../ports/ports';
import { changeDeliveries, ownReport } from './change-deliveries';

/** Arms a delivery of a report that the caller administers, in the caller's own name. */
export async function saveDelivery(
  ports: Pick<Ports, 'store' | 'jira' | 'ids' | 'clock'>,
  { reportId, id, delivery, consent }: SaveDeliveryPayload,
  accountId: string,
): Promise<Result<readonly Delivery[], AppError>> {
  const report = await ownReport(ports, reportId, accountId);
  if (!report.ok) return report;
  if (delivery.way.kind === 'attachment' && consent.typedKey !== delivery.issueKey) {
    return failure(appError('invalid-input', { expected: delivery.issueKey }, { path: 'typedKey' }));
  }
  const target = await callJira(ports.jira.asViewer, fetchIssues([delivery.issueKey], ['issuetype']));
  if (!target.ok) return target;
  if (target.value.issues.length === 0) {
    return failure(appError('delivery-item-gone', { key: delivery.issueKey }, { path: 'issueKey' }));
  }
  const freshId = ports.ids.next();
  const begun: Omit<Delivery, 'id' | 'log'> = {
    ...delivery,
    ownerId: accountId,
    state: 'active',
    run: null,
    failures: 0,
    nextAt: nextDeliveryAt(delivery.schedule, ports.clock.now()),
  };
  return changeDeliveries(ports, reportId, (present) => {
    if (id === null) {
      // Whoever got no answer arms it again.
      if (present.some((one) => isSameDelivery(one, begun))) return success(null);
      if (present.length >= DELIVERIES_MAX)
        return failure(appError('delivery-limit', { max: DELIVERIES_MAX }));
      return success([...present, { ...begun, id: freshId, log: [] }]);
    }
    const before = present.find((one) => one.id === id);
    if (before === undefined) return failure(appError('delivery-gone'));
    if (before.ownerId !== accountId) return failure(appError('delivery-of-another'));
    return success(present.map((one) => (one.id === id ? { ...begun, id, log: one.log } : one)));
  });
}

/** Whether both go to the same work item, in the same name, way and time, and do. */
function isSameDelivery(one: Delivery, other: Omit<Delivery, 'id' | 'log'>): boolean {
  const aims = [one, other].map(({ issueKey, way, namesItems, schedule, language, ownerId, state }) => ({
    ...{ issueKey, way, namesItems, schedule, language, ownerId, state },
  }));
  return isSameJson(aims[0], aims[1]);
}
