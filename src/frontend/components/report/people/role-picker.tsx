import React, { useState } from 'react';
import { Box, Inline, xcss } from '@forge/react';
import { findProjects, readProject } from '../../../../core/jira/projects';
import type { ReportRole } from '../../../../core/report/report';
import { useProjectRoles } from '../../../hooks/report/use-project-roles';
import { useTexts } from '../../../texts/text-provider';
import { SearchPicker } from '../../form/search-picker';
import { SelectField } from '../../form/select-field';

const wide = xcss({ width: '320px' });

/** Finds a role of a space: first the space, then the role, which is handed over at once. */
export function RolePicker({ onPick }: { readonly onPick: (role: ReportRole) => void }): React.JSX.Element {
  const { t } = useTexts();
  const [projectKey, setProjectKey] = useState<string | null>(null);
  const { roles, areOwn } = useProjectRoles(projectKey);
  return (
    <Inline space="space.200" shouldWrap>
      <Box xcss={wide}>
        <SearchPicker
          id="report-role-space"
          label={t('report.people.add-role.space')}
          placeholder={t('form.project.placeholder')}
          value={projectKey}
          onChange={setProjectKey}
          onLeave={() => undefined}
          error={undefined}
          isRequired={false}
          find={findProjects}
          read={readProject}
          option={({ key, name }) => ({ value: key, label: t('form.project.option', { key, name }) })}
        />
      </Box>
      {projectKey !== null && (
        <Box xcss={wide}>
          <SelectField
            id="report-role"
            label={t('report.people.add-role', { space: projectKey })}
            options={(roles ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
            value={null}
            isLoading={roles === null}
            help={areOwn ? t('report.people.own-roles') : undefined}
            onChange={(roleId) => {
              if (roleId !== null) onPick({ projectKey, roleId: Number(roleId) });
            }}
          />
        </Box>
      )}
    </Inline>
  );
}
