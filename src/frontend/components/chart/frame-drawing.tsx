import React from 'react';
import { Frame, SectionMessage, Stack, Text } from '@forge/react';
import type { FrameExport } from '../../../contract/frame';
import { CHART_KINDS } from '../../../core/chart/kinds';
import type { PictureId } from '../../../core/chart/picture-ids';
import type { ChartModel } from '../../../core/chart/model';
import { frameChart } from '../../chart/frame-chart';
import { frameTexts } from '../../chart/frame-texts';
import { FRAME_THEMES } from '../../chart/frame-theme';
import { useFrameMessages } from '../../hooks/gadget/use-frame-messages';
import { useTexts } from '../../texts/text-provider';
import { useColorMode } from '../color-mode-provider';

const HEIGHT_PX = 320;
/** Of the row of export buttons, which a narrow gadget breaks into two. */
const EXPORTS_PX = 88;
/** Room for an axis and the legend, and for one row. */
const SURROUNDINGS_PX = 110;
const ROW_PX = 28;

/** Pictures with one line of marks for each row grow with their rows. */
const GROWING: ReadonlySet<PictureId> = new Set(['horizontal-bar', 'bubble', 'heat-map', 'funnel']);

interface FrameDrawingProps {
  readonly model: ChartModel;
  /** Null: without the buttons that export the chart. */
  readonly exported: FrameExport | null;
}

/** A chart drawn by the app's own page in a Frame: what UI Kit cannot draw, and pictures to take away. */
export function FrameDrawing({ model, exported }: FrameDrawingProps): React.JSX.Element {
  const texts = useTexts();
  const mode = useColorMode();
  const state = useFrameMessages({
    locale: texts.locale,
    timeZone: model.explain.timeZone,
    chart: frameChart(model, texts, mode),
    theme: FRAME_THEMES[mode],
    texts: frameTexts(texts),
    exported,
  });
  const height = pictureHeight(model) + (exported === null ? 0 : EXPORTS_PX);
  return (
    <Stack space="space.100">
      {state === 'silent' && (
        <SectionMessage appearance="warning">
          <Text>{texts.t('frame.silent')}</Text>
        </SectionMessage>
      )}
      <Frame resource="chart-frame" height={`${String(height)}px`} />
    </Stack>
  );
}

function pictureHeight({ kind, rows }: ChartModel): number {
  const { picture } = CHART_KINDS[kind];
  if (picture === null) return 0;
  return GROWING.has(picture) ? Math.max(HEIGHT_PX, SURROUNDINGS_PX + ROW_PX * rows.length) : HEIGHT_PX;
}
