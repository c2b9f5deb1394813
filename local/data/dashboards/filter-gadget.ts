import type { GadgetRecord } from '../../jira/model';
import { GADGET_CONFIGURATION_PROPERTY } from '../../protocol';

/** Fields that most teams ask by. */
const FIELDS = ['project', 'assignee', 'priority', 'labels', 'created'];

/** Puts a filter above the first column of a dashboard. */
export function withFilter(gadgets: readonly GadgetRecord[], id: number): readonly GadgetRecord[] {
  const filter: GadgetRecord = {
    id: String(id),
    moduleKey: 'filter',
    title: 'Filter this dashboard',
    column: 0,
    row: 0,
    properties: {
      [GADGET_CONFIGURATION_PROPERTY]: {
        version: 1,
        fields: FIELDS.map((fieldId) => ({ fieldId, label: null, initial: null })),
        countIn: null,
      },
    },
  };
  return [
    filter,
    ...gadgets.map((gadget) => (gadget.column === 0 ? { ...gadget, row: gadget.row + 1 } : gadget)),
  ];
}
