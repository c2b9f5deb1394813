import { callJira } from '../../core/jira/call';
import { listFields } from '../../core/jira/fields';
import { searchIssues } from '../../core/jira/search';
import { success } from '../../core/result';
import { equalsClause } from '../../core/source/jql';
import { findSprintField, openSprintOf, type ItemSprint } from '../../core/sprint/item-sprint';
import { patientSend } from '../capacity/capacity-send';
import { useAnswer, type Answer } from './use-answer';

/** The open sprint of a work item; null where it is in none. */
export function useItemSprint(itemId: string): Answer<ItemSprint | null> {
  return useAnswer(itemId, async () => {
    const send = patientSend();
    const fields = await callJira(send, listFields());
    if (!fields.ok) return fields;
    const field = findSprintField(fields.value);
    if (field === null) return success(null);
    const jql = equalsClause('id', Number(itemId));
    const found = await callJira(send, searchIssues({ jql, fieldIds: [field.id], pageToken: null }));
    return found.ok ? success(openSprintOf(found.value.issues[0]?.fields[field.id])) : found;
  });
}
