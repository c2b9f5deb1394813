import React, { useState } from 'react';
import { Spinner } from '@forge/react';
import { useReportLibrary } from '../../../hooks/use-report-library';
import type { LibraryQuery, ReportSpace } from '../../../report/library-view';
import { linkedReport } from '../../../report/report-link';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { useModuleContext } from '../../module-context-provider';
import { LibraryExport } from './library-export';
import { LibraryImport } from './library-import';
import { LibraryList } from './library-list';
import { LIST, type LibraryPlace } from './library-place';
import { NewReport } from './new-report';
import { OpenedReport } from './opened-report';

/** The library of reports: the list, or one of them. An address that names a report opens it. */
export function ReportLibrary({ space }: { readonly space: ReportSpace | null }): React.JSX.Element {
  const { t } = useTexts();
  const { extension } = useModuleContext();
  const control = useReportLibrary();
  const [place, go] = useState<LibraryPlace>(() => {
    const id = linkedReport(extension['location']);
    return id === null ? LIST : { kind: 'open', id };
  });
  // Kept here: whoever comes back from a report finds the list as it was.
  const [query, setQuery] = useState<LibraryQuery>({
    ...{ search: '', sort: 'name', page: 0 },
    filter: space === null ? 'all' : 'space',
  });
  const { library } = control;
  const part = { control, space, go };
  if ('id' in place) return <OpenedReport key={`${place.kind} ${place.id}`} {...part} place={place} />;
  if (library === null) return <Spinner label={t('report.library.loading')} />;
  if (!library.ok) return <FailureMessage error={library.error} onRetry={control.reload} />;
  switch (place.kind) {
    case 'list':
      return <LibraryList {...part} library={library.value} query={query} onQuery={setQuery} />;
    case 'new':
    case 'sample':
      return <NewReport {...part} isSample={place.kind === 'sample'} />;
    case 'export':
      return <LibraryExport {...part} library={library.value} />;
    case 'import':
      return <LibraryImport {...part} />;
  }
}
