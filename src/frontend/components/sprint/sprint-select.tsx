import React from 'react';
import { readClosedSprints } from '../../../core/jira/read-closed-sprints';
import { listOpenSprints, readSprint } from '../../../core/jira/sprints';
import { useAnswer } from '../../hooks/use-answer';
import { useJira } from '../../hooks/use-jira';
import { BROWSER_TOOLS } from '../../reading/reading-tools';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface SprintSelectProps {
  readonly boardId: number;
  /** Null for the board's current sprint. */
  readonly sprintId: number | null;
  readonly onChange: (sprintId: number | null) => void;
}

/** Cannot be the id of a sprint. */
const CURRENT = '-';

/** The board's current sprint, whichever that is, or one of its sprints: those that are not over, then the closed ones, the newest first. */
export function SprintSelect({ boardId, sprintId, onChange }: SprintSelectProps): React.JSX.Element {
  const { t } = useTexts();
  const open = useJira(String(boardId), () => listOpenSprints(boardId));
  const closed = useAnswer(`closed/${String(boardId)}`, () => readClosedSprints(BROWSER_TOOLS.send, boardId));
  const sprints = [
    ...(open?.ok === true ? open.value.values : []),
    ...(closed.result?.ok === true ? closed.result.value.toReversed() : []),
  ];
  const isListed = sprintId === null || sprints.some(({ id }) => id === sprintId);
  const saved = useJira(isListed || closed.isLoading ? null : `sprint/${String(sprintId)}`, () =>
    readSprint(sprintId ?? 0),
  );
  const options = [
    { value: CURRENT, label: t('sprint.form.current') },
    ...sprints.map(({ id, name, state }) => ({
      value: String(id),
      label: t('sprint.form.option', { name, state: t(`sprint.state.${state}`) }),
    })),
  ];
  const value = sprintId === null ? CURRENT : String(sprintId);
  const name =
    saved?.ok === true ? saved.value.name : saved === null ? '' : t('form.not-found', { id: value });
  return (
    <SelectField
      id="sprint"
      label={t('sprint.form.sprint')}
      help={t(open?.ok === false ? 'sprint.form.no-list' : 'sprint.form.sprint.help')}
      options={options}
      value={options.find((option) => option.value === value) ?? { value, label: name }}
      onChange={(chosen) => {
        onChange(chosen === null || chosen === CURRENT ? null : Number(chosen));
      }}
      isLoading={open === null || closed.isLoading}
    />
  );
}
