import React from 'react';
import { Text, User } from '@forge/react';
import { ERASED_PERSON } from '../../core/privacy/erase-person';
import { useTexts } from '../texts/text-provider';

/** A person as Jira shows people, also where it was somebody who is erased. */
export function PersonName({ accountId }: { readonly accountId: string }): React.JSX.Element {
  const { t } = useTexts();
  return accountId === ERASED_PERSON ? <Text>{t('data.log.erased')}</Text> : <User accountId={accountId} />;
}
