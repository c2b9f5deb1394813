import React, { useState } from 'react';
import { ButtonGroup, Heading, Inline, Stack, Text } from '@forge/react';
import { CHART_KINDS } from '../../../core/chart/kinds';
import type { ChartModel, Explanation } from '../../../core/chart/model';
import { useTexts } from '../../texts/text-provider';
import type { Translate } from '../../texts/translate';
import { ChartDrawing, tableBeside } from './chart-drawing';
import { ExplainPanel } from './explain-panel';
import { ExportPanel } from './export-panel';
import { NoWorkItems } from '../no-work-items';
import { PartialNotice } from '../partial-notice';
import { ToggleButton } from '../toggle-button';

interface ChartPanelProps {
  readonly model: ChartModel;
  /** True while more is being read: the numbers still grow, and nothing is called partial yet. */
  readonly isGrowing: boolean;
  readonly onContinue: (() => void) | null;
}

/** A chart with all that belongs to it: its table, what it covers, and how it was computed. */
export function ChartPanel({ model, isGrowing, onContinue }: ChartPanelProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const [showsTable, setShowsTable] = useState(false);
  const [explains, setExplains] = useState(false);
  const [exports, setExports] = useState(false);
  const { explain } = model;
  const isPartial = !explain.isComplete && !isGrowing;
  const isEmpty = explain.itemsRead === 0 && explain.isComplete;
  // The Frame redraws what it exports: once is enough, and a gadget can have only one Frame.
  const hasPicture = CHART_KINDS[model.kind].picture !== null;
  const Table = isEmpty ? null : tableBeside(model);

  return (
    <Stack space="space.150">
      {model.title !== '' && (
        <Heading size="small" as="h2">
          {model.title}
        </Heading>
      )}
      {isPartial && <PartialNotice text={partText(explain, t)} onContinue={onContinue} />}
      {isEmpty ? (
        <NoWorkItems />
      ) : (
        <>
          {!(exports && hasPicture) && <ChartDrawing model={model} />}
          {exports && <ExportPanel model={model} />}
        </>
      )}
      {showsTable && Table !== null && <Table model={model} />}
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <Text size="small" color="color.text.subtle">
          {t(explain.isComplete ? 'footer.complete' : 'footer.partial', {
            items: explain.itemsRead,
            moment: formats.moment(explain.computedAt, explain.timeZone),
          })}
        </Text>
        <ButtonGroup label={t('footer.actions')}>
          {Table !== null && (
            <ToggleButton isOn={showsTable} onChange={setShowsTable}>
              {t(showsTable ? 'action.hide-table' : 'action.show-table')}
            </ToggleButton>
          )}
          <ToggleButton isOn={explains} onChange={setExplains}>
            {t(explains ? 'action.hide-explanation' : 'action.explain')}
          </ToggleButton>
          {!isEmpty && (
            <ToggleButton isOn={exports} onChange={setExports}>
              {t(exports ? 'action.hide-export' : 'action.export')}
            </ToggleButton>
          )}
        </ButtonGroup>
      </Inline>
      {explains && <ExplainPanel model={model} />}
    </Stack>
  );
}

function partText({ itemsRead: read, itemsExpected: expected }: Explanation, t: Translate): string {
  return expected === null ? t('partial.unknown', { read }) : t('partial.of', { read, expected });
}
