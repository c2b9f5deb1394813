import Heading from '@atlaskit/heading';
import { useState } from 'react';
import type { GlobalGrant } from '../../../protocol';
import type { Group } from '../api/jira';
import { GrantTable, holderOption, holderOptions } from '../grant-table';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';
import { AdminsOnly } from './admins-only';

/** The permissions that the app adds to those for the whole site, to grant and to take back as on Jira's page for them. */
export function GlobalPermissionsPage() {
  const { local, jira, viewer } = useSite();
  useWindowTitle('Global permissions');
  const [loaded] = useLoaded(async () => {
    const [grants, groups] = await Promise.all([local.globalGrants(), jira.groups()]);
    return { grants, groups };
  }, [local, jira]);
  if (!viewer.isAdmin) return <AdminsOnly />;
  return (
    <LoadedView loaded={loaded} label="Loading the global permissions">
      {(shown) => <GlobalPermissions {...shown} />}
    </LoadedView>
  );
}

interface GlobalPermissionsProps {
  readonly grants: readonly GlobalGrant[];
  readonly groups: readonly Group[];
}

type GlobalHolder = GlobalGrant['holder'];

function GlobalPermissions({ grants: initial, groups }: GlobalPermissionsProps) {
  const { local, site, users } = useSite();
  const [grants, setGrants] = useState(initial);
  const change = (permission: string, holder: GlobalHolder, isGranted: boolean): void => {
    void local.changeGlobalGrant({ permission, holder, isGranted }).then(setGrants);
  };
  return (
    <div className="space-page">
      <p className="breadcrumb">Settings / System</p>
      <Heading size="large" as="h1">
        Global permissions
      </Heading>
      <p>They hold on the whole site. Jira’s own permissions are fixed here.</p>
      <GrantTable<GlobalHolder>
        label="Global permissions of the app"
        permissions={site.globalPermissions}
        options={[
          holderOption<GlobalHolder>('Any logged in user', { type: 'everybody', value: '' }),
          holderOption<GlobalHolder>('Jira administrators', { type: 'administrators', value: '' }),
          ...holderOptions(groups, users),
        ]}
        holdersOf={(key) => grants.filter(({ permission }) => permission === key).map(({ holder }) => holder)}
        onGrant={(permission, holder) => change(permission, holder, true)}
        onTakeBack={(permission, holder) => change(permission, holder, false)}
        none="The app adds no global permissions."
      />
    </div>
  );
}
