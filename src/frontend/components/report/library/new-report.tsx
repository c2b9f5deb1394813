import React from 'react';
import { ReportEditor } from '../editor/report-editor';
import { LIST, type LibraryPartProps } from './library-place';

/** A report from nothing; in a space it begins with that. */
export function NewReport({ control, space, go }: LibraryPartProps): React.JSX.Element {
  return (
    <ReportEditor
      initial={null}
      startsWith={space === null ? null : { kind: 'project', projectKey: space.projectKey }}
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
