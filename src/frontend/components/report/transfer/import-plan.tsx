import React from 'react';
import { Heading, Lozenge, Stack, Text } from '@forge/react';
import type { ImportAction, ImportStep } from '../../../../core/report/transfer/plan-import';
import type { PlannedImport } from '../../../hooks/report/use-report-import';
import type { Refusal } from '../../../hooks/use-saved-list';
import { useTexts } from '../../../texts/text-provider';
import { PagedTable } from '../../paged-table';

interface ImportPlanProps {
  readonly planned: PlannedImport;
  /** What became of each report by now, by id. */
  readonly outcomes: ReadonlyMap<string, Refusal> | null;
}

const APPEARANCES = {
  create: 'new',
  update: 'inprogress',
  unchanged: 'default',
  'needs-mapping': 'moved',
  refused: 'removed',
} as const satisfies Record<ImportAction, string>;

/** What an import would do with each report of a file, and what became of it. */
export function ImportPlan({ planned, outcomes }: ImportPlanProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.100">
      <Heading size="small" as="h3">
        {t('report.import.plan')}
      </Heading>
      <PagedTable
        label={t('report.import.plan')}
        head={{
          cells: [
            { key: 'report', content: t('report.import.report') },
            { key: 'action', content: t('report.import.action') },
            { key: 'note', content: t('report.import.note') },
          ],
        }}
        rows={planned.steps.map((step) => ({
          cells: [
            { key: 'report', content: <Text>{step.report.name}</Text> },
            {
              key: 'action',
              content: (
                <Lozenge appearance={APPEARANCES[step.action]}>
                  {t(`report.import.action.${step.action}`)}
                </Lozenge>
              ),
            },
            { key: 'note', content: <StepNote step={step} outcome={outcomes?.get(step.id)} /> },
          ],
        }))}
      />
    </Stack>
  );
}

interface StepNoteProps {
  readonly step: ImportStep;
  /** Null where it was written; undefined where nothing was tried. */
  readonly outcome: Refusal | undefined;
}

function StepNote({ step, outcome }: StepNoteProps): React.JSX.Element {
  const { t } = useTexts();
  if (outcome === null) return <Text color="color.text.success">{t('report.import.written')}</Text>;
  if (outcome !== undefined) {
    return <Text color="color.text.danger">{t(`error.${outcome.code}`, outcome.params)}</Text>;
  }
  return <Text>{t(`report.import.note.${step.action}`, { count: step.undecided.length })}</Text>;
}
