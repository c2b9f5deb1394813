import React, { useState } from 'react';
import { Box, Inline, Spinner, Stack, xcss } from '@forge/react';
import { isRecord, textOf } from '../../../core/field/raw';
import { listProjectBoards, type Board } from '../../../core/jira/boards';
import { useItemPlaces, type ItemPlace } from '../../hooks/capacity/use-item-places';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { BoardIteration } from '../capacity/board-iteration';
import { ProjectBoardPicker } from '../capacity/project-board-picker';
import { EmptyView } from '../empty-view';
import { FailureMessage } from '../failure-message';
import { SelectField } from '../form/select-field';
import { useModuleContext } from '../module-context-provider';
import { ItemLoad } from './item-load';

/** A work item in the capacity of its sprint, or of its version. */
export function CapacityPanel(): React.JSX.Element {
  const { extension, timezone } = useModuleContext();
  const issueId = idOf(extension['issue']);
  const projectKey = textOf(extension['project'], 'key');
  if (issueId === null || projectKey === null) return <Spinner />;
  return <PanelOfItem issueId={issueId} projectKey={projectKey} viewerTimeZone={timezone} />;
}

interface PanelOfItemProps {
  readonly issueId: string;
  readonly projectKey: string;
  readonly viewerTimeZone: string;
}

function PanelOfItem(props: PanelOfItemProps): React.JSX.Element {
  const { result, reload } = useItemPlaces(props.issueId);
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  const [first, ...more] = result.value;
  return first === undefined ? <NotPlanned /> : <PanelOfPlaces {...props} places={[first, ...more]} />;
}

function NotPlanned(): React.JSX.Element {
  const { t } = useTexts();
  return <EmptyView title={t('capacity.panel.no-sprint.title')} text={t('capacity.panel.no-sprint')} />;
}

interface PanelOfPlacesProps extends PanelOfItemProps {
  readonly places: readonly [ItemPlace, ...ItemPlace[]];
}

const picker = xcss({ width: '280px' });

/** A sprint is planned on the board that it was made on, and perhaps on others of the space; a version where there are no sprints. */
function PanelOfPlaces(props: PanelOfPlacesProps): React.JSX.Element {
  const { issueId, projectKey, viewerTimeZone, places } = props;
  const { t } = useTexts();
  const [chosen, setChosen] = useState<Board | null>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const boards = useJira(projectKey, () => listProjectBoards(projectKey, { query: '', startAt: 0 }));
  if (boards === null) return <Spinner />;
  if (!boards.ok) return <FailureMessage error={boards.error} onRetry={null} />;
  const place = places.find(({ key }) => key === chosenKey) ?? places[0];
  const { values, isLast } = boards.value;
  const fitting = values.filter(({ type }) => place.kind === 'sprint' || type !== WITH_SPRINTS);
  const own = fitting.find(({ id }) => id === place.boardId);
  const boardId = chosen?.id ?? place.boardId ?? fitting[0]?.id;
  if (boardId === undefined) return <NotPlanned />;
  const shown = chosen ??
    own ??
    fitting.find(({ id }) => id === boardId) ?? {
      ...{ id: boardId, name: t('capacity.panel.other-space'), type: 'simple' },
    };
  const isOneOfSeveral = fitting.length > 1 || !fitting.some(({ id }) => id === boardId);
  const options = places.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Stack space="space.150">
      <Inline space="space.200" shouldWrap>
        {options.length > 1 && (
          <Box xcss={picker}>
            <SelectField
              id="capacity-iteration"
              label={t('capacity.panel.version')}
              options={options}
              value={options.find(({ value }) => value === place.key) ?? null}
              onChange={setChosenKey}
            />
          </Box>
        )}
        {isOneOfSeveral && (
          <Box xcss={picker}>
            <ProjectBoardPicker
              boards={{ values: fitting, isLast }}
              value={shown}
              projectKey={projectKey}
              onChange={setChosen}
            />
          </Box>
        )}
      </Inline>
      <BoardIteration
        key={`${String(boardId)} ${place.key}`}
        boardId={boardId}
        choice={{ kind: 'fixed', key: place.key }}
        viewerTimeZone={viewerTimeZone}
      >
        {(found) => <ItemLoad found={found} itemId={issueId} />}
      </BoardIteration>
    </Stack>
  );
}

/** The type of boards that plan sprints: their spaces' versions are not planned on them. */
const WITH_SPRINTS = 'scrum';

/** Jira writes ids as texts, and some contexts as numbers. */
function idOf(issue: unknown): string | null {
  const id = isRecord(issue) ? issue['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
