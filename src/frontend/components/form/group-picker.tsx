import React from 'react';
import { findGroups } from '../../../core/jira/groups';
import { useTexts } from '../../texts/text-provider';
import { AddPicker } from './add-picker';

/** Finds a group by name; which was picked is handed over at once. */
export function GroupPicker({ onPick }: { readonly onPick: (groupId: string) => void }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <AddPicker
      id="report-group"
      label={t('form.add-group')}
      find={findGroups}
      options={({ groups }) => groups.map(({ groupId, name }) => ({ value: groupId, label: name }))}
      onPick={onPick}
    />
  );
}
