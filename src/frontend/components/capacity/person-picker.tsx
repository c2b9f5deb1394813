import React, { useState } from 'react';
import { Box, xcss } from '@forge/react';
import { findUsers } from '../../../core/jira/users';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

const PAUSE_MS = 300;
const wide = xcss({ width: '320px' });

interface PersonPickerProps {
  readonly id: string;
  readonly onPick: (accountId: string) => void;
}

/** Finds a person by name; who was picked is handed over at once. */
export function PersonPicker({ id, onPick }: PersonPickerProps): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const found = useJira(`users?${query}`, () => findUsers({ query }));
  return (
    <Box xcss={wide}>
      <SelectField
        id={id}
        label={t('capacity.plan.add')}
        placeholder={t('capacity.plan.add.placeholder')}
        options={
          found?.ok === true
            ? found.value.values.map(({ accountId, displayName }) => ({
                value: accountId,
                label: displayName,
              }))
            : []
        }
        value={null}
        onChange={(accountId) => {
          if (accountId !== null) onPick(accountId);
        }}
        onSearch={setText}
        isLoading={found === null}
        help={found?.ok === false ? t('form.list-failed') : undefined}
      />
    </Box>
  );
}
