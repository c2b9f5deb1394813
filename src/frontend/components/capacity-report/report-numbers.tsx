import React, { useMemo, useState } from 'react';
import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import type { ReportQuestion } from '../../../core/capacity/records/capacity-report';
import { isBoardRead, type ReportReading } from '../../../core/capacity/report/report-reading';
import { reportModel } from '../../../core/capacity/report/report-model';
import { MATRIX_MEASURES, type MatrixMeasure } from '../../capacity/matrix-measures';
import type { CapacityReportControl } from '../../hooks/capacity/use-capacity-report';
import { useTexts } from '../../texts/text-provider';
import { EmptyView } from '../empty-view';
import { ChoiceField } from '../form/choice-field';
import { PartialNotice } from '../partial-notice';
import { ToggleButton } from '../toggle-button';
import { ReportFiles } from './report-files';
import { ReportMatrix } from './report-matrix';
import { ReportNotes } from './report-notes';
import { SharedPeople } from './shared-people';

interface ReportNumbersProps {
  readonly question: ReportQuestion;
  readonly name: string;
  readonly viewerTimeZone: string;
  readonly reading: ReportReading;
  readonly control: CapacityReportControl;
}

const narrow = xcss({ width: '280px' });

/** The numbers of a report as far as they are read, what to know about them, and who is shared. */
export function ReportNumbers(props: ReportNumbersProps): React.JSX.Element {
  const { question, name, viewerTimeZone, reading, control } = props;
  const { t, formats } = useTexts();
  const [measure, setMeasure] = useState<MatrixMeasure>('overview');
  const [exports, setExports] = useState(false);
  const model = useMemo(
    () => reportModel(reading, { question, viewerTimeZone }),
    [reading, question, viewerTimeZone],
  );
  const read = question.boards.filter(({ boardId }) => isBoardRead(reading.boards.get(boardId))).length;
  const isPartial = !reading.isComplete && !control.isReading;
  return (
    <Stack space="space.300">
      {isPartial && (
        <PartialNotice
          text={t('capacity-report.partial', { read, expected: question.boards.length })}
          onContinue={control.resume}
        />
      )}
      <ReportNotes model={model} />
      {model.matrices.length > 0 && (
        <Box xcss={narrow}>
          <ChoiceField
            id="report-measure"
            label={t('capacity-report.measure')}
            choices={MATRIX_MEASURES.map((value) => ({
              value,
              label: t(`capacity-report.measure.${value}`),
            }))}
            value={measure}
            onChange={setMeasure}
          />
        </Box>
      )}
      {model.matrices.map((matrix) => (
        <ReportMatrix key={matrix.unit} {...{ matrix, measure, model, question }} />
      ))}
      {reading.isComplete && model.matrices.length === 0 && (
        <EmptyView title={t('capacity-report.empty.title')} text={t('capacity-report.empty')} />
      )}
      <SharedPeople model={model} />
      <Inline space="space.100" alignBlock="center">
        <Text size="small" color="color.text.subtle">
          {t('capacity-report.read-at', { moment: formats.moment(reading.now, viewerTimeZone) })}
        </Text>
        <Button appearance="subtle" spacing="compact" isDisabled={control.isReading} onClick={control.reload}>
          {t('action.read')}
        </Button>
        {model.matrices.length > 0 && (
          <ToggleButton isOn={exports} onChange={setExports}>
            {t(exports ? 'action.hide-export' : 'action.export')}
          </ToggleButton>
        )}
      </Inline>
      {exports && <ReportFiles {...{ model, question, name }} />}
    </Stack>
  );
}
