import React from 'react';
import { List, ListItem, SectionMessage } from '@forge/react';
import type { IncomingReports } from '../../../../core/report/transfer/report-file';
import { useTexts } from '../../../texts/text-provider';

/** Which reports of a file are left out, and why; nothing where none is. */
export function ImportFaults({ faulty }: Pick<IncomingReports, 'faulty'>): React.JSX.Element | null {
  const { t } = useTexts();
  if (faulty.length === 0) return null;
  return (
    <SectionMessage appearance="warning" title={t('report.import.faulty', { count: faulty.length })}>
      <List type="unordered">
        {faulty.map(({ at, error: { code, path, params } }) => (
          <ListItem key={at}>
            {t('report.import.faulty.one', {
              number: at + 1,
              reason:
                path === undefined ? t(`error.${code}`, params) : t('report.import.faulty.path', { path }),
            })}
          </ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}
