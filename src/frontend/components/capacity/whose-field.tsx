import React from 'react';
import { Box, xcss } from '@forge/react';
import { useUserNames } from '../../hooks/use-user-names';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface WhoseFieldProps {
  readonly accountIds: readonly string[];
  /** Null for the viewer. */
  readonly value: string | null;
  readonly onChange: (accountId: string | null) => void;
}

const wide = xcss({ width: '320px' });
/** No account has this id. */
const MINE = '-';

/** Whose days off are shown: the viewer's own, or those of somebody in the plan. */
export function WhoseField({ accountIds, value, onChange }: WhoseFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const names = useUserNames(accountIds);
  const options = [
    { value: MINE, label: t('capacity.days-off.mine') },
    ...accountIds.map((id) => ({ value: id, label: names.get(id) ?? id })),
  ];
  return (
    <Box xcss={wide}>
      <SelectField
        id="off-whose"
        label={t('capacity.days-off.whose')}
        options={options}
        value={options.find((option) => option.value === (value ?? MINE)) ?? null}
        onChange={(chosen) => {
          onChange(chosen === MINE ? null : chosen);
        }}
      />
    </Box>
  );
}
