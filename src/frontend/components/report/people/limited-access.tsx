import React from 'react';
import { Stack } from '@forge/react';
import type { ReportAccess, ReportRole } from '../../../../core/report/report';
import { ChosenEntry } from '../../form/chosen-entry';
import { PeopleAndGroups } from '../../form/people-and-groups';
import { RoleName } from './role-name';
import { RolePicker } from './role-picker';

export type LimitedTo = Extract<ReportAccess, { readonly kind: 'limited' }>;

interface LimitedAccessProps {
  readonly access: LimitedTo;
  readonly onChange: (update: (before: LimitedTo) => Partial<LimitedTo>) => void;
}

/** The people, groups and roles that a report is open to. */
export function LimitedAccess({ access, onChange }: LimitedAccessProps): React.JSX.Element {
  const { accountIds, groupIds, roles } = access;
  return (
    <Stack space="space.150">
      {roles.map((role) => (
        <ChosenEntry
          key={keyOf(role)}
          onRemove={() => {
            onChange((before) => ({ roles: before.roles.filter((one) => keyOf(one) !== keyOf(role)) }));
          }}
        >
          <RoleName role={role} />
        </ChosenEntry>
      ))}
      <PeopleAndGroups id="report-person" {...{ accountIds, groupIds, onChange }} />
      <RolePicker
        onPick={(role) => {
          onChange((before) => ({
            roles: [...before.roles.filter((one) => keyOf(one) !== keyOf(role)), role],
          }));
        }}
      />
    </Stack>
  );
}

function keyOf({ projectKey, roleId }: ReportRole): string {
  return `${projectKey} ${String(roleId)}`;
}
