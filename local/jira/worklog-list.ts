import type { IssueRecord, SiteData, WorklogRecord } from './model';

export interface LoggedWork {
  readonly issue: IssueRecord;
  readonly worklog: WorklogRecord;
}

/** The worklogs of the whole site, found by id and by the time of their last change. */
export interface WorklogList {
  readonly find: (id: number) => LoggedWork | null;
  /** Those that changed at `since` or later, the oldest change first. */
  readonly changedSince: (since: number) => readonly LoggedWork[];
}

/** Reads every issue's worklogs once, so it is made when the first call needs it. */
export function createWorklogList(data: SiteData): WorklogList {
  const byId = new Map<number, LoggedWork>();
  for (const issue of data.issues) {
    for (const worklog of data.worklogs(issue)) byId.set(worklog.id, { issue, worklog });
  }
  const byChange = [...byId.values()].sort(
    (a, b) => a.worklog.updatedAt - b.worklog.updatedAt || a.worklog.id - b.worklog.id,
  );
  return {
    find: (id) => byId.get(id) ?? null,
    changedSince: (since) => byChange.filter(({ worklog }) => worklog.updatedAt >= since),
  };
}
