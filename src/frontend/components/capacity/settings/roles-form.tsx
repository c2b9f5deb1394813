import React, { useState } from 'react';
import { Button, Form, Inline, Stack, Text } from '@forge/react';
import type { Kept } from '../../../../contract/change';
import type { CapacityRole, SiteCapacity } from '../../../../core/capacity/records/site-capacity';
import { fieldsPart } from '../../../../core/compare-parts';
import { rolesFromDraft } from '../../../capacity/roles-draft';
import { call } from '../../../call';
import { useRowKeys } from '../../../hooks/use-row-keys';
import { useSettingsSaving } from '../../../hooks/use-settings-saving';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { FieldNote } from '../../form/select-field';
import { SettingsFooter } from '../../form/settings-footer';
import { TextField } from '../../form/text-field';

type Roles = Pick<SiteCapacity, 'roles'>;

const PARTS = { roles: fieldsPart<Roles>('roles') } as const;

interface RolesFormProps {
  readonly initial: Kept<Roles>;
  readonly onSaved: () => void;
}

/** What people can be in plans, in the order in which tables show it. */
export function RolesForm({ initial, onSaved }: RolesFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [roles, setRoles] = useState(initial.record.roles);
  const [hasTried, setHasTried] = useState(false);
  const keys = useRowKeys(roles.length);
  const read = rolesFromDraft(roles);
  const saving = useSettingsSaving<Roles, keyof typeof PARTS>({
    ...{ initial, parts: PARTS, mine: read === null ? null : { roles: read } },
    onSaved: (saved) => {
      // Those that somebody else saved may hold.
      keys.renew();
      setRoles(saved.roles);
      onSaved();
    },
  });
  const change = (changed: readonly CapacityRole[]): void => {
    setRoles(changed);
    saving.forget();
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (read === null) return;
    await saving.save({ roles: read }, ({ record, seen }) =>
      call('capacity/save-roles', { roles: record.roles, seen }),
    );
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
                change([...roles, { id: crypto.randomUUID(), name: '' }]);
              }}
            >
              {t('capacity.site.roles.add')}
            </Button>
          </Inline>
        </Stack>
      </FormPart>
      <SettingsFooter
        savedWords={t('settings.saved')}
        saving={saving}
        isUnfinished={hasTried && read === null}
        words={{
          roles: {
            label: t('capacity.roles'),
            of: (version) => version.roles.map(({ name }) => name).join(', '),
          },
        }}
      />
    </Form>
  );
}
