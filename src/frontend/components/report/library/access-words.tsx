import React from 'react';
import { Inline, Lozenge, Text, User } from '@forge/react';
import type { ReportSummary } from '../../../../contract/reports';
import { useTexts } from '../../../texts/text-provider';

/** More names than these are told as a number. */
const SHOWN = 2;

/** Whether it is a template, who may open a report, and who its administrators are. */
export function AccessWords({
  access,
  isTemplate,
  administrators,
}: Pick<ReportSummary, 'access' | 'isTemplate' | 'administrators'>): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      {isTemplate && <Lozenge appearance="inprogress">{t('report.library.template')}</Lozenge>}
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
