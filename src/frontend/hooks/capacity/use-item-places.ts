import { openVersionsOf } from '../../../core/capacity/open-versions';
import { iterationKey } from '../../../core/capacity/iteration';
import { callJira } from '../../../core/jira/call';
import { listFields } from '../../../core/jira/fields';
import { searchIssues } from '../../../core/jira/search';
import { success } from '../../../core/result';
import { equalsClause } from '../../../core/source/jql';
import { findSprintField, openSprintOf } from '../../../core/sprint/item-sprint';
import { patientSend } from '../../capacity/capacity-send';
import { useAnswer, type Answer } from '../use-answer';

/** A sprint or a version in which a work item is planned. */
export interface ItemPlace {
  /** As `iterationKey` names it. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'sprint' | 'version';
  /** The board on which a sprint was made; null where Jira does not say, and for a version. */
  readonly boardId: number | null;
}

const VERSIONS = 'fixVersions';

/** Where a work item is planned: its open sprint, and else its versions that are not released. */
export function useItemPlaces(itemId: string): Answer<readonly ItemPlace[]> {
  return useAnswer(itemId, async () => {
    const send = patientSend();
    const fields = await callJira(send, listFields());
    if (!fields.ok) return fields;
    const sprintField = findSprintField(fields.value)?.id ?? null;
    const fieldIds = [...(sprintField === null ? [] : [sprintField]), VERSIONS];
    const jql = equalsClause('id', Number(itemId));
    const found = await callJira(send, searchIssues({ jql, fieldIds, pageToken: null }));
    return found.ok ? success(placesIn(found.value.issues[0]?.fields ?? {}, sprintField)) : found;
  });
}

function placesIn(
  fields: Readonly<Record<string, unknown>>,
  sprintField: string | null,
): readonly ItemPlace[] {
  const sprint = sprintField === null ? null : openSprintOf(fields[sprintField]);
  if (sprint !== null) {
    const { id, name, boardId } = sprint;
    return [{ key: iterationKey({ kind: 'sprint', sprintId: id }), kind: 'sprint', name, boardId }];
  }
  return openVersionsOf(fields[VERSIONS]).map(({ id, name }) => ({
    ...{ key: iterationKey({ kind: 'version', versionId: id }), name },
    ...{ kind: 'version', boardId: null },
  }));
}
