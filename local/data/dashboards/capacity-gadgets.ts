import type { GadgetRecord } from '../../jira/model';
import { GADGET_CONFIGURATION_PROPERTY } from '../../protocol';

type Words = Readonly<Record<string, unknown>>;

/** The capacity of two teams that have plans (`demo-capacity`). Gadget ids count up from `firstId`. */
export function capacityGadgets(
  { payments, mobile }: { readonly payments: number; readonly mobile: number },
  firstId: number,
): readonly GadgetRecord[] {
  const gadgets: readonly (readonly [title: string, changes: Words])[] = [
    ['Payments: this sprint', { boardId: payments }],
    ['Mobile: this sprint', { boardId: mobile, view: 'table' }],
    ['Payments: room in the next sprint', { boardId: payments, iteration: { kind: 'next' }, view: 'number' }],
    ['Mobile: taken in this sprint', { boardId: mobile, view: 'number', figure: 'utilisation' }],
  ];
  return gadgets.map(([title, changes], index) => ({
    id: String(firstId + index),
    moduleKey: 'capacity-gadget',
    title,
    column: index % 2,
    row: Math.floor(index / 2),
    properties: { [GADGET_CONFIGURATION_PROPERTY]: { ...USUAL, ...changes } },
  }));
}

const USUAL: Words = {
  version: 1,
  title: '',
  iteration: { kind: 'active' },
  subject: { kind: 'team' },
  view: 'bars',
  figure: 'balance',
  followsFilter: true,
  refreshMinutes: null,
};
