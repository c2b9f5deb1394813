import React from 'react';
import { useTexts } from '../texts/text-provider';
import { EmptyView } from './empty-view';

/** A source in which the viewer sees nothing. */
export function NoWorkItems(): React.JSX.Element {
  const { t } = useTexts();
  return <EmptyView title={t('empty.title')} text={t('empty.description')} />;
}
