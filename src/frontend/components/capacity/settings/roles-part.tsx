import React from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import type { SiteDraft } from '../../../capacity/site-draft';
import { useRowKeys } from '../../../hooks/use-row-keys';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { FieldNote } from '../../form/select-field';
import { TextField } from '../../form/text-field';

interface RolesPartProps {
  readonly roles: SiteDraft['roles'];
  readonly fault: string | undefined;
  readonly onChange: (roles: SiteDraft['roles']) => void;
}

/** What people can be in plans, in the order in which tables show it. */
export function RolesPart({ roles, fault, onChange }: RolesPartProps): React.JSX.Element {
  const { t } = useTexts();
  const keys = useRowKeys(roles.length);
  return (
    <FormPart title={t('capacity.roles')}>
      <Stack space="space.100">
        <Text>{t('capacity.site.roles.help')}</Text>
        {roles.map(({ name }, at) => (
          <Inline key={keys.all[at]} space="space.100" alignBlock="end">
            <TextField
              id={`capacity-role-${String(at)}`}
              label={t('capacity.site.role')}
              initial={name}
              maxLength={255}
              onChange={(text) => {
                onChange(roles.map((role, index) => (index === at ? { ...role, name: text } : role)));
              }}
            />
            <Button
              appearance="subtle"
              onClick={() => {
                keys.remove(at);
                onChange(roles.filter((_, index) => index !== at));
              }}
            >
              {t('action.remove')}
            </Button>
          </Inline>
        ))}
        <FieldNote error={fault} />
        <Inline>
          <Button
            onClick={() => {
              keys.add();
              onChange([...roles, { id: null, name: '' }]);
            }}
          >
            {t('capacity.site.roles.add')}
          </Button>
        </Inline>
      </Stack>
    </FormPart>
  );
}
