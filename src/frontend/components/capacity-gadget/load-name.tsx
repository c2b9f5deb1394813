import React from 'react';
import { Inline, Text, User } from '@forge/react';
import type { Texts } from '../../texts/texts';
import type { SubjectLoad } from './subject-loads';

/** Whose load a row is. No component: tables of UI Kit call those that stand in their cells themselves. */
export function loadName({ kind, accountId }: SubjectLoad, { t }: Texts): React.JSX.Element {
  if (accountId === null) {
    return (
      <Text weight={kind === 'team' ? 'bold' : 'regular'}>
        {t(kind === 'team' ? 'capacity.row.team' : 'capacity.row.unassigned')}
      </Text>
    );
  }
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <User accountId={accountId} />
      {kind === 'unplanned' && <Text color="color.text.subtle">{t('capacity.row.unplanned')}</Text>}
    </Inline>
  );
}
