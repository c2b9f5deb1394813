import React from 'react';
import { Frame } from '@forge/react';
import type { Table } from '../../core/table/table';
import { formatDay } from '../../core/time/period';
import { FRAME_THEMES } from '../chart/frame-theme';
import { frameTexts } from '../chart/frame-texts';
import { useFrameMessages } from '../hooks/gadget/use-frame-messages';
import { useTexts } from '../texts/text-provider';
import { useColorMode } from './color-mode-provider';

const HEIGHT_PX = 56;

interface CopyFrameProps {
  /** Without an ending. */
  readonly fileName: string;
  readonly table: Table;
}

/** The buttons that copy a table: only a page of the app's own reaches the clipboard. */
export function CopyFrame({ fileName, table }: CopyFrameProps): React.JSX.Element {
  const texts = useTexts();
  const mode = useColorMode();
  useFrameMessages({
    locale: texts.locale,
    timeZone: 'UTC',
    chart: {
      ...{ picture: null, title: fileName, description: fileName, valueName: '', total: null, points: null },
      ...{ categories: [], series: [], marks: [], lines: [] },
    },
    theme: FRAME_THEMES[mode],
    texts: frameTexts(texts),
    exported: {
      fileName,
      table: table.map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? formatDay(cell.day) : cell)),
      ),
    },
  });
  return <Frame resource="chart-frame" height={`${String(HEIGHT_PX)}px`} />;
}
