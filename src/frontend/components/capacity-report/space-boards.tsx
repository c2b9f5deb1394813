import React, { useEffect } from 'react';
import { Box, Button, Inline, xcss } from '@forge/react';
import { listProjectBoards } from '../../../core/jira/boards';
import type { SpaceDraft } from '../../capacity/report-draft';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { MultiSelectField } from '../form/multi-select-field';

interface SpaceBoardsProps {
  readonly space: SpaceDraft;
  readonly onChange: (space: SpaceDraft) => void;
  readonly onRemove: () => void;
}

const growing = xcss({ flexGrow: 1 });

/** The boards of a space that are in a report. */
export function SpaceBoards({ space, onChange, onRemove }: SpaceBoardsProps): React.JSX.Element {
  const { t } = useTexts();
  const { projectKey, boardIds } = space;
  const boards = useJira(`boards/${projectKey}`, () =>
    listProjectBoards(projectKey, { query: '', startAt: 0 }),
  );
  const listed = boards?.ok === true ? boards.value.values : null;
  useEffect(() => {
    if (boards === null || boardIds !== null) return;
    onChange({ projectKey, boardIds: (listed ?? []).map(({ id }) => id) });
  }, [boards, listed, boardIds, projectKey, onChange]);
  const more = boards?.ok === true && !boards.value.isLast ? t('form.more') : undefined;
  const helpText = listed?.length === 0 ? t('capacity-report.no-boards') : more;
  const options = (listed ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  const chosen = (boardIds ?? []).map((id) => {
    const value = String(id);
    return (
      options.find((option) => option.value === value) ?? { value, label: t('capacity-report.board', { id }) }
    );
  });
  return (
    <Inline space="space.100" alignBlock="end">
      <Box xcss={growing}>
        <MultiSelectField
          id={`report-boards-${projectKey}`}
          label={t('capacity-report.boards-of', { key: projectKey })}
          options={options}
          value={chosen}
          onChange={(values) => {
            onChange({ projectKey, boardIds: values.map(Number) });
          }}
          error={boards?.ok === false ? t('form.list-failed') : undefined}
          help={helpText}
        />
      </Box>
      <Button appearance="subtle" onClick={onRemove}>
        {t('capacity-report.remove', { name: projectKey })}
      </Button>
    </Inline>
  );
}
