import React, { useState } from 'react';
import { Box, xcss } from '@forge/react';
import type { JiraCall } from '../../../core/jira/call';
import type { Option } from '../../form/option';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from './select-field';

const PAUSE_MS = 300;
const wide = xcss({ width: '320px' });

interface AddPickerProps<Found> {
  readonly id: string;
  readonly label: string;
  readonly find: (query: string) => JiraCall<Found>;
  readonly options: (found: Found) => readonly Option[];
  readonly onPick: (value: string) => void;
}

/** Finds something by name while it is typed; what was picked is handed over at once, and the field stays empty. */
export function AddPicker<Found>(props: AddPickerProps<Found>): React.JSX.Element {
  const { id, label, find, options, onPick } = props;
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const found = useJira(`${id}?${query}`, () => find(query));
  return (
    <Box xcss={wide}>
      <SelectField
        id={id}
        label={label}
        placeholder={t('form.add.placeholder')}
        options={found?.ok === true ? options(found.value) : []}
        value={null}
        staysEmpty
        onChange={(value) => {
          if (value === null) return;
          setText('');
          onPick(value);
        }}
        onSearch={setText}
        isLoading={found === null}
        help={found?.ok === false ? t('form.list-failed') : undefined}
      />
    </Box>
  );
}
