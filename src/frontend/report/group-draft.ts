import type { DateBucket } from '../../core/chart/config';
import type { FormulaType } from '../../core/formula/value';
import type {
  Direction,
  GroupDivision,
  GroupOrder,
  ReportGroup,
  ReportOperand,
} from '../../core/report/definition';
import { readBounds, writeBounds, type BoundsUnit } from '../form/bounds-text';
import { BOUNDS_FAULTS } from '../form/dimension-draft';
import type { SetFault } from '../form/faults';
import { isOfDays } from './test-draft';

export type GroupDivisionKind = GroupDivision['kind'];

export const GROUP_ORDERS = [
  'name',
  'field',
  'items',
  'aggregate',
] as const satisfies readonly GroupOrder['by'][];
export type GroupOrderBy = (typeof GROUP_ORDERS)[number];

/** A level of groups in a form; each way of dividing and of ordering keeps what was chosen for it. */
export interface GroupDraft {
  readonly id: string;
  readonly of: ReportOperand;
  /** As far as the operand can be divided so: see `groupDivision`. */
  readonly division: GroupDivisionKind;
  readonly bucket: DateBucket;
  readonly bounds: string;
  readonly orderBy: GroupOrderBy;
  readonly columnId: string | null;
  readonly direction: Direction;
}

const WAYS: Readonly<Record<'days' | 'amounts' | 'words', readonly GroupDivisionKind[]>> = {
  days: ['periods'],
  amounts: ['values', 'number-ranges'],
  words: ['values'],
};

/** The ways in which values of a type can be divided, the usual first. */
export function groupDivisionsOf(type: FormulaType | null): readonly GroupDivisionKind[] {
  if (isOfDays(type)) return WAYS.days;
  return type === 'number' || type === 'duration' ? WAYS.amounts : WAYS.words;
}

/** How the operand is divided. One of which nothing is known is divided as it was. */
export function groupDivision({ division }: GroupDraft, type: FormulaType | null): GroupDivisionKind {
  if (type === null) return division;
  const possible = groupDivisionsOf(type);
  return possible.find((one) => one === division) ?? possible[0] ?? division;
}

/** A level for an operand that was just chosen: in Jira's order of its values. */
export function newGroup(id: string, of: ReportOperand): GroupDraft {
  return {
    ...{ id, of, division: 'values', bucket: 'month', bounds: '' },
    ...{ orderBy: 'field', columnId: null, direction: 'ascending' },
  };
}

export function groupDraft(group: ReportGroup, type: FormulaType | null): GroupDraft {
  const { id, of, divide, order } = group;
  return {
    ...newGroup(id, of),
    division: divide.kind,
    ...(divide.kind === 'periods' ? { bucket: divide.bucket } : {}),
    ...(divide.kind === 'number-ranges' ? { bounds: writeBounds(divide.bounds, groupBoundsUnit(type)) } : {}),
    orderBy: order.by,
    columnId: order.by === 'aggregate' ? order.columnId : null,
    direction: order.direction,
  };
}

interface GroupPlace {
  readonly type: FormulaType | null;
  readonly path: string;
  readonly fault: SetFault;
}

/** The level that a form describes; null, and its fault, while it is unfinished. */
export function readGroup(draft: GroupDraft, place: GroupPlace): ReportGroup | null {
  const { id, of } = draft;
  const divide = readDivision(draft, place);
  const order = readOrder(draft, place);
  return divide === null || order === null ? null : { id, of, divide, order };
}

function readDivision(draft: GroupDraft, { type, path, fault }: GroupPlace): GroupDivision | null {
  const kind = groupDivision(draft, type);
  switch (kind) {
    case 'values':
      return { kind };
    case 'periods':
      return { kind, bucket: draft.bucket };
    case 'number-ranges': {
      const unit = groupBoundsUnit(type);
      const bounds = readBounds(draft.bounds, unit);
      if (bounds === null) fault(`${path}.divide.bounds`, BOUNDS_FAULTS[unit]);
      return bounds === null ? null : { kind, bounds };
    }
  }
}

function readOrder(
  { orderBy, columnId, direction }: GroupDraft,
  { path, fault }: GroupPlace,
): GroupOrder | null {
  if (orderBy !== 'aggregate') return { by: orderBy, direction };
  if (columnId !== null) return { by: 'aggregate', columnId, direction };
  fault(`${path}.order.columnId`, 'report.fault.order-column');
  return null;
}

export function groupBoundsUnit(type: FormulaType | null): BoundsUnit {
  return type === 'duration' ? 'seconds' : 'number';
}
