import React from 'react';
import type { ReportInput } from '../../../../core/report/report';
import { useModuleContext } from '../../module-context-provider';
import { ReportEditor } from '../editor/report-editor';
import type { ReportPartProps } from './library-place';

interface OwnCopyProps extends ReportPartProps {
  /** In which it differs from what it is made of. */
  readonly changes: Partial<ReportInput>;
}

/** A copy in the editor: private, and the viewer's own. Nothing is kept before it is saved. */
export function OwnCopy({ opened, control, go, changes }: OwnCopyProps): React.JSX.Element {
  const { accountId } = useModuleContext();
  const { id, report } = opened;
  return (
    <ReportEditor
      initial={{
        ...report,
        ...changes,
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
