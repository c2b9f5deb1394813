import React from 'react';
import { useTexts } from '../../../texts/text-provider';
import type { ReportPartProps } from './library-place';
import { OwnCopy } from './own-copy';

/** The same report once more; of a template another template. */
export function DuplicateReport(props: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { name } = props.opened.report;
  return <OwnCopy {...props} changes={{ name: t('report.library.copy', { name }) }} />;
}
