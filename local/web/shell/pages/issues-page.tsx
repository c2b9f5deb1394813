import Button from '@atlaskit/button/new';
import DynamicTable from '@atlaskit/dynamic-table';
import { ErrorMessage, Label } from '@atlaskit/form';
import Heading from '@atlaskit/heading';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { navigatorExtension } from '../../bridge/product-context';
import { ActionMenu } from '../actions/action-menu';
import { ActionModal } from '../actions/action-modal';
import type { ChosenAction } from '../actions/chosen-action';
import type { Issue, JiraClient } from '../api/jira';
import { dateText } from '../format';
import { StatusLozenge } from '../issue-lozenge';
import { LoadedView } from '../loaded-view';
import { navigateTo, usePageAddress } from '../router';
import { RouterLink } from '../router-link';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';

const DEFAULT_JQL = 'created >= -30d order by created DESC';
const HEAD = ['Key', 'Type', 'Summary', 'Status', 'Assignee', 'Priority', 'Created'];

/** Jira's search: segment links of gadgets lead here. */
export function IssuesPage() {
  const { query } = usePageAddress();
  const jql = query.get('jql') ?? DEFAULT_JQL;
  useWindowTitle('Work items');

  return (
    <div className="issues-page">
      <Heading size="large" as="h1">
        Work items
      </Heading>
      <IssueSearch key={jql} jql={jql} />
    </div>
  );
}

function IssueSearch({ jql }: { readonly jql: string }) {
  const { jira } = useSite();
  const [loaded] = useLoaded(() => firstPage(jira, jql), [jira, jql]);
  const error = loaded.state === 'failed' ? loaded.error.message : null;

  return (
    <>
      <JqlForm jql={jql} error={error} />
      {error === null && (
        <LoadedView loaded={loaded} label="Searching">
          {(found) => <IssueList jql={jql} found={found} />}
        </LoadedView>
      )}
    </>
  );
}

function JqlForm({ jql, error }: { readonly jql: string; readonly error: string | null }) {
  const [typed, setTyped] = useState(jql);
  const id = useId();
  const search = () => navigateTo(`/issues/?jql=${encodeURIComponent(typed)}`);

  return (
    <form
      className="jql-form"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Label htmlFor={id}>JQL</Label>
      <div className="jql-row">
        <TextArea
          id={id}
          value={typed}
          isMonospaced
          isInvalid={error !== null}
          minimumRows={1}
          resize="smart"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            search();
          }}
        />
        <Button type="submit" appearance="primary">
          Search
        </Button>
      </div>
      {error !== null && <ErrorMessage>{error}</ErrorMessage>}
    </form>
  );
}

interface FoundIssues {
  readonly issues: readonly Issue[];
  readonly count: number;
  readonly nextPageToken: string | null;
}

async function firstPage(jira: JiraClient, jql: string): Promise<FoundIssues> {
  const [page, count] = await Promise.all([jira.searchIssues(jql, null), jira.countIssues(jql)]);
  return { issues: page.issues, count, nextPageToken: page.nextPageToken ?? null };
}

function IssueList({ jql, found }: { readonly jql: string; readonly found: FoundIssues }) {
  const { jira, viewer } = useSite();
  const [shown, setShown] = useState(found);
  const showMore = async () => {
    const page = await jira.searchIssues(jql, shown.nextPageToken);
    setShown({
      ...shown,
      issues: [...shown.issues, ...page.issues],
      nextPageToken: page.nextPageToken ?? null,
    });
  };

  const [chosen, setChosen] = useState<ChosenAction | null>(null);
  const issueKeys = shown.issues.map(({ key }) => key);

  return (
    <>
      <div className="issue-list-head">
        <p className="subtle" data-testid="issue-count">
          {shown.issues.length} of {shown.count} work items
        </p>
        <ActionMenu
          type="jira:issueNavigatorAction"
          label="More actions for this search"
          placement="search"
          extension={navigatorExtension({ jql, issueKeys, location: window.location.href })}
          onChoose={setChosen}
        />
      </div>
      {chosen !== null && <ActionModal chosen={chosen} onClose={() => setChosen(null)} />}
      <DynamicTable
        label="Work items"
        head={{ cells: HEAD.map((text) => ({ key: text, content: text })) }}
        rows={shown.issues.map((issue) => ({ key: issue.key, cells: issueCells(issue, viewer) }))}
        emptyView={<p>No work items match this search.</p>}
      />
      {shown.nextPageToken !== null && <Button onClick={() => void showMore()}>Show more</Button>}
    </>
  );
}

function issueCells({ key, fields }: Issue, reader: Parameters<typeof dateText>[1]) {
  return [
    { content: <RouterLink href={`/browse/${key}`}>{key}</RouterLink> },
    { content: fields.issuetype?.name ?? '' },
    { content: fields.summary ?? '' },
    { content: fields.status ? <StatusLozenge status={fields.status} /> : '' },
    { content: fields.assignee?.displayName ?? 'Unassigned' },
    { content: fields.priority?.name ?? '' },
    { content: dateText(fields.created, reader) },
  ];
}
