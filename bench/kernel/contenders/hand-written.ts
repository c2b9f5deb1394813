import type { Contender, Group } from '../contender';
import type { JiraRow } from '../rows';

interface Cell {
  readonly status: string;
  readonly accountId: string | null;
  count: number;
  sum: number;
  readonly points: number[];
}

/** What one would write for this question alone. */
export const handWritten: Contender = {
  name: 'hand-written loop',
  answer(rows) {
    const byStatus = new Map<string, Map<string | null, Cell>>();
    for (const { fields } of rows) {
      const cell = cellOf(byStatus, fields);
      const points = fields.customfield_10016;
      cell.count += 1;
      if (points !== null) {
        cell.sum += points;
        cell.points.push(points);
      }
    }
    return [...byStatus.values()].flatMap((cells) => [...cells.values()].map(groupOf));
  },
};

function cellOf(byStatus: Map<string, Map<string | null, Cell>>, fields: JiraRow['fields']): Cell {
  const status = fields.status.name;
  const accountId = fields.assignee === null ? null : fields.assignee.accountId;
  let byAssignee = byStatus.get(status);
  if (byAssignee === undefined) {
    byAssignee = new Map();
    byStatus.set(status, byAssignee);
  }
  let cell = byAssignee.get(accountId);
  if (cell === undefined) {
    cell = { status, accountId, count: 0, sum: 0, points: [] };
    byAssignee.set(accountId, cell);
  }
  return cell;
}

function groupOf({ status, accountId, count, sum, points }: Cell): Group {
  const sorted = Float64Array.from(points).sort();
  const average = sorted.length === 0 ? null : sum / sorted.length;
  return { status, accountId, count, sum, average, median: middleOf(sorted) };
}

function middleOf(sorted: Float64Array): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
