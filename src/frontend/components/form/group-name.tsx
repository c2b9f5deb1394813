import React from 'react';
import { Text } from '@forge/react';
import { findGroups } from '../../../core/jira/groups';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';

/** Names of groups are not kept: they are those of now, as far as the viewer sees them. */
export function GroupName({ groupId }: { readonly groupId: string }): React.JSX.Element {
  const { t } = useTexts();
  const found = useJira('groups?', () => findGroups(''));
  const name =
    found?.ok === true ? found.value.groups.find((one) => one.groupId === groupId)?.name : undefined;
  return <Text>{t('form.group', { name: name ?? groupId })}</Text>;
}
