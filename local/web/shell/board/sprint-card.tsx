import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import type { Board, Issue, Space, Sprint } from '../api/jira';
import { sprintExtension } from '../../bridge/product-context';
import { dateText } from '../format';
import { StatusLozenge } from '../issue-lozenge';
import { LoadedView } from '../loaded-view';
import { RouterLink } from '../router-link';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { ActionMenu } from '../actions/action-menu';
import type { ChosenAction } from '../actions/chosen-action';

interface SprintCardProps {
  readonly space: Space;
  readonly board: Board;
  readonly sprint: Sprint;
  readonly onChoose: (action: ChosenAction) => void;
}

/** A sprint of a backlog: its menu and its first work items. */
export function SprintCard({ space, board, sprint, onChoose }: SprintCardProps) {
  const { jira, viewer } = useSite();
  const [loaded] = useLoaded(
    async () => (await jira.searchIssues(`sprint = ${sprint.id} order by created`, null)).issues,
    [jira, sprint.id],
  );
  const dates = [sprint.startDate, sprint.endDate].map((date) => dateText(date, viewer)).filter(Boolean);
  return (
    <section className="sprint-card" aria-label={sprint.name}>
      <header className="sprint-header">
        <Heading size="small" as="h2">
          {sprint.name}
        </Heading>
        <Lozenge appearance={sprint.state === 'active' ? 'inprogress' : 'default'}>{sprint.state}</Lozenge>
        <span className="subtle">{dates.length === 0 ? 'No dates' : dates.join(' – ')}</span>
        <ActionMenu
          type="jira:sprintAction"
          label={`More actions for ${sprint.name}`}
          placement={`sprint/${sprint.id}`}
          extension={sprintExtension({ space, board, sprint, location: window.location.href })}
          onChoose={onChoose}
        />
      </header>
      <LoadedView loaded={loaded} label={`Loading ${sprint.name}`}>
        {(issues) =>
          issues.length === 0 ? (
            <p className="subtle">No work items</p>
          ) : (
            <ul className="sprint-issues">
              {issues.map((issue) => (
                <SprintIssue key={issue.key} issue={issue} />
              ))}
            </ul>
          )
        }
      </LoadedView>
    </section>
  );
}

function SprintIssue({ issue: { key, fields } }: { readonly issue: Issue }) {
  return (
    <li>
      <RouterLink href={`/browse/${key}`}>{key}</RouterLink>
      <span className="sprint-issue-summary">{fields.summary}</span>
      {fields.status && <StatusLozenge status={fields.status} />}
      <span className="subtle">{fields.assignee?.displayName ?? 'Unassigned'}</span>
    </li>
  );
}
