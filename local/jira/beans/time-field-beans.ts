import type { IssueRecord } from '../model';
import type { BeanContext, FieldBean } from './bean-context';
import { durationText } from './duration-text';

type Estimate = 'originalEstimate' | 'remainingEstimate' | 'timeSpent';

/** Time tracking: seconds, Jira's texts for them, and the sums over the sub-tasks. */
export const timeFieldBeans: Readonly<Record<string, FieldBean>> = {
  timeoriginalestimate: (issue) => issue.originalEstimate,
  timeestimate: (issue) => issue.remainingEstimate,
  timespent: (issue) => issue.timeSpent,
  aggregatetimeoriginalestimate: (issue, context) => sumWithSubtasks(issue, context, 'originalEstimate'),
  aggregatetimeestimate: (issue, context) => sumWithSubtasks(issue, context, 'remainingEstimate'),
  aggregatetimespent: (issue, context) => sumWithSubtasks(issue, context, 'timeSpent'),
  progress: (issue) => progress(issue.timeSpent, issue.remainingEstimate),
  aggregateprogress: (issue, context) =>
    progress(
      sumWithSubtasks(issue, context, 'timeSpent'),
      sumWithSubtasks(issue, context, 'remainingEstimate'),
    ),
  /** Percent of the original estimate; Jira gives -1 where there is none. */
  workratio: (issue) =>
    issue.originalEstimate === null || issue.originalEstimate === 0
      ? -1
      : Math.floor((100 * (issue.timeSpent ?? 0)) / issue.originalEstimate),
  timetracking: (issue) => ({
    ...estimate('originalEstimate', issue.originalEstimate),
    ...estimate('remainingEstimate', issue.remainingEstimate),
    ...estimate('timeSpent', issue.timeSpent),
  }),
};

function estimate(name: Estimate, seconds: number | null): Readonly<Record<string, unknown>> {
  return seconds === null ? {} : { [name]: durationText(seconds), [`${name}Seconds`]: seconds };
}

function progress(spent: number | null, remaining: number | null): Readonly<Record<string, number>> {
  const done = spent ?? 0;
  const total = done + (remaining ?? 0);
  return total === 0
    ? { progress: 0, total: 0 }
    : { progress: done, total, percent: Math.floor((100 * done) / total) };
}

/** Null when neither the issue nor a sub-task has a value. */
function sumWithSubtasks(issue: IssueRecord, { site }: BeanContext, name: Estimate): number | null {
  const subtasks = site
    .childrenOf(issue)
    .filter((child) => site.issueTypes.get(child.typeId)?.subtask === true);
  const values = [issue, ...subtasks].map((each) => each[name]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
