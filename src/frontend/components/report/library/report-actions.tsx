import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack } from '@forge/react';
import type { ReportSummary } from '../../../../contract/reports';
import type { AppError } from '../../../../core/error';
import { useTexts } from '../../../texts/text-provider';
import { BusyButton } from '../../busy-button';
import { FailureMessage } from '../../failure-message';
import { ReportFile } from './report-file';
import { REPORT_PLACES, type ReportPlace } from './library-place';

interface ReportActionsProps {
  readonly report: Pick<ReportSummary, 'id' | 'name' | 'mayChange' | 'isTemplate'>;
  /** Where the viewer is, or is led to otherwise. */
  readonly without: ReportPlace;
  readonly onChoose: (place: ReportPlace) => void;
  /** Gives why it was refused. */
  readonly onDelete: () => Promise<AppError | null>;
}

/** Everybody who opens a report may copy it; what it is, only its administrators change. */
const FOR_ALL: ReadonlySet<ReportPlace> = new Set(['open', 'from-template', 'duplicate']);

/** What can be done with a report that is not simply looked at. */
export function ReportActions({
  report,
  without,
  onChoose,
  onDelete,
}: ReportActionsProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, name, mayChange, isTemplate } = report;
  const [isExporting, setIsExporting] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  return (
    <Stack space="space.100">
      <Inline>
        <ButtonGroup label={t('report.library.actions', { name })}>
          {REPORT_PLACES.filter((place) => place !== without)
            .filter((place) => mayChange || FOR_ALL.has(place))
            .filter((place) => isTemplate || place !== 'from-template')
            .map((place) => (
              <Button
                key={place}
                spacing="compact"
                onClick={() => {
                  onChoose(place);
                }}
              >
                {t(`report.library.action.${place}`)}
              </Button>
            ))}
          <Button
            spacing="compact"
            isSelected={isExporting}
            onClick={() => {
              setIsExporting(!isExporting);
            }}
          >
            {t('report.library.action.export')}
          </Button>
          {mayChange && (
            <BusyButton
              spacing="compact"
              onPress={async () => {
                setRefusal(await onDelete());
              }}
            >
              {t('report.library.action.delete')}
            </BusyButton>
          )}
        </ButtonGroup>
      </Inline>
      {isExporting && <ReportFile ids={[id]} fileName={name} />}
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
    </Stack>
  );
}
