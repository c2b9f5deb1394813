import type { Field } from '../field/field';
import { and } from '../source/jql';
import { unassignedJql, unestimatedJql, unplannedJql } from './capacity-jql';
import type { NoteKind } from './notes';
import type { BoardCapacity } from './records/board-capacity';
import type { HierarchyRule } from './rules';

export interface NoteJqlInput {
  /** Of the iteration. */
  readonly jql: string;
  readonly board: BoardCapacity;
  readonly estimate: Field;
  /** The account ids of people who have open work and are not in the plan. */
  readonly unplanned: readonly string[];
}

/** The items that a note is about, exactly as many as it says; null where there are none, or where JQL cannot find them. */
export function noteJql(kind: NoteKind, input: NoteJqlInput): string | null {
  const jql = workJql(input);
  return jql === null ? null : (CLAUSES[kind]?.(jql, input) ?? null);
}

const CLAUSES: Readonly<Partial<Record<NoteKind, (jql: string, input: NoteJqlInput) => string | null>>> = {
  'nothing-assigned': unassignedJql,
  unassigned: unassignedJql,
  'nothing-estimated': (jql, { estimate }) => unestimatedJql(jql, estimate),
  unestimated: (jql, { estimate }) => unestimatedJql(jql, estimate),
  unplanned: (jql, { unplanned }) => (unplanned.length === 0 ? null : unplannedJql(jql, unplanned)),
};

/** The items of an iteration that are its work, done or not; null where JQL cannot say which. */
export function workJql({ jql, board }: Pick<NoteJqlInput, 'jql' | 'board'>): string | null {
  return WORK[board.rules.hierarchy](jql, board);
}

const WORK: Readonly<Record<HierarchyRule, (jql: string, board: BoardCapacity) => string | null>> = {
  each: (jql) => jql,
  parents: (jql, { workTypeIds }) =>
    workTypeIds === null ? and(jql, 'issuetype in standardIssueTypes()') : jql,
  // Which parents have sub-tasks with an estimate, in the same iteration, is more than JQL knows.
  'sub-tasks': () => null,
};
