import React from 'react';
import { Stack } from '@forge/react';
import { REPORT_ITERATIONS, REPORT_PERIODS } from '../../../core/capacity/records/capacity-report';
import { boardsOf, type ReportFaults } from '../../capacity/report-draft';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { ChosenIterations } from './chosen-iterations';
import type { ReportFormPart } from './report-form-part';

interface IterationsPartProps extends ReportFormPart {
  readonly faultAt: (path: keyof ReportFaults) => string | undefined;
}

/** Which sprints and versions are in a report. */
export function IterationsPart({ draft, change, faultAt }: IterationsPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.150">
      <ChoiceField
        id="report-iterations"
        label={t('capacity-report.iterations')}
        choices={REPORT_ITERATIONS.map((value) => ({
          value,
          label: t(`capacity-report.iterations.${value}`),
        }))}
        value={draft.iterations}
        onChange={(iterations) => {
          change(() => ({ iterations }));
        }}
      />
      {draft.iterations === 'periods' && (
        <Pair>
          <TextField
            id="report-count"
            label={t('capacity-report.count')}
            help={t('capacity-report.count.help')}
            type="number"
            initial={draft.count}
            error={faultAt('count')}
            onChange={(count) => {
              change(() => ({ count }));
            }}
          />
          <ChoiceField
            id="report-unit"
            label={t('capacity-report.unit')}
            choices={REPORT_PERIODS.map((value) => ({ value, label: t(`capacity-report.unit.${value}`) }))}
            value={draft.unit}
            onChange={(unit) => {
              change(() => ({ unit }));
            }}
          />
        </Pair>
      )}
      {draft.iterations === 'dates' && (
        <Pair>
          <TextField
            id="report-from"
            label={t('capacity.from')}
            type="date"
            initial={draft.from}
            error={faultAt('dates')}
            onChange={(from) => {
              change(() => ({ from }));
            }}
          />
          <TextField
            id="report-to"
            label={t('capacity.to')}
            type="date"
            initial={draft.to}
            onChange={(to) => {
              change(() => ({ to }));
            }}
          />
        </Pair>
      )}
      {draft.iterations === 'chosen' && (
        <ChosenIterations
          boards={boardsOf(draft)}
          chosen={draft.chosen}
          fault={faultAt('chosen')}
          onChange={(chosen) => {
            change(() => ({ chosen }));
          }}
        />
      )}
    </Stack>
  );
}
