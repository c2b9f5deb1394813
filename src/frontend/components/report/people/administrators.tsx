import React, { useState } from 'react';
import { Heading, Stack, Text, User } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { ConfirmDialog } from '../../confirm-dialog';
import { ChosenEntry } from '../../form/chosen-entry';
import { PersonPicker } from '../../form/person-picker';
import { useModuleContext } from '../../module-context-provider';

interface AdministratorsProps {
  readonly accountIds: readonly string[];
  readonly onChange: (update: (before: readonly string[]) => readonly string[]) => void;
}

/** Who changes a report. One is always left, and whoever takes their own name off is asked first. */
export function Administrators({ accountIds, onChange }: AdministratorsProps): React.JSX.Element {
  const { t } = useTexts();
  const { accountId: viewer } = useModuleContext();
  const [isLeaving, setIsLeaving] = useState(false);
  const remove = (accountId: string | undefined): void => {
    onChange((before) => before.filter((one) => one !== accountId));
  };
  return (
    <Stack space="space.150">
      <Heading size="xsmall" as="h4">
        {t('report.people.administrators')}
      </Heading>
      <Text color="color.text.subtle">{t('report.people.administrators.help')}</Text>
      {accountIds.map((accountId) => (
        <ChosenEntry
          key={accountId}
          onRemove={
            accountIds.length === 1
              ? null
              : () => {
                  if (accountId === viewer) setIsLeaving(true);
                  else remove(accountId);
                }
          }
        >
          <User accountId={accountId} />
        </ChosenEntry>
      ))}
      {accountIds.length === 1 && (
        <Text color="color.text.subtle">{t('report.people.administrators.last')}</Text>
      )}
      <PersonPicker
        id="report-administrator"
        label={t('report.people.add-administrator')}
        onPick={(accountId) => {
          onChange((before) => [...new Set([...before, accountId])]);
        }}
      />
      {isLeaving && (
        <ConfirmDialog
          title={t('report.people.leave.title')}
          confirm={t('report.people.leave.confirm')}
          onConfirm={() => {
            remove(viewer);
            setIsLeaving(false);
          }}
          onClose={() => {
            setIsLeaving(false);
          }}
        >
          <Text>{t('report.people.leave')}</Text>
        </ConfirmDialog>
      )}
    </Stack>
  );
}
