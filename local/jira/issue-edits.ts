import type { JqlEngine } from './jql/engine';
import type { ChangeRecord, EditedIssue, IssueRecord, SiteData } from './model';

/** What was changed in work items since the site was made. */
export interface IssueEdits {
  readonly all: () => readonly EditedIssue[];
  /** The history of the issue as the site was made, and what was changed since. */
  readonly changelog: SiteData['changelog'];
  readonly edit: (issue: IssueRecord, edit: IssueEdit) => void;
  readonly restore: (edits: readonly EditedIssue[]) => void;
}

export interface IssueEdit {
  readonly fields: Omit<EditedIssue['fields'], 'updatedAt'>;
  readonly item: ChangeRecord['items'][number];
  readonly authorId: string;
  readonly at: number;
}

/** Ids of changes that are made here, far from those of the histories that the site was made with. */
const FIRST_CHANGE_ID = 900_000_000_000;

/** Changes of issues over the data that the site was made with; `jql` finds them as they are now. */
export function createIssueEdits(data: SiteData, jql: () => Pick<JqlEngine, 'issue' | 'update'>): IssueEdits {
  const originals = new Map<number, IssueRecord>();
  const edits = new Map<number, EditedIssue>();
  let lastChangeId = FIRST_CHANGE_ID - 1;
  const apply = (issue: IssueRecord, edited: EditedIssue): void => {
    const original = originals.get(issue.id) ?? issue;
    originals.set(issue.id, original);
    edits.set(issue.id, edited);
    // Records of a column store read their values through getters: a copy has to name each of them.
    jql().update(overlaid(original, edited.fields));
  };
  return {
    all: () => [...edits.values()],
    changelog: (issue) => [
      ...data.changelog(originals.get(issue.id) ?? issue),
      ...(edits.get(issue.id)?.changes ?? []),
    ],
    edit: (issue, { fields, item, authorId, at }) => {
      const before = edits.get(issue.id);
      lastChangeId += 1;
      apply(issue, {
        id: issue.id,
        fields: { ...before?.fields, ...fields, updatedAt: at },
        changes: [...(before?.changes ?? []), { id: lastChangeId, at, authorId, items: [item] }],
      });
    },
    restore: (saved) => {
      for (const edited of saved) {
        const issue = jql().issue(String(edited.id));
        if (issue !== undefined) apply(issue, edited);
        for (const { id } of edited.changes) lastChangeId = Math.max(lastChangeId, id);
      }
    },
  };
}

function overlaid(issue: IssueRecord, fields: EditedIssue['fields']): IssueRecord {
  return Object.create(
    issue,
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, enumerable: true }])),
  ) as IssueRecord;
}
