import Button from '@atlaskit/button/new';
import DynamicTable from '@atlaskit/dynamic-table';
import Select from '@atlaskit/select';
import type { PermissionView, UserView } from '../../protocol';
import type { GrantHolder, Group } from './api/jira';

/** Somebody who can be granted a permission. */
export interface HolderOption<Holder> {
  readonly label: string;
  readonly value: string;
  readonly holder: Holder;
}

interface GrantTableProps<Holder> {
  readonly label: string;
  readonly permissions: readonly PermissionView[];
  readonly options: readonly HolderOption<Holder>[];
  readonly holdersOf: (permission: string) => readonly Holder[];
  readonly onGrant: (permission: string, holder: Holder) => void;
  readonly onTakeBack: (permission: string, holder: Holder) => void;
  /** Stands there where the app adds none. */
  readonly none: string;
}

/** With their widths in percent. */
const COLUMNS = [
  ['Permission', 50],
  ['Granted to', 25],
  ['Grant to', 25],
] as const;

/** Permissions of the app, to grant and to take back. */
export function GrantTable<Holder extends { readonly type: string; readonly value: string }>({
  label,
  permissions,
  options,
  holdersOf,
  onGrant,
  onTakeBack,
  none,
}: GrantTableProps<Holder>) {
  return (
    <DynamicTable
      label={label}
      head={{ cells: COLUMNS.map(([text, width]) => ({ key: text, content: text, width })) }}
      rows={permissions.map(({ key, name, description }) => {
        const held = holdersOf(key).map((holder) => ({
          holder,
          label: options.find(({ value }) => value === holderValue(holder))?.label ?? holder.value,
        }));
        const free = options.filter((option) => held.every((one) => one.label !== option.label));
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
                  {held.map(({ holder, label: who }) => (
                    <li key={who}>
                      <span>{who}</span>
                      <Button
                        appearance="subtle"
                        spacing="compact"
                        aria-label={`Take back “${name}” from ${who}`}
                        onClick={() => onTakeBack(key, holder)}
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
                <Select<HolderOption<Holder>>
                  label={`Grant “${name}” to`}
                  options={free}
                  value={null}
                  placeholder="Choose a person or a group"
                  menuPosition="fixed"
                  onChange={(option) => {
                    if (option !== null) onGrant(key, option.holder);
                  }}
                />
              ),
            },
          ],
        };
      })}
      emptyView={<p>{none}</p>}
    />
  );
}

/** All groups and people. */
export function holderOptions(
  groups: readonly Group[],
  users: readonly UserView[],
): readonly HolderOption<GrantHolder>[] {
  return [
    ...groups.map(({ groupId, name }) =>
      holderOption<GrantHolder>(`Group ${name}`, { type: 'group', value: groupId }),
    ),
    ...users.map(({ accountId, displayName }) =>
      holderOption<GrantHolder>(displayName, { type: 'user', value: accountId }),
    ),
  ];
}

export function holderOption<Holder extends { readonly type: string; readonly value: string }>(
  label: string,
  holder: Holder,
): HolderOption<Holder> {
  return { label, value: holderValue(holder), holder };
}

function holderValue({ type, value }: { readonly type: string; readonly value: string }): string {
  return `${type} ${value}`;
}
