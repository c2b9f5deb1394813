import React, { useState } from 'react';
import { Box, xcss } from '@forge/react';
import { findGroups } from '../../../core/jira/groups';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

const PAUSE_MS = 300;
const wide = xcss({ width: '320px' });

/** Finds a group by name; which was picked is handed over at once. */
export function GroupPicker({ onPick }: { readonly onPick: (groupId: string) => void }): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const found = useJira(`groups?${query}`, () => findGroups(query));
  return (
    <Box xcss={wide}>
      <SelectField
        id="report-group"
        label={t('capacity-report.add-group')}
        placeholder={t('capacity.plan.add.placeholder')}
        options={(found?.ok === true ? found.value.groups : []).map(({ groupId, name }) => ({
          value: groupId,
          label: name,
        }))}
        value={null}
        onChange={(groupId) => {
          if (groupId !== null) onPick(groupId);
        }}
        onSearch={setText}
        isLoading={found === null}
        help={found?.ok === false ? t('form.list-failed') : undefined}
      />
    </Box>
  );
}
