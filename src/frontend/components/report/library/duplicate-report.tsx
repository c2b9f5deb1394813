import React from 'react';
import { useTexts } from '../../../texts/text-provider';
import { useModuleContext } from '../../module-context-provider';
import { ReportEditor } from '../editor/report-editor';
import type { ReportPartProps } from './library-place';

/** A copy in the editor: private, and the viewer's own. Nothing is kept before it is saved. */
export function DuplicateReport({ opened, control, go }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { accountId } = useModuleContext();
  const { id, report } = opened;
  return (
    <ReportEditor
      initial={{
        ...report,
        name: t('report.library.copy', { name: report.name }),
        access: { kind: 'private' },
        administrators: accountId === undefined ? [] : [accountId],
      }}
      startsWith={null}
      id={null}
      seen={null}
      onSaved={(saved) => {
        void control.refresh(saved);
        go({ kind: 'open', id: saved });
      }}
      onClose={() => {
        go({ kind: 'open', id });
      }}
    />
  );
}
