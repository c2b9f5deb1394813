import React from 'react';
import { ReportEditor } from '../editor/report-editor';
import type { ReportPartProps } from './library-place';

export function EditReport({ opened, control, go }: ReportPartProps): React.JSX.Element {
  const { id, report, revision } = opened;
  const toReport = (): void => {
    go({ kind: 'open', id });
  };
  return (
    <ReportEditor
      initial={report}
      startsWith={null}
      id={id}
      seen={revision}
      onSaved={() => {
        void control.refresh(id);
        toReport();
      }}
      onClose={toReport}
    />
  );
}
