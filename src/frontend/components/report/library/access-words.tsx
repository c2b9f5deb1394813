import React from 'react';
import { Inline, Lozenge, Text, User } from '@forge/react';
import type { ReportSummary } from '../../../../contract/reports';
import { useTexts } from '../../../texts/text-provider';

/** More names than these are told as a number. */
const SHOWN = 2;

/** Who may open a report, and who its administrators are. */
export function AccessWords({
  access,
  administrators,
}: Pick<ReportSummary, 'access' | 'administrators'>): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Lozenge>{t(`report.people.access.${access}`)}</Lozenge>
      {administrators.slice(0, SHOWN).map((accountId) => (
        <User key={accountId} accountId={accountId} />
      ))}
      {administrators.length > SHOWN && (
        <Text color="color.text.subtle">
          {t('report.library.more-administrators', { count: administrators.length - SHOWN })}
        </Text>
      )}
    </Inline>
  );
}
