import type { IssueRecord } from '../../jira/model';
import type { Random } from './random';
import type { IssueTypeName } from './site-lists';
import { HOUR_MS } from './working-time';

/** So many of the latest epics and standard issues of a project can still become parents. */
const EPICS_IN_VIEW = 7;
const ISSUES_IN_VIEW = 30;
const TRIES = 6;

/** Finds parents among the recent issues of a project: they exist already and are not resolved yet. */
export interface IssueFamily {
  parentFor(random: Random, type: IssueTypeName, createdAt: number): IssueRecord | null;
  add(type: IssueTypeName, issue: IssueRecord): void;
}

export function createIssueFamily(): IssueFamily {
  const epics: IssueRecord[] = [];
  const standard: IssueRecord[] = [];
  return {
    parentFor(random, type, createdAt) {
      if (type === 'Epic') return null;
      if (type === 'Sub-task') return findOpen(random, standard, createdAt);
      return random.chance(0.62) ? findOpen(random, epics, createdAt) : null;
    },
    add(type, issue) {
      if (type === 'Sub-task') return;
      const [list, most] = type === 'Epic' ? [epics, EPICS_IN_VIEW] : [standard, ISSUES_IN_VIEW];
      list.push(issue);
      if (list.length > most) list.shift();
    },
  };
}

function findOpen(random: Random, candidates: readonly IssueRecord[], createdAt: number): IssueRecord | null {
  if (candidates.length === 0) return null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const parent = random.pick(candidates);
    const isOpen = parent.resolvedAt === null || parent.resolvedAt > createdAt + HOUR_MS;
    if (isOpen && parent.createdAt < createdAt) return parent;
  }
  return null;
}
