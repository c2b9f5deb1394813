import React, { useState } from 'react';
import { Spinner } from '@forge/react';
import type { Source } from '../../../../core/source/source';
import { useReportLibrary } from '../../../hooks/report/use-report-library';
import type { LibraryQuery, ReportSpace } from '../../../report/library-view';
import { linkedReport } from '../../../report/report-link';
import { sampleSource } from '../../../report/report-starts';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { useModuleContext } from '../../module-context-provider';
import { LibraryExport } from './library-export';
import { LibraryImport } from './library-import';
import { LibraryList } from './library-list';
import { LIST, type LibraryPlace } from './library-place';
import { NewReport } from './new-report';
import { OpenedReport } from './opened-report';

interface ReportLibraryProps {
  /** Null where reports of all spaces stand. */
  readonly space: ReportSpace | null;
  /** What somebody looks for in Jira and wants a report of; it begins with that. */
  readonly search?: Source | null;
}

/** The library of reports: the list, or one of them. An address that names a report opens it. */
export function ReportLibrary({ space, search = null }: ReportLibraryProps): React.JSX.Element {
  const { t } = useTexts();
  const { extension } = useModuleContext();
  const control = useReportLibrary();
  const [place, go] = useState<LibraryPlace>(() => {
    if (search !== null) return { kind: 'sample' };
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
      return <NewReport {...part} sampleOf={null} />;
    case 'sample':
      return <NewReport {...part} sampleOf={search ?? sampleSource(space)} />;
    case 'export':
      return <LibraryExport {...part} library={library.value} />;
    case 'import':
      return <LibraryImport {...part} />;
  }
}
