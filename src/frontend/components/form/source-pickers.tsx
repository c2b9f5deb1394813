import React from 'react';
import { findBoards, readBoardConfiguration } from '../../../core/jira/boards';
import { findFilters, readFilter } from '../../../core/jira/filters';
import { findProjects, readProject } from '../../../core/jira/projects';
import { useTexts } from '../../texts/text-provider';
import type { SourceFormContext } from './form-context';
import { SearchPicker } from './search-picker';

export function ProjectPicker({
  idPrefix,
  draft,
  change,
  faultAt,
  leave,
}: SourceFormContext): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SearchPicker
      id={`${idPrefix}source-project`}
      label={t('source.project')}
      placeholder={t('form.project.placeholder')}
      value={draft.projectKey}
      onChange={(projectKey) => {
        change({ projectKey });
      }}
      onLeave={() => {
        leave('source.projectKey');
      }}
      error={faultAt('source.projectKey')}
      find={findProjects}
      read={readProject}
      option={({ key, name }) => ({ value: key, label: t('form.project.option', { key, name }) })}
    />
  );
}

export function FilterPicker({
  idPrefix,
  draft,
  change,
  faultAt,
  leave,
}: SourceFormContext): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SearchPicker
      id={`${idPrefix}source-filter`}
      label={t('source.filter')}
      placeholder={t('form.filter.placeholder')}
      value={draft.filterId}
      onChange={(filterId) => {
        change({ filterId });
      }}
      onLeave={() => {
        leave('source.filterId');
      }}
      error={faultAt('source.filterId')}
      find={findFilters}
      read={readFilter}
      option={({ id, name }) => ({ value: id, label: name })}
    />
  );
}

export function BoardPicker({
  idPrefix,
  draft,
  change,
  faultAt,
  leave,
}: SourceFormContext): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SearchPicker
      id={`${idPrefix}source-board`}
      label={t('source.board')}
      placeholder={t('form.board.placeholder')}
      value={draft.boardId === null ? null : String(draft.boardId)}
      onChange={(id) => {
        change({ boardId: id === null ? null : Number(id) });
      }}
      onLeave={() => {
        leave('source.boardId');
      }}
      error={faultAt('source.boardId')}
      find={findBoards}
      read={(id) => {
        const { request, parse, failures } = readBoardConfiguration(Number(id));
        return {
          request,
          ...(failures === undefined ? {} : { failures }),
          parse: (body) => {
            const answer = parse(body);
            return answer.ok ? { ok: true, value: { id: Number(id), name: answer.value.name } } : answer;
          },
        };
      }}
      option={({ id, name }) => ({ value: String(id), label: name })}
    />
  );
}
