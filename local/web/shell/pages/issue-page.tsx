import Heading from '@atlaskit/heading';
import Tag from '@atlaskit/tag';
import type { ReactNode } from 'react';
import type { Issue } from '../api/jira';
import { dateText } from '../format';
import { IssuePanels } from '../issue-panels';
import { StatusLozenge } from '../issue-lozenge';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';
import type { PageProps } from './page-props';

/** One work item, to look at. */
export function IssuePage({ parameter: key }: PageProps) {
  const { jira } = useSite();
  const [loaded] = useLoaded(() => jira.issue(key), [jira, key]);
  useWindowTitle(key);

  return (
    <LoadedView loaded={loaded} label={`Loading ${key}`}>
      {(issue) => <IssueView issue={issue} />}
    </LoadedView>
  );
}

function IssueView({ issue }: { readonly issue: Issue }) {
  const { viewer } = useSite();
  const { key, fields } = issue;
  return (
    <article className="issue-page">
      <p className="breadcrumb">
        {fields.project?.name} / {key}
      </p>
      <Heading size="large" as="h1">
        {fields.summary ?? key}
      </Heading>
      <dl className="issue-details">
        <Detail name="Status">{fields.status && <StatusLozenge status={fields.status} />}</Detail>
        <Detail name="Type">{fields.issuetype?.name}</Detail>
        <Detail name="Priority">{fields.priority?.name}</Detail>
        <Detail name="Assignee">{fields.assignee?.displayName ?? 'Unassigned'}</Detail>
        <Detail name="Reporter">{fields.reporter?.displayName}</Detail>
        <Detail name="Resolution">{fields.resolution?.name ?? 'Unresolved'}</Detail>
        <Detail name="Components">{tags(fields.components?.map(({ name }) => name))}</Detail>
        <Detail name="Fix versions">{tags(fields.fixVersions?.map(({ name }) => name))}</Detail>
        <Detail name="Labels">{tags(fields.labels ?? undefined)}</Detail>
        <Detail name="Due date">{fields.duedate}</Detail>
        <Detail name="Created">{dateText(fields.created, viewer)}</Detail>
        <Detail name="Updated">{dateText(fields.updated, viewer)}</Detail>
      </dl>
      <IssuePanels issue={issue} />
    </article>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? 'None'}</dd>
    </div>
  );
}

function tags(names: readonly string[] | undefined): ReactNode {
  if (names === undefined || names.length === 0) return 'None';
  return names.map((name) => <Tag key={name} text={name} isRemovable={false} />);
}
