import React from 'react';
import { Box, xcss } from '@forge/react';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';

interface RoleFieldProps {
  readonly id: string;
  readonly roles: readonly CapacityRole[];
  /** Null for none. */
  readonly value: string | null;
  readonly onChange: (roleId: string | null) => void;
}

const wide = xcss({ width: '200px' });

/** One of the site's roles; nothing where the site has none. */
export function RoleField({ id, roles, value, onChange }: RoleFieldProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (roles.length === 0) return null;
  const options = roles.map((role) => ({ value: role.id, label: role.name }));
  return (
    <Box xcss={wide}>
      <SelectField
        id={id}
        label={t('capacity.column.role')}
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        isClearable
        onChange={onChange}
      />
    </Box>
  );
}
