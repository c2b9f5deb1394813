import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack } from '@forge/react';
import {
  REPORT_VIEW_KINDS,
  type ReportDefinition,
  type ReportViewKind,
} from '../../../../core/report/definition';
import type { ReportControl } from '../../../hooks/report/use-report';
import { useTexts } from '../../../texts/text-provider';
import { ReadingResult } from '../../reading-result';
import { ReportFaults } from './report-faults';
import { ReportPanel } from './report-panel';

interface ReportRunProps {
  readonly name: string;
  readonly definition: ReportDefinition;
  readonly report: ReportControl;
  /** The one that is shown first; null for the one that the report opens with. */
  readonly view: ReportViewKind | null;
  /** So many work items were to be read; null for all. */
  readonly sample: number | null;
}

/** A report with the choice of its views, which is there before anything is read. */
export function ReportRun(props: ReportRunProps): React.JSX.Element {
  const { name, definition, report, sample } = props;
  const { t } = useTexts();
  const views = REPORT_VIEW_KINDS.filter((kind) => kind === 'table' || definition[kind] !== null);
  const [chosen, setChosen] = useState(props.view);
  const view = chosen !== null && views.includes(chosen) ? chosen : definition.opensWith;

  return (
    <Stack space="space.150">
      {views.length > 1 && (
        <Inline>
          <ButtonGroup label={t('report.run.views')}>
            {views.map((kind) => (
              <Button
                key={kind}
                appearance="subtle"
                spacing="compact"
                isSelected={kind === view}
                onClick={() => {
                  setChosen(kind);
                }}
              >
                {t(`report.view.${kind}`)}
              </Button>
            ))}
          </ButtonGroup>
        </Inline>
      )}
      <ReadingResult control={report}>
        {(reading) =>
          reading.kind === 'faulty' ? (
            <ReportFaults faults={reading.faults} />
          ) : (
            <ReportPanel
              {...{ name, view, reading, sample }}
              isGrowing={report.isReading}
              onContinue={report.resume}
            />
          )
        }
      </ReadingResult>
    </Stack>
  );
}
