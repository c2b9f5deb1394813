import React from 'react';
import { Box, List, ListItem, Spinner, Text, xcss } from '@forge/react';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { useSiteRoles } from '../../../hooks/capacity/use-site-roles';
import type { Answer } from '../../../hooks/use-answer';
import type { SiteRoles as FoundRoles } from '../../../../contract/capacity';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { FormPart } from '../../form/form-part';
import { RolesForm } from './roles-form';

const readable = xcss({ maxWidth: '720px' });

/** The roles of the site where they stand by themselves. */
export function OwnSiteRoles(): React.JSX.Element {
  return <SiteRoles answer={useSiteRoles()} />;
}

/** The roles of the site: to be changed by its administrators, and read by everybody else. */
export function SiteRoles({ answer }: { readonly answer: Answer<FoundRoles> }): React.JSX.Element {
  const { result, reload } = answer;
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  const { roles, revision, mayChange } = result.value;
  return (
    <Box xcss={readable}>
      {mayChange ? (
        <RolesForm initial={{ record: { roles }, revision }} onSaved={reload} />
      ) : (
        <RoleNames roles={roles} />
      )}
    </Box>
  );
}

function RoleNames({ roles }: { readonly roles: readonly CapacityRole[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('capacity.roles')}>
      <Text color="color.text.subtle">{t('capacity.roles.read-only')}</Text>
      {roles.length === 0 ? (
        <Text>{t('capacity.roles.none')}</Text>
      ) : (
        <List type="unordered">
          {roles.map(({ id, name }) => (
            <ListItem key={id}>{name}</ListItem>
          ))}
        </List>
      )}
    </FormPart>
  );
}
