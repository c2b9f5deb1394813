import type { JiraIssue } from '../../src/core/field/field';

/** What the question reads of a row; other fields are not asked for, as in a scan. */
export interface JiraRow extends JiraIssue {
  readonly fields: JiraIssue['fields'] & {
    readonly status: { readonly id: string; readonly name: string };
    readonly assignee: { readonly accountId: string; readonly displayName: string } | null;
    readonly customfield_10016: number | null;
  };
}

/** As many as an answer of Jira holds. */
export const ROWS_PER_PAGE = 100;
const PEOPLE = 50;
const STATUSES = ['Backlog', 'To Do', 'In Progress', 'In Review', 'Ready to release', 'Done'];
const POINTS = [0.5, 1, 1, 2, 2, 3, 3, 5, 5, 8, 13, 21];

const CATEGORIES = { key: 'indeterminate', name: 'In Progress' };

/**
 * Rows as Jira sends them: pages of JSON that are parsed one by one, so that no two rows share an object and long texts are
 * texts of their own. One row in eight has no assignee, one in five no points.
 */
export function makeRows(count: number): readonly JiraRow[] {
  const draw = createDraw();
  const rows: JiraRow[] = [];
  while (rows.length < count) {
    const first = rows.length;
    const page = Array.from({ length: Math.min(ROWS_PER_PAGE, count - first) }, (_, at) =>
      makeRow(first + at, draw),
    );
    for (const row of JSON.parse(JSON.stringify(page)) as readonly JiraRow[]) rows.push(row);
  }
  return rows;
}

function makeRow(at: number, draw: (below: number) => number): JiraRow {
  const status = draw(STATUSES.length);
  const person = draw(PEOPLE);
  return {
    id: String(100_000 + at),
    key: `KITE-${String(at + 1)}`,
    fields: {
      status: {
        id: String(10_000 + status),
        name: STATUSES[status] ?? '',
        statusCategory: CATEGORIES,
      } as JiraRow['fields']['status'],
      assignee:
        draw(8) === 0
          ? null
          : {
              accountId: `5b10ac8d82e05b22cc7d4e${String(100 + person)}`,
              displayName: `Person ${String(person)}`,
            },
      customfield_10016: draw(5) === 0 ? null : (POINTS[draw(POINTS.length)] ?? null),
    },
  };
}

/** Whole numbers from 0 to below a bound, the same in each run (Numerical Recipes' linear congruential generator). */
function createDraw(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
