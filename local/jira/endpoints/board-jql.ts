import type { BoardRecord, SprintRecord } from '../model';
import type { Site } from '../site';

/** A finished sprint's issue may still be in the backlog; one of a running or planned sprint is not. */
const RUNNING_OR_PLANNED = '(openSprints(), futureSprints())';

/** Issues whose status has a column; epics are no cards of a scrum board. */
export function boardClause(site: Site, board: BoardRecord): string {
  const mapped = board.columns.flatMap((column) => column.statusIds);
  const epics = site.data.issueTypes.filter((type) => type.hierarchyLevel === 1).map((type) => type.id);
  return all([
    `filter = ${board.filterId}`,
    mapped.length > 0 ? `status in (${mapped.join(', ')})` : null,
    board.type === 'scrum' && epics.length > 0 ? `issuetype not in (${epics.join(', ')})` : null,
  ]);
}

/** Incomplete issues, those not in the last column, that no running or planned sprint has. */
export function backlogClause(site: Site, board: BoardRecord): string {
  const finished = board.columns.at(-1)?.statusIds ?? [];
  const field = sprintField(site);
  return all([
    boardClause(site, board),
    finished.length > 0 ? `status not in (${finished.join(', ')})` : null,
    field === null ? null : `(${field} is EMPTY OR ${field} not in ${RUNNING_OR_PLANNED})`,
  ]);
}

/** Null: the site has no sprints. */
export function sprintClause(site: Site, sprint: SprintRecord): string | null {
  const field = sprintField(site);
  return field === null ? null : `${field} = ${sprint.id}`;
}

function sprintField({ data }: Site): string | null {
  const field = data.customFields.find(({ type }) => type === 'sprint');
  return field === undefined ? null : `cf[${field.id.replace('customfield_', '')}]`;
}

function all(clauses: readonly (string | null)[]): string {
  return clauses.filter((clause) => clause !== null).join(' AND ');
}

/** Boards order by rank, which this site does not keep: the oldest first comes closest. */
const BY_RANK = 'ORDER BY created ASC';

/** `clause`, narrowed by the caller's own JQL, whose order counts where it has one. */
export function narrow(clause: string, jql: string | null): string {
  const { where, orderBy } = splitOrderBy(jql ?? '');
  return `${clause}${where === '' ? '' : ` AND (${where})`} ${orderBy === '' ? BY_RANK : orderBy}`;
}

/** Parts JQL before its ORDER BY; the words inside quotes do not count. */
function splitOrderBy(jql: string): { readonly where: string; readonly orderBy: string } {
  for (const match of jql.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\border\s+by\b/gi)) {
    if (/^["']/.test(match[0])) continue;
    return { where: jql.slice(0, match.index).trim(), orderBy: jql.slice(match.index) };
  }
  return { where: jql.trim(), orderBy: '' };
}
