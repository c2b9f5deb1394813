import React from 'react';
import { Stack } from '@forge/react';
import { findProjects, readProject } from '../../../core/jira/projects';
import type { SpaceDraft } from '../../capacity/report-draft';
import { useTexts } from '../../texts/text-provider';
import { SearchPicker } from '../form/search-picker';
import type { ReportFormPart } from './report-form-part';
import { SpaceBoards } from './space-boards';

/** The spaces of a report, with those of their boards that are in it: at first all. */
export function SpacesPart({
  draft: { spaces },
  change,
  fault,
}: ReportFormPart & { readonly fault: string | undefined }): React.JSX.Element {
  const { t } = useTexts();
  const put = (space: SpaceDraft): void => {
    change((before) => ({
      spaces: before.spaces.map((one) => (one.projectKey === space.projectKey ? space : one)),
    }));
  };
  return (
    <Stack space="space.150">
      {spaces.map((space) => (
        <SpaceBoards
          key={space.projectKey}
          space={space}
          onChange={put}
          onRemove={() => {
            change((before) => ({
              spaces: before.spaces.filter(({ projectKey }) => projectKey !== space.projectKey),
            }));
          }}
        />
      ))}
      <SearchPicker
        id="report-space"
        label={t('capacity-report.add-space')}
        placeholder={t('form.project.placeholder')}
        value={null}
        staysEmpty
        onChange={(projectKey) => {
          if (projectKey === null || spaces.some((space) => space.projectKey === projectKey)) return;
          change((before) => ({ spaces: [...before.spaces, { projectKey, boardIds: null }] }));
        }}
        onLeave={() => undefined}
        error={fault}
        find={findProjects}
        read={readProject}
        option={({ key, name }) => ({ value: key, label: t('form.project.option', { key, name }) })}
      />
    </Stack>
  );
}
