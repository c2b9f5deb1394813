import React from 'react';
import { CodeBlock, User } from '@forge/react';
import type { SprintReading } from '../../sprint/read-sprint';
import { calendarText } from '../../chart/calendar-text';
import { useTexts } from '../../texts/text-provider';
import { Fact, FactRow, Facts } from '../facts';

/** What the figures of a sprint mean, and with whose eyes they were read. */
export function SprintExplain({ reading }: { readonly reading: SprintReading }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { jql, overlay, work, estimate, accountId, requests, calendar } = reading;
  return (
    <Facts title={t('explain.title')}>
      <FactRow name={t('explain.jql')}>
        {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
        <CodeBlock text={jql} language="text" shouldWrapLongLines showLineNumbers={false} />
      </FactRow>
      {overlay !== null && <Fact name={t('explain.overlay')}>{overlay}</Fact>}
      <Fact name={t('sprint.explain.estimate')}>
        {estimate === null
          ? t('sprint.explain.no-estimate')
          : t('sprint.explain.estimate-field', { field: estimate.name, unreadable: work.unreadable })}
      </Fact>
      <Fact name={t('explain.calendar')}>{calendarText(calendar, texts)}</Fact>
      <Fact name={t('sprint.explain.days')}>{t('sprint.explain.working-days')}</Fact>
      <FactRow name={t('explain.viewer')}>
        <User accountId={accountId} />
      </FactRow>
      <Fact name={t('explain.read-by')}>
        {t('explain.read-by.browser', { requests, read: work.total.items })}
      </Fact>
    </Facts>
  );
}
