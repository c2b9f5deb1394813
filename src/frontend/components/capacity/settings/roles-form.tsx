import React, { useState } from 'react';
import { Button, Form, Inline, Stack, Text } from '@forge/react';
import type { CapacityRole, RoleInput } from '../../../../core/capacity/records/site-capacity';
import { rolesFromDraft } from '../../../capacity/roles-draft';
import { call } from '../../../call';
import { useRowKeys } from '../../../hooks/use-row-keys';
import { useSettingsSaving } from '../../../hooks/use-settings-saving';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { FieldNote } from '../../form/select-field';
import { SettingsFooter } from '../../form/settings-footer';
import { TextField } from '../../form/text-field';

interface RolesFormProps {
  readonly initial: readonly CapacityRole[];
  readonly onSaved: () => void;
}

/** What people can be in plans, in the order in which tables show it. */
export function RolesForm({ initial, onSaved }: RolesFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [roles, setRoles] = useState<readonly RoleInput[]>(initial);
  const [hasTried, setHasTried] = useState(false);
  const keys = useRowKeys(roles.length);
  const saving = useSettingsSaving<readonly CapacityRole[]>();
  const read = rolesFromDraft(roles);
  const change = (changed: readonly RoleInput[]): void => {
    setRoles(changed);
    saving.forget();
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (read === null) return;
    const saved = await saving.save(() => call('capacity/save-roles', { roles: read }));
    if (!saved.ok) return;
    // New roles have ids now, which the next save must keep.
    setRoles(saved.value);
    onSaved();
  };
  return (
    <Form onSubmit={submit}>
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
                  change(roles.map((role, index) => (index === at ? { ...role, name: text } : role)));
                }}
              />
              <Button
                appearance="subtle"
                onClick={() => {
                  keys.remove(at);
                  change(roles.filter((_, index) => index !== at));
                }}
              >
                {t('action.remove')}
              </Button>
            </Inline>
          ))}
          <FieldNote error={hasTried && read === null ? t('capacity.fault.roles') : undefined} />
          <Inline>
            <Button
              onClick={() => {
                keys.add();
                change([...roles, { id: null, name: '' }]);
              }}
            >
              {t('capacity.site.roles.add')}
            </Button>
          </Inline>
        </Stack>
      </FormPart>
      <SettingsFooter saved={t('settings.saved')} saving={saving} isUnfinished={hasTried && read === null} />
    </Form>
  );
}
