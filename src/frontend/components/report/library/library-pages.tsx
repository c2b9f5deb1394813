import React from 'react';
import { Button, ButtonGroup, Inline, Text } from '@forge/react';
import { REPORTS_PER_PAGE, type LibraryPage } from '../../../report/library-view';
import { useTexts } from '../../../texts/text-provider';

interface LibraryPagesProps {
  readonly page: LibraryPage;
  readonly onPage: (page: number) => void;
}

/** Which of the reports are shown, and the way to the others; nothing where one page holds them all. */
export function LibraryPages({
  page: { reports, found, page, pages },
  onPage,
}: LibraryPagesProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (pages === 1) return null;
  const first = page * REPORTS_PER_PAGE + 1;
  return (
    <Inline space="space.200" alignBlock="center">
      <ButtonGroup label={t('table.pages')}>
        <Button
          spacing="compact"
          isDisabled={page === 0}
          onClick={() => {
            onPage(page - 1);
          }}
        >
          {t('table.previous')}
        </Button>
        <Button
          spacing="compact"
          isDisabled={page === pages - 1}
          onClick={() => {
            onPage(page + 1);
          }}
        >
          {t('table.next')}
        </Button>
      </ButtonGroup>
      <Text>{t('report.library.page', { first, last: first + reports.length - 1, found })}</Text>
    </Inline>
  );
}
