import React, { useState } from 'react';
import { listProjectBoards, type Board } from '../../../core/jira/boards';
import type { Page } from '../../../core/jira/page';
import { success } from '../../../core/result';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface ProjectBoardPickerProps {
  readonly projectKey: string;
  /** The first page of them. */
  readonly boards: Page<Board>;
  readonly value: Board;
  readonly onChange: (board: Board) => void;
}

const PAUSE_MS = 300;

/** The boards of a space; of more than one page of them Jira is searched. */
export function ProjectBoardPicker({
  projectKey,
  boards,
  value,
  onChange,
}: ProjectBoardPickerProps): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const isSearched = query.trim() !== '';
  const found = useJira(isSearched ? `${projectKey}?${query}` : null, () =>
    listProjectBoards(projectKey, { query, startAt: 0 }),
  );
  const page = isSearched ? found : success(boards);
  const listed = page?.ok === true ? page.value.values : [];
  const option = ({ id, name }: Board): { readonly value: string; readonly label: string } => ({
    value: String(id),
    label: name,
  });
  const more = page?.ok === true && !page.value.isLast ? t('form.more') : undefined;
  return (
    <SelectField
      id="capacity-board"
      label={t('capacity.board')}
      options={listed.map(option)}
      value={option(value)}
      onChange={(id) => {
        const chosen = listed.find((board) => String(board.id) === id);
        if (chosen !== undefined) onChange(chosen);
      }}
      onSearch={setText}
      isLoading={page === null}
      help={page?.ok === false ? t('form.list-failed') : more}
    />
  );
}
