import React from 'react';
import { findFilters, readFilter } from '../../../core/jira/filters';
import { findProjects, readProject } from '../../../core/jira/projects';
import { useTexts } from '../../texts/text-provider';
import { BoardSelect } from './board-select';
import type { SourceFormContext } from './source-form-context';
import { SearchPicker } from '../form/search-picker';

export function ProjectPicker(context: SourceFormContext): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = context;
  return (
    <SearchPicker
      {...fieldAt(context, 'source-project', 'source.projectKey')}
      label={t('source.project')}
      placeholder={t('form.project.placeholder')}
      value={draft.projectKey}
      onChange={(projectKey) => {
        change({ projectKey });
      }}
      find={findProjects}
      read={readProject}
      option={({ key, name }) => ({ value: key, label: t('form.project.option', { key, name }) })}
    />
  );
}

export function FilterPicker(context: SourceFormContext): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = context;
  return (
    <SearchPicker
      {...fieldAt(context, 'source-filter', 'source.filterId')}
      label={t('source.filter')}
      placeholder={t('form.filter.placeholder')}
      value={draft.filterId}
      onChange={(filterId) => {
        change({ filterId });
      }}
      find={findFilters}
      read={readFilter}
      option={({ id, name }) => ({ value: id, label: name })}
    />
  );
}

export function BoardPicker(context: SourceFormContext): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = context;
  return (
    <BoardSelect
      {...fieldAt(context, 'source-board', 'source.boardId')}
      label={t('source.board')}
      boardId={draft.boardId}
      onChange={(boardId) => {
        change({ boardId });
      }}
    />
  );
}

/** What each of them has by its place in the form. */
function fieldAt(
  { idPrefix, faultAt, leave }: SourceFormContext,
  id: string,
  path: 'source.projectKey' | 'source.filterId' | 'source.boardId',
) {
  return {
    id: idPrefix + id,
    error: faultAt(path),
    onLeave: () => {
      leave(path);
    },
  };
}
