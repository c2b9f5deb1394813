import React from 'react';
import { Inline, Stack, User } from '@forge/react';
import { ChosenEntry } from './chosen-entry';
import { GroupName } from './group-name';
import { GroupPicker } from './group-picker';
import { PersonPicker } from './person-picker';

interface Chosen {
  readonly accountIds: readonly string[];
  readonly groupIds: readonly string[];
}

interface PeopleAndGroupsProps extends Chosen {
  /** That of the field that adds a person. */
  readonly id: string;
  readonly onChange: (update: (before: Chosen) => Partial<Chosen>) => void;
}

/** People and groups that are chosen, each once. */
export function PeopleAndGroups(props: PeopleAndGroupsProps): React.JSX.Element {
  const { id, accountIds, groupIds, onChange } = props;
  return (
    <Stack space="space.150">
      {accountIds.map((accountId) => (
        <ChosenEntry
          key={accountId}
          onRemove={() => {
            onChange((before) => ({ accountIds: before.accountIds.filter((one) => one !== accountId) }));
          }}
        >
          <User accountId={accountId} />
        </ChosenEntry>
      ))}
      {groupIds.map((groupId) => (
        <ChosenEntry
          key={groupId}
          onRemove={() => {
            onChange((before) => ({ groupIds: before.groupIds.filter((one) => one !== groupId) }));
          }}
        >
          <GroupName groupId={groupId} />
        </ChosenEntry>
      ))}
      <Inline space="space.200" shouldWrap>
        <PersonPicker
          id={id}
          onPick={(accountId) => {
            onChange((before) => ({ accountIds: [...new Set([...before.accountIds, accountId])] }));
          }}
        />
        <GroupPicker
          onPick={(groupId) => {
            onChange((before) => ({ groupIds: [...new Set([...before.groupIds, groupId])] }));
          }}
        />
      </Inline>
    </Stack>
  );
}
