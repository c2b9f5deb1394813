import React from 'react';
import type { Source } from '../../../../core/source/source';
import { emptyStart, sampleStart } from '../../../report/report-starts';
import { useTexts } from '../../../texts/text-provider';
import { ReportEditor } from '../editor/report-editor';
import { LIST, type LibraryPartProps } from './library-place';

interface NewReportProps extends LibraryPartProps {
  /** What it shows already, for who has never made one or comes with a search; null begins with nothing. */
  readonly sampleOf: Source | null;
}

/** A report that is not kept yet. */
export function NewReport({ control, space, go, sampleOf }: NewReportProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ReportEditor
      initial={null}
      startsWith={
        sampleOf === null ? emptyStart(space) : sampleStart(sampleOf, t('report.library.sample.name'))
      }
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
