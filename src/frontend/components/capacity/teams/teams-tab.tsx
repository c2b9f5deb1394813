import React from 'react';
import { Stack } from '@forge/react';
import { useSiteRoles } from '../../../hooks/capacity/use-site-roles';
import { SiteRoles } from '../settings/site-roles';
import { SiteTeams } from './site-teams';

/** On the page for the whole site: the templates of teams, and the roles that people have in them. */
export function TeamsTab(): React.JSX.Element {
  const answer = useSiteRoles();
  return (
    <Stack space="space.500">
      <SiteTeams roles={answer.result?.ok === true ? answer.result.value.roles : []} />
      <SiteRoles answer={answer} />
    </Stack>
  );
}
