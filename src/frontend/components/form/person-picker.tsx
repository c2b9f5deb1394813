import React from 'react';
import { findUsers } from '../../../core/jira/users';
import { useTexts } from '../../texts/text-provider';
import { AddPicker } from './add-picker';

interface PersonPickerProps {
  readonly id: string;
  /** Where there is more than one on a page they are told apart by it. */
  readonly label?: string;
  readonly onPick: (accountId: string) => void;
}

/** Finds a person by name; who was picked is handed over at once. */
export function PersonPicker({ id, label, onPick }: PersonPickerProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <AddPicker
      id={id}
      label={label ?? t('form.add-person')}
      find={(query) => findUsers({ query })}
      options={({ values }) =>
        values.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))
      }
      onPick={onPick}
    />
  );
}
