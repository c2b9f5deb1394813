import * as v from 'valibot';
import { appError, type AppError } from '../../error';
import { callJira } from '../../jira/call';
import { countIssues } from '../../jira/count-issues';
import { listVersions } from '../../jira/site-lists';
import { parseValue } from '../../parse-value';
import { failure, success, type Result } from '../../result';
import { equalsClause, or, wasClause } from '../../source/jql';
import { parseDate } from '../../time/timestamp';
import { createZone } from '../../time/zone';
import type { TrendScope } from '../config';
import type { TrendSpan } from '../subject';
import type { FindScope, ScopeInput } from './scope';

const FIELD_ID = 'fixVersions';

/** One version of a space: from its start date to its release date, both days included. */
export const findVersion: FindScope<Extract<TrendScope, { kind: 'version' }>> = async (
  send,
  { projectKey, versionId },
  input,
) => {
  const raw = await callJira(send, listVersions(projectKey));
  if (!raw.ok) return raw;
  const versions = parseValue(v.array(version), raw.value, 'jira-unexpected');
  if (!versions.ok) return versions;
  const found = versions.value.find(({ id }) => id === versionId);
  if (found === undefined) {
    return failure(
      appError('source-not-found', { kind: 'version', name: versionId }, { path: 'scope.versionId' }),
    );
  }
  const span = spanOfVersion(found, input);
  if (!span.ok) return span;
  const id = Number(versionId);
  const jql = or(equalsClause('fixVersion', id), wasClause('fixVersion', id));
  const count = await callJira(send, countIssues(jql));
  if (!count.ok) return count;
  return success({
    jql,
    itemsExpected: count.value,
    overlay: null,
    spans: [span.value],
    member: { fieldId: FIELD_ID, history: 'single-values' },
    doneStatusIds: null,
    boardEstimateFieldId: null,
  });
};

const date = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text): number | null => {
    const day = parseDate(text);
    return Number.isNaN(day) ? null : day;
  }),
);

const version = v.object({
  id: v.string(),
  name: v.string(),
  released: v.optional(v.boolean(), false),
  startDate: date,
  releaseDate: date,
});

function spanOfVersion(
  { id, name, released, startDate, releaseDate }: v.InferOutput<typeof version>,
  { timeZone, computedAt }: ScopeInput,
): Result<TrendSpan, AppError> {
  if (startDate === null) return failure(appError('no-dates', { kind: 'version', name }));
  const zone = createZone(timeZone);
  const dueAt = releaseDate === null ? null : zone.startOfDay(releaseDate + 1);
  return success({
    id,
    name,
    from: zone.startOfDay(startDate),
    before: dueAt ?? computedAt,
    dueAt,
    isOver: released && dueAt !== null,
  });
}
