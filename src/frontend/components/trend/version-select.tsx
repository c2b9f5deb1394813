import React from 'react';
import { isRecord, textOf } from '../../../core/field/raw';
import { listVersions } from '../../../core/jira/site-lists';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface VersionSelectProps {
  readonly projectKey: string;
  readonly versionId: string | null;
  readonly onChange: (versionId: string | null) => void;
  readonly onLeave: () => void;
  readonly error: string | undefined;
}

/** One of the versions of a space, the newest first. */
export function VersionSelect(props: VersionSelectProps): React.JSX.Element {
  const { t } = useTexts();
  const { projectKey, versionId } = props;
  const versions = useJira(projectKey, () => listVersions(projectKey));
  const options = (versions?.ok === true ? versions.value : [])
    .filter((raw) => isRecord(raw) && raw['archived'] !== true)
    .flatMap((raw) => {
      const [id, name] = [textOf(raw, 'id'), textOf(raw, 'name')];
      return id === null || name === null ? [] : [{ value: id, label: name }];
    })
    .reverse();
  const missing =
    versionId === null || versions === null
      ? null
      : { value: versionId, label: t('form.not-found', { id: versionId }) };
  return (
    <SelectField
      id="version"
      label={t('trend.form.version')}
      help={t('trend.form.version.help')}
      options={options}
      value={options.find(({ value }) => value === versionId) ?? missing}
      onChange={props.onChange}
      onLeave={props.onLeave}
      error={props.error}
      isLoading={versions === null}
      isRequired
    />
  );
}
