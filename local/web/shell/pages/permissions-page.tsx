import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Grant, GrantHolder, Group, Space } from '../api/jira';
import { GrantTable, holderOptions } from '../grant-table';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';
import { AdminsOnly } from './admins-only';
import type { PageProps } from './page-props';

/** The permissions that the app adds to a space, to grant and to take back as in Jira's permission schemes. */
export function PermissionsPage({ parameter: key }: PageProps) {
  const { jira, viewer } = useSite();
  useWindowTitle(`Permissions of ${key}`);
  const [loaded, reload] = useLoaded(async () => {
    const [space, groups] = await Promise.all([jira.space(key), jira.groups()]);
    return { space, groups, grants: await jira.grants(space.id) };
  }, [jira, key]);
  if (!viewer.isAdmin) return <AdminsOnly />;
  return (
    <LoadedView loaded={loaded} label={`Loading the permissions of ${key}`}>
      {(shown) => <Permissions {...shown} onChanged={reload} />}
    </LoadedView>
  );
}

interface PermissionsProps {
  readonly space: Space;
  readonly groups: readonly Group[];
  readonly grants: readonly Grant[];
  readonly onChanged: () => Promise<void>;
}

function Permissions({ space, groups, grants, onChanged }: PermissionsProps) {
  const { jira, site, users } = useSite();
  const [fault, setFault] = useState<string | null>(null);
  const change = async (done: Promise<void>): Promise<void> => {
    try {
      await done;
      setFault(null);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
    await onChanged();
  };
  const takeBack = (permission: string, holder: GrantHolder): void => {
    const grant = grants.find((one) => one.permission === permission && one.holder === holder);
    if (grant !== undefined) void change(jira.revoke(space.id, grant.id));
  };
  return (
    <div className="space-page">
      <p className="breadcrumb">{`Spaces / ${space.key} / Space settings`}</p>
      <Heading size="large" as="h1">
        {`Permissions of ${space.name}`}
      </Heading>
      <p>
        Who is granted one holds it where the space may be browsed. Jira’s own permissions are fixed here.
      </p>
      {fault !== null && (
        <SectionMessage appearance="error" title="Nothing was changed">
          <p>{fault}</p>
        </SectionMessage>
      )}
      <GrantTable<GrantHolder>
        label="Permissions of the app"
        permissions={site.projectPermissions}
        options={holderOptions(groups, users)}
        holdersOf={(key) => grants.filter(({ permission }) => permission === key).map(({ holder }) => holder)}
        onGrant={(permission, holder) => void change(jira.grant(space.id, { permission, holder }))}
        onTakeBack={takeBack}
        none="The app adds no permissions to spaces."
      />
    </div>
  );
}
