import React from 'react';
import { Button, Inline, Stack, Text, User } from '@forge/react';
import { REPORT_ACCESS } from '../../../core/capacity/records/capacity-report';
import { findGroups } from '../../../core/jira/groups';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { PersonPicker } from '../capacity/person-picker';
import { ChoiceField } from '../form/choice-field';
import { GroupPicker } from './group-picker';
import type { ReportFormPart } from './report-form-part';

/** Who may open a report besides its owner. */
export function AccessPart({ draft, change }: ReportFormPart): React.JSX.Element {
  const { t } = useTexts();
  const { access, accountIds, groupIds } = draft;
  return (
    <Stack space="space.150">
      <ChoiceField
        id="report-access"
        label={t('capacity-report.access')}
        help={t('capacity-report.access.help')}
        choices={REPORT_ACCESS.map((value) => ({ value, label: t(`capacity-report.access.${value}`) }))}
        value={access}
        onChange={(chosen) => {
          change(() => ({ access: chosen }));
        }}
      />
      {access === 'chosen' && (
        <>
          {accountIds.map((accountId) => (
            <Chosen
              key={accountId}
              onRemove={() => {
                change((before) => ({ accountIds: before.accountIds.filter((id) => id !== accountId) }));
              }}
            >
              <User accountId={accountId} />
            </Chosen>
          ))}
          {groupIds.map((groupId) => (
            <Chosen
              key={groupId}
              onRemove={() => {
                change((before) => ({ groupIds: before.groupIds.filter((id) => id !== groupId) }));
              }}
            >
              <GroupName groupId={groupId} />
            </Chosen>
          ))}
          <Inline space="space.200" shouldWrap>
            <PersonPicker
              id="capacity-person"
              onPick={(accountId) => {
                change((before) => ({ accountIds: [...new Set([...before.accountIds, accountId])] }));
              }}
            />
            <GroupPicker
              onPick={(groupId) => {
                change((before) => ({ groupIds: [...new Set([...before.groupIds, groupId])] }));
              }}
            />
          </Inline>
        </>
      )}
    </Stack>
  );
}

function Chosen({
  onRemove,
  children,
}: {
  readonly onRemove: () => void;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center">
      {children}
      <Button appearance="subtle" spacing="compact" onClick={onRemove}>
        {t('capacity.remove')}
      </Button>
    </Inline>
  );
}

/** Names of groups are not kept: they are those of now, as far as the viewer sees them. */
function GroupName({ groupId }: { readonly groupId: string }): React.JSX.Element {
  const { t } = useTexts();
  const found = useJira('groups?', () => findGroups(''));
  const name =
    found?.ok === true ? found.value.groups.find((one) => one.groupId === groupId)?.name : undefined;
  return <Text>{t('capacity-report.group', { name: name ?? groupId })}</Text>;
}
