import React from 'react';
import { Text } from '@forge/react';
import type { ReportRole } from '../../../../core/report/report';
import { useProjectRoles } from '../../../hooks/report/use-project-roles';
import { useTexts } from '../../../texts/text-provider';

/** Names of roles are not kept: they are those of now, as far as the viewer sees them. */
export function RoleName({ role: { projectKey, roleId } }: { readonly role: ReportRole }): React.JSX.Element {
  const { t } = useTexts();
  const { roles } = useProjectRoles(projectKey);
  const name = roles?.find(({ id }) => id === roleId)?.name ?? String(roleId);
  return <Text>{t('report.people.role-in', { role: name, space: projectKey })}</Text>;
}
