import Button from '@atlaskit/button/new';
import DynamicTable from '@atlaskit/dynamic-table';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import Select from '@atlaskit/select';
import { useState } from 'react';
import type { Grant, GrantHolder, Group, Space } from '../api/jira';
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

interface HolderOption {
  readonly label: string;
  readonly value: string;
  readonly holder: GrantHolder;
}

/** With their widths in percent. */
const COLUMNS = [
  ['Permission', 50],
  ['Granted to', 25],
  ['Grant to', 25],
] as const;

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
  const options: readonly HolderOption[] = [
    ...groups.map(({ groupId, name }) => optionOf(`Group ${name}`, { type: 'group', value: groupId })),
    ...users.map(({ accountId, displayName }) => optionOf(displayName, { type: 'user', value: accountId })),
  ];
  const nameOf = ({ holder }: Grant): string =>
    options.find(({ value }) => value === valueOf(holder))?.label ?? holder.value;
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
      <DynamicTable
        label="Permissions of the app"
        head={{ cells: COLUMNS.map(([text, width]) => ({ key: text, content: text, width })) }}
        rows={site.projectPermissions.map(({ key, name, description }) => {
          const held = grants.filter(({ permission }) => permission === key);
          const free = options.filter(({ label }) => held.every((grant) => nameOf(grant) !== label));
          return {
            key,
            cells: [
              {
                content: (
                  <>
                    <strong>{name}</strong>
                    <p>{description}</p>
                  </>
                ),
              },
              {
                content: (
                  <ul className="grants">
                    {held.map((grant) => (
                      <li key={grant.id}>
                        <span>{nameOf(grant)}</span>
                        <Button
                          appearance="subtle"
                          spacing="compact"
                          aria-label={`Take back “${name}” from ${nameOf(grant)}`}
                          onClick={() => void change(jira.revoke(space.id, grant.id))}
                        >
                          Take back
                        </Button>
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                content: (
                  <Select<HolderOption>
                    label={`Grant “${name}” to`}
                    options={free}
                    value={null}
                    placeholder="Choose a person or a group"
                    menuPosition="fixed"
                    onChange={(option) => {
                      if (option === null) return;
                      void change(jira.grant(space.id, { permission: key, holder: option.holder }));
                    }}
                  />
                ),
              },
            ],
          };
        })}
        emptyView={<p>The app adds no permissions to spaces.</p>}
      />
    </div>
  );
}

function optionOf(label: string, holder: GrantHolder): HolderOption {
  return { label, value: valueOf(holder), holder };
}

function valueOf({ type, value }: GrantHolder): string {
  return `${type} ${value}`;
}
