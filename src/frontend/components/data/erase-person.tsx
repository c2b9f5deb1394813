import React, { useState } from 'react';
import { User } from '@forge/react';
import { canBeAccountId } from '../../../core/privacy/account-id';
import { call } from '../../call';
import { useDataTask } from '../../hooks/data/use-data-task';
import { useTexts } from '../../texts/text-provider';
import { PersonPicker } from '../form/person-picker';
import { TextField } from '../form/text-field';
import { PageSection } from '../page/page-section';
import { ConfirmedAction } from './confirmed-action';
import { TaskProgress } from './task-progress';

/** Takes a person out of everything that is stored, whether Jira still knows the account or not. */
export function ErasePerson(): React.JSX.Element {
  const { t } = useTexts();
  const [accountId, setAccountId] = useState('');
  const [picked, setPicked] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const run = useDataTask();
  const isChosen = canBeAccountId(accountId);
  return (
    <PageSection title={t('data.erase')} help={t('data.erase.help')}>
      <PersonPicker
        id="erase-person"
        label={t('data.erase.person')}
        onPick={(id) => {
          setPicked(id);
          setAccountId(id);
        }}
      />
      <TextField
        // A field keeps what was typed: another pick needs another one.
        key={picked}
        id="erase-account"
        label={t('data.erase.account')}
        initial={picked}
        onChange={(text) => {
          setAccountId(text.trim());
        }}
        help={t('data.erase.account.help')}
        error={wasTried && !isChosen ? t('data.erase.no-account') : undefined}
      />
      {isChosen && <User accountId={accountId} />}
      <ConfirmedAction
        id="erase-word"
        word={t('data.erase.word')}
        action={t('data.erase.action')}
        isRunning={run.isRunning}
        isReady={isChosen}
        onTried={() => {
          setWasTried(true);
        }}
        onConfirmed={() => {
          void run.run(() => call('data/erase', { accountId }));
        }}
      />
      <TaskProgress run={run} />
    </PageSection>
  );
}
