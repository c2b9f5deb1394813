import { lengthOf } from '../../calendar/day-range';
import { figure, noFigure, type Figure } from '../figure';
import type { LaidOut } from '../lay-out';
import { capacityPerDay } from '../person-load';
import type { ReportRows } from '../records/capacity-report';
import type { ReportEntry } from './report-entry';
import { spread, type Amounts } from './spread';

/** What a row of a report is about. Work that nobody has, or that people have who are not in the plan, has rows of its own. */
export type ReportRowKey =
  | { readonly kind: 'person'; readonly accountId: string }
  | { readonly kind: 'role'; readonly roleId: string | null }
  | { readonly kind: 'project'; readonly projectKey: string }
  | { readonly kind: 'board'; readonly boardId: number }
  | { readonly kind: 'unplanned' }
  | { readonly kind: 'unassigned' };

/** What an iteration brings into a row, day by day from its first. */
export interface Contribution {
  readonly row: ReportRowKey;
  readonly days: readonly Amounts[];
}

type RowOfPerson = (
  entry: ReportEntry,
  person: { readonly accountId: string; readonly roleId: string | null },
) => ReportRowKey;

const ROW_OF_PERSON: Readonly<Record<ReportRows, RowOfPerson>> = {
  person: (_entry, { accountId }) => ({ kind: 'person', accountId }),
  role: (_entry, { roleId }) => ({ kind: 'role', roleId }),
  project: ({ projectKey }) => ({ kind: 'project', projectKey }),
  board: ({ boardId }) => ({ kind: 'board', boardId }),
};

/** All that an iteration brings into a report. */
export function contributionsOf(
  entry: ReportEntry,
  laidOut: LaidOut,
  rows: ReportRows,
): readonly Contribution[] {
  const days = lengthOf(laidOut.window);
  const { people, unplanned, unassigned } = entry.result;
  const ofPeople = people.map(({ accountId, roleId, allocated }, at): Contribution => ({
    row: ROW_OF_PERSON[rows](entry, { accountId, roleId }),
    days: spread(capacityPerDay(laidOut.people.slice(at, at + 1), days), laidOut, allocated),
  }));
  const elsewhere = unplanned.reduce((sum, { work }) => sum + work.allocated, 0);
  return [
    ...ofPeople,
    ...workWithoutCapacity({ kind: 'unplanned' }, laidOut, figure(elsewhere)),
    ...workWithoutCapacity(
      { kind: 'unassigned' },
      laidOut,
      unassigned === null ? noFigure('work-not-read') : figure(unassigned.allocated),
    ),
  ];
}

/** Spread as the team could do it, without counting the team's capacity again. */
function workWithoutCapacity(
  row: ReportRowKey,
  laidOut: LaidOut,
  allocated: Figure,
): readonly Contribution[] {
  if (allocated.value === null || allocated.value === 0) return [];
  const days = spread(capacityPerDay(laidOut.people, lengthOf(laidOut.window)), laidOut, allocated);
  return [{ row, days: days.map((day) => ({ ...day, total: 0, remaining: 0 })) }];
}
