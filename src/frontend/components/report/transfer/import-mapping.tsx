import React from 'react';
import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import { referenceKey } from '../../../../core/report/transfer/references';
import type { PlannedImport, ReportImportControl } from '../../../hooks/report/use-report-import';
import { useTexts } from '../../../texts/text-provider';
import { ReferenceChoice } from './reference-choice';

interface ImportMappingProps {
  readonly planned: PlannedImport;
  readonly onDecide: ReportImportControl['decide'];
}

/** More undecided ones at once nobody reads; the others follow once these are decided. */
const LINES_MAX = 25;

/** What of the file is not clear by itself: fields, spaces, people and so on of this site that are meant. */
export function ImportMapping({ planned, onDecide }: ImportMappingProps): React.JSX.Element | null {
  const { t } = useTexts();
  const { unclear, chosen, incoming, targets } = planned;
  if (unclear.length === 0) return null;
  const undecided = unclear.filter((one) => !chosen.has(referenceKey(one)));
  const more = Math.max(0, undecided.length - LINES_MAX);
  return (
    <Stack space="space.200">
      <Heading size="small" as="h3">
        {t('report.import.mapping')}
      </Heading>
      {unclear.slice(0, unclear.length - more).map((reference) => {
        const key = referenceKey(reference);
        return (
          <ReferenceChoice
            key={key}
            reference={reference}
            name={incoming.names[reference.kind]?.[reference.id] ?? reference.id}
            targets={targets[reference.kind]}
            chosen={chosen.get(key)}
            onChange={(target) => {
              onDecide([reference], target);
            }}
          />
        );
      })}
      {more > 0 && <Text>{t('report.import.mapping.more', { count: more })}</Text>}
      {undecided.length > 1 && (
        <Inline>
          <Button
            onClick={() => {
              onDecide(undecided, null);
            }}
          >
            {t('report.import.mapping.rest', { count: undecided.length })}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
