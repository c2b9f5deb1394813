import React from 'react';
import { findAssignableUsers, findUsers } from '../../../core/jira/users';
import { useTexts } from '../../texts/text-provider';
import { AddPicker } from './add-picker';

interface PersonPickerProps {
  readonly id: string;
  /** Where there is more than one on a page they are told apart by it. */
  readonly label?: string;
  /** Offers only those to whom work of this space can be assigned. */
  readonly projectId?: string;
  /** Who is in the list already: whoever searches for them is told, and nobody is offered twice in silence. */
  readonly present?: ReadonlySet<string>;
  readonly onPick: (accountId: string) => void;
}

/** Finds a person by name; who was picked is handed over at once. */
export function PersonPicker(props: PersonPickerProps): React.JSX.Element {
  const { id, label, projectId, present, onPick } = props;
  const { t } = useTexts();
  return (
    <AddPicker
      id={id}
      label={label ?? t('form.add-person')}
      find={(query) =>
        projectId === undefined ? findUsers({ query }) : findAssignableUsers(projectId, { query })
      }
      options={({ values }) =>
        values.map(({ accountId, displayName }) => ({
          value: accountId,
          label:
            present?.has(accountId) === true
              ? t('form.add-person.present', { name: displayName })
              : displayName,
        }))
      }
      onPick={onPick}
    />
  );
}
