import React from 'react';
import type { TrendScopeKind } from '../../../core/trend/config';
import { TREND_KINDS } from '../../../core/trend/kinds/registry';
import { chosenScope } from '../../form/trend-draft';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { FollowsFilterField } from '../form/follows-filter-field';
import { FormPart } from '../form/form-part';
import type { JqlCheckProps } from '../source/jql-field';
import { SourcePart } from '../source/source-part';
import { BoardPicker, ProjectPicker } from '../source/source-pickers';
import { TextField } from '../form/text-field';
import { SprintSelect } from '../sprint/sprint-select';
import type { TrendFormContext } from './trend-form-context';
import { VersionSelect } from './version-select';

type ScopePartProps = TrendFormContext & JqlCheckProps;

/** What a trend is about: a source, or what was planned as one. */
export function ScopePart(props: ScopePartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = props;
  const { scopes } = TREND_KINDS[draft.kind];
  const scope = chosenScope(draft);
  const Fields = FIELDS[scope];
  if (scope === 'source') return <Fields {...props} />;
  return (
    <FormPart title={t('trend.form.scope')}>
      {scopes.length > 1 && (
        <ChoiceField
          id="scope"
          label={t('trend.form.scope-kind')}
          choices={scopes.map((value) => ({ value, label: t(`trend.scope.${value}`) }))}
          value={scope}
          onChange={(scopeKind) => {
            change({ scopeKind });
          }}
        />
      )}
      <Fields {...props} />
    </FormPart>
  );
}

const FIELDS: Readonly<Record<TrendScopeKind, (props: ScopePartProps) => React.JSX.Element>> = {
  source: SourceFields,
  sprint: SprintFields,
  version: VersionFields,
  sprints: SprintsFields,
};

function SourceFields(props: ScopePartProps): React.JSX.Element {
  const { draft, change } = props;
  return (
    <>
      <SourcePart {...props} />
      <FollowsFilterField draft={draft} change={change} />
    </>
  );
}

/** A sprint belongs to its board. */
function TrendBoard(props: ScopePartProps): React.JSX.Element {
  return (
    <BoardPicker
      {...props}
      idPrefix=""
      change={({ boardId = null }) => {
        props.change({ boardId, sprintId: null });
      }}
    />
  );
}

function SprintFields(props: ScopePartProps): React.JSX.Element {
  const { boardId, sprintId } = props.draft;
  return (
    <>
      <TrendBoard {...props} />
      {boardId !== null && (
        <SprintSelect
          boardId={boardId}
          sprintId={sprintId}
          onChange={(chosen) => {
            props.change({ sprintId: chosen });
          }}
        />
      )}
    </>
  );
}

/** A version belongs to its space. */
function VersionFields(props: ScopePartProps): React.JSX.Element {
  const { projectKey, versionId } = props.draft;
  return (
    <>
      <ProjectPicker
        {...props}
        idPrefix=""
        change={({ projectKey: chosen = null }) => {
          props.change({ projectKey: chosen, versionId: null });
        }}
      />
      {projectKey !== null && (
        <VersionSelect
          projectKey={projectKey}
          versionId={versionId}
          onChange={(chosen) => {
            props.change({ versionId: chosen });
          }}
          onLeave={() => {
            props.leave('versionId');
          }}
          error={props.faultAt('versionId')}
        />
      )}
    </>
  );
}

function SprintsFields(props: ScopePartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <>
      <TrendBoard {...props} />
      <TextField
        id="sprints"
        label={t('trend.form.sprints')}
        help={t('trend.form.sprints.help')}
        type="number"
        initial={props.draft.sprints}
        onChange={(sprints) => {
          props.change({ sprints });
        }}
        onLeave={() => {
          props.leave('sprints');
        }}
        error={props.faultAt('sprints')}
      />
    </>
  );
}
