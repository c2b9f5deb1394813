import React from 'react';
import { List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import type { ReportFault } from '../../../../core/report/context';
import { faultWords } from '../../../report/fault-words';
import { useTexts } from '../../../texts/text-provider';

interface ReportFaultsProps {
  readonly faults: readonly ReportFault[];
}

/** Everything that is wrong with a report, each with its place, so that whoever may change it can put it right. */
export function ReportFaults({ faults }: ReportFaultsProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  return (
    <SectionMessage appearance="warning" title={t('report.run.faults.title')}>
      <Stack space="space.100">
        <Text>{t('report.run.faults', { faults: faults.length })}</Text>
        <List type="unordered">
          {faults.map((fault) => (
            <ListItem key={fault.path}>{faultWords(fault, texts)}</ListItem>
          ))}
        </List>
      </Stack>
    </SectionMessage>
  );
}
