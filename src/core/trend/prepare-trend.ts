import { findCalendar, WEEKDAYS_ONLY } from '../calendar/working-calendar';
import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import { isMeasurable } from '../field/registry';
import { readStatuses } from '../history/read-statuses';
import { callJira } from '../jira/call';
import { listFields } from '../jira/fields';
import { readMyself } from '../jira/myself';
import type { SendRequest } from '../jira/rest';
import type { PrepareInput } from '../reading/reading-kind';
import { failure, success, type Result } from '../result';
import type { Estimate, TrendConfig } from './config';
import { findScope } from './scopes/find-scope';
import type { PreparedTrend } from './subject';
import { usesCalendar } from './uses-calendar';

/** Looks up everything that a trend refers to, as the viewer, and counts the items that can be in its window, which ends now. */
export async function prepareTrend(
  send: SendRequest,
  { config, overlay, now, readCalendar }: PrepareInput<TrendConfig>,
): Promise<Result<PreparedTrend, AppError>> {
  const [myself, fields, statuses, calendar] = await Promise.all([
    callJira(send, readMyself()),
    callJira(send, listFields()),
    readStatuses(send),
    usesCalendar(config) ? findCalendar(config.workingCalendar, readCalendar) : success(WEEKDAYS_ONLY),
  ]);
  if (!myself.ok) return myself;
  if (!fields.ok) return fields;
  if (!statuses.ok) return statuses;
  if (!calendar.ok) return calendar;
  const viewerTimeZone = myself.value.timeZone;
  const timeZone = config.timeZone.kind === 'fixed' ? config.timeZone.zone : viewerTimeZone;
  const scope = await findScope(send, { config, overlay, fields: fields.value, timeZone, computedAt: now });
  if (!scope.ok) return scope;
  const { jql, itemsExpected, overlay: used, boardEstimateFieldId, ...found } = scope.value;
  const estimate = findEstimate(config.estimate, { fields: fields.value, boardEstimateFieldId });
  if (!estimate.ok) return estimate;
  return success({
    jql,
    itemsExpected,
    overlay: used,
    fields: [],
    accountId: myself.value.accountId,
    timeZone,
    viewerTimeZone,
    computedAt: now,
    subject: { ...found, statuses: statuses.value, estimate: estimate.value },
    calendar: calendar.value,
  });
}

function findEstimate(
  estimate: Estimate,
  {
    fields,
    boardEstimateFieldId,
  }: { readonly fields: readonly Field[]; readonly boardEstimateFieldId: string | null },
): Result<Field | null, AppError> {
  const fieldId = estimate.kind === 'field' ? estimate.fieldId : boardEstimateFieldId;
  if (estimate.kind === 'items' || fieldId === null) return success(null);
  const field = fields.find(({ id }) => id === fieldId);
  const path = 'estimate';
  if (field === undefined) return failure(appError('field-not-found', { fieldId }, { path }));
  if (!isMeasurable(field)) {
    return failure(appError('field-unsupported', { field: field.name, use: 'measure' }, { path }));
  }
  return success(field);
}
