import React, { useState } from 'react';
import { Button, Stack, Text } from '@forge/react';
import type { ReportLibrary } from '../../../../contract/reports';
import type { AppError } from '../../../../core/error';
import { useUserNames } from '../../../hooks/use-user-names';
import { libraryPage, type LibraryQuery } from '../../../report/library-view';
import { useTexts } from '../../../texts/text-provider';
import { EmptyView } from '../../empty-view';
import { FailureMessage } from '../../failure-message';
import { useModuleContext } from '../../module-context-provider';
import { PageFooter } from '../page-footer';
import { JustDeleted } from './just-deleted';
import type { LibraryPartProps } from './library-place';
import { LibraryRow } from './library-row';
import { LibraryTools } from './library-tools';
import { OrphanReports } from './orphan-reports';
import { ReportTrash } from './report-trash';

interface LibraryListProps extends LibraryPartProps {
  readonly library: ReportLibrary;
  readonly query: LibraryQuery;
  readonly onQuery: (query: LibraryQuery) => void;
}

/** The reports that the viewer may open, those in the trash, and for Jira administrators those that nobody looks after. */
export function LibraryList(props: LibraryListProps): React.JSX.Element {
  const { library, query, onQuery, control, space, go } = props;
  const { t, locale } = useTexts();
  const { timezone } = useModuleContext();
  const { reports, deleted, orphans } = library;
  const names = useUserNames(reports.flatMap(({ administrators }) => administrators));
  const [justDeleted, setJustDeleted] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const page = libraryPage(reports, query, { space, names, locale });
  const restore = async (id: string): Promise<void> => {
    setRefusal(await control.restore(id));
    setJustDeleted(null);
  };
  return (
    <Stack space="space.200">
      <LibraryTools
        {...{ query, space, onQuery, go }}
        hasTemplates={reports.some(({ isTemplate }) => isTemplate)}
      />
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
      {justDeleted !== null && (
        <JustDeleted name={justDeleted.name} onUndo={() => void restore(justDeleted.id)} />
      )}
      {reports.length === 0 && (
        <EmptyView title={t('report.library.none.title')} text={t('report.library.none')}>
          <Button
            onClick={() => {
              go({ kind: 'sample' });
            }}
          >
            {t('report.library.sample')}
          </Button>
        </EmptyView>
      )}
      {reports.length > 0 && page.shown.lines === 0 && (
        <Text color="color.text.subtle">{t('report.library.not-found')}</Text>
      )}
      {page.reports.map((report) => (
        <LibraryRow
          key={report.id}
          report={report}
          timeZone={timezone}
          onChoose={(kind) => {
            go({ kind, id: report.id });
          }}
          onFavourite={(isFavourite) => {
            void control.setFavourite(report, isFavourite).then(setRefusal);
          }}
          onDelete={async () => {
            const refused = await control.remove(report);
            if (refused === null) setJustDeleted(report);
            return refused;
          }}
        />
      ))}
      <PageFooter
        shown={page.shown}
        words="report.library.page"
        onTurn={(next) => {
          onQuery({ ...query, page: next });
        }}
      />
      <OrphanReports
        orphans={orphans.filter(({ id }) => !reports.some((one) => one.id === id && one.mayChange))}
        onTakeOver={async (id) => {
          setRefusal(await control.takeOver(id));
        }}
      />
      <ReportTrash deleted={deleted} onRestore={restore} />
    </Stack>
  );
}
