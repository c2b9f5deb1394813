import React from 'react';
import { CodeBlock, User } from '@forge/react';
import type { ListReading } from '../../list/read-list';
import { useTexts } from '../../texts/text-provider';
import { Fact, FactRow, Facts } from '../facts';

/** Which JQL gives this list, and with whose eyes. */
export function ListExplain({ reading }: { readonly reading: ListReading }): React.JSX.Element {
  const { t, formats } = useTexts();
  const { prepared, page, requests, readAt } = reading;
  return (
    <Facts title={t('list.explain.title')}>
      <FactRow name={t('explain.jql')}>
        {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
        <CodeBlock text={prepared.jql} language="text" shouldWrapLongLines showLineNumbers={false} />
      </FactRow>
      <Fact name={t('list.explain.count')}>
        {t('list.explain.count.approximate', { items: prepared.itemsExpected })}
      </Fact>
      <FactRow name={t('explain.viewer')}>
        <User accountId={prepared.accountId} />
      </FactRow>
      <Fact name={t('explain.moment')}>{formats.moment(readAt, prepared.timeZone)}</Fact>
      <Fact name={t('explain.read-by')}>
        {t('explain.read-by.browser', { requests, read: page.issues.length })}
      </Fact>
    </Facts>
  );
}
