import type { Field, JiraIssue } from '../field/field';
import { isRecord, textOf } from '../field/raw';
import { fieldKind } from '../field/registry';

/** Jira's fixed status categories, in the order of work. */
export const WORK_CATEGORIES = ['new', 'indeterminate', 'done'] as const;
export type WorkCategory = (typeof WORK_CATEGORIES)[number];

export interface Work {
  readonly items: number;
  /** Sum of the estimates; items without one add nothing. */
  readonly estimate: number;
}

/** What is in a sprint, added up work item by work item. */
export interface SprintWork {
  readonly categories: Readonly<Record<WorkCategory, Work>>;
  readonly total: Work;
  /** Work items that are not done and that nobody is assigned to. */
  readonly unassigned: number;
  /** Work items that are not done and have no estimate; null where the board does not estimate. */
  readonly unestimated: number | null;
  /** Work items whose estimate has an unknown shape; they count as without one. */
  readonly unreadable: number;
}

const NO_WORK: Work = { items: 0, estimate: 0 };

export function noSprintWork(estimate: Field | null): SprintWork {
  return {
    categories: { new: NO_WORK, indeterminate: NO_WORK, done: NO_WORK },
    total: NO_WORK,
    unassigned: 0,
    unestimated: estimate === null ? null : 0,
    unreadable: 0,
  };
}

/** The fields that `addToSprint` reads. */
export function sprintFieldIds(estimate: Field | null): readonly string[] {
  return [...(estimate === null ? [] : [estimate.id]), 'assignee', 'status'].sort();
}

/** The sprint's work with one more work item. `estimate` is the field that the board estimates with. */
export function addToSprint(work: SprintWork, issue: JiraIssue, estimate: Field | null): SprintWork {
  const raw = estimate === null ? null : (issue.fields[estimate.id] ?? null);
  const value = estimate === null ? NaN : (fieldKind(estimate)?.measuring?.read(raw) ?? Infinity);
  const hasEstimate = Number.isFinite(value);
  const added = { items: 1, estimate: hasEstimate ? value : 0 };
  const category = categoryOf(issue);
  const isOpen = category !== 'done';
  const { unestimated } = work;
  return {
    categories: { ...work.categories, [category]: sum(work.categories[category], added) },
    total: sum(work.total, added),
    unassigned: work.unassigned + (isOpen && !isRecord(issue.fields['assignee']) ? 1 : 0),
    unestimated: unestimated === null ? null : unestimated + (isOpen && !hasEstimate ? 1 : 0),
    unreadable: work.unreadable + (value === Infinity ? 1 : 0),
  };
}

function sum(a: Work, b: Work): Work {
  return { items: a.items + b.items, estimate: a.estimate + b.estimate };
}

/** A status without a category is work that has not begun, as on Jira's boards. */
export function categoryOf({ fields }: JiraIssue): WorkCategory {
  const { status } = fields;
  const key = isRecord(status) ? textOf(status['statusCategory'], 'key') : null;
  return WORK_CATEGORIES.find((category) => category === key) ?? 'new';
}
