import React from 'react';
import { Box, xcss } from '@forge/react';
import { SelectField } from '../../form/select-field';
import type { DraftPartProps } from './draft-part';

interface PersonFieldProps extends Pick<DraftPartProps, 'people' | 'words'> {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (accountId: string | null) => void;
}

const wide = xcss({ width: '220px' });

/** One of those who may get work. */
export function PersonField({
  id,
  label,
  people,
  words,
  value,
  onChange,
}: PersonFieldProps): React.JSX.Element {
  const options = people.map((accountId) => ({ value: accountId, label: words.person(accountId) }));
  return (
    <Box xcss={wide}>
      <SelectField
        id={id}
        label={label}
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        onChange={onChange}
      />
    </Box>
  );
}
