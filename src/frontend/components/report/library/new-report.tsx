import React from 'react';
import { emptyStart, sampleStart } from '../../../report/report-starts';
import { useTexts } from '../../../texts/text-provider';
import { ReportEditor } from '../editor/report-editor';
import { LIST, type LibraryPartProps } from './library-place';

interface NewReportProps extends LibraryPartProps {
  /** Whether something is in it already, for who has never made one. */
  readonly isSample: boolean;
}

/** A report that is not kept yet. */
export function NewReport({ control, space, go, isSample }: NewReportProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ReportEditor
      initial={null}
      startsWith={isSample ? sampleStart(space, t('report.library.sample.name')) : emptyStart(space)}
      id={null}
      seen={null}
      onSaved={(id) => {
        void control.refresh(id);
        go({ kind: 'open', id });
      }}
      onClose={() => {
        go(LIST);
      }}
    />
  );
}
