import { expectText, renderUi, type RenderedUi } from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import React from 'react';
import type { FrameMessage } from '../../../../src/contract/frame';
import type { ChartConfig } from '../../../../src/core/chart/config';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ChartPanel } from '../../../../src/frontend/components/chart/chart-panel';
import { anIssue, by, chartOf } from '../../../support/chart';

const READY = 'inhouse.chart-frame.ready';
const CHART = 'inhouse.chart-frame.chart';
const BY_STATUS = by('status');
const ISSUES = [anIssue('K-1', { status: { name: 'Done' } }), anIssue('K-2', { status: { name: 'To Do' } })];

function panel(
  changes: Partial<ChartConfig>,
  theme?: Readonly<Record<string, unknown>>,
): Promise<RenderedUi> {
  const model = chartOf(ISSUES, { title: 'My work', chartBy: BY_STATUS, labels: 'none', ...changes });
  return renderUi(
    <AppFrame>
      <ChartPanel model={model} isGrowing={false} onContinue={null} />
    </AppFrame>,
    { extension: { gadget: { id: '7' } }, ...(theme === undefined ? {} : { theme }) },
  );
}

const sent = (ui: RenderedUi): readonly FrameMessage[] =>
  ui.emitted().flatMap(({ event, payload }) => (event === CHART ? [payload as FrameMessage] : []));

describe('a chart that the Frame draws', () => {
  it.each(['area', 'stacked-area', 'bar-line', 'scatter', 'bubble', 'heat-map', 'funnel', 'gauge'] as const)(
    '%s: sends its chart to its Frame, which has a height for it',
    async (kind) => {
      const ui = await panel({ kind, groupBy: BY_STATUS });
      await ui.until(() => {
        expect(sent(ui)).toMatchObject([{ channel: 'gadget/7', chart: { picture: kind }, exported: null }]);
      });
      expect(ui.all('Frame').map(({ props }) => props['resource'])).toEqual(['chart-frame']);
      expect(String(ui.all('Frame')[0]?.props['height'])).toMatch(/^\d{3,}px$/);
    },
  );

  it('is one of UI Kit, as soon as it has a line', async () => {
    const lines = { goal: 2, average: false, trend: false };
    const ui = await panel({ kind: 'bar', lines });
    await ui.until(() => {
      expect(sent(ui)).toMatchObject([{ chart: { picture: 'bar', lines: [{ kind: 'goal', values: 2 }] } }]);
    });
    expect(ui.all('BarChart')).toEqual([]);
    const pie = await panel({ kind: 'pie', lines });
    await pie.until(() => {
      expect(pie.all('PieChart')).toHaveLength(1);
    });
  });

  it('answers a Frame that comes later, and not the Frames of other gadgets', async () => {
    const ui = await panel({ kind: 'funnel' });
    await ui.until(() => {
      expect(sent(ui)).toHaveLength(1);
    });
    ui.emit(READY, { channel: 'gadget/8' });
    ui.emit(READY, { channel: 'gadget/7' });
    await ui.until(() => {
      expect(sent(ui)).toHaveLength(2);
    });
    expect(sent(ui)[1]).toEqual(sent(ui)[0]);
  });

  it('is drawn in the colours of the dark theme', async () => {
    const ui = await panel({ kind: 'funnel' }, { colorMode: 'dark' });
    await ui.until(() => {
      expect(sent(ui).at(-1)?.theme).toMatchObject({ mode: 'dark', text: '#CECFD2' });
    });
  });

  it('says so where its page does not load, until it does', async () => {
    jest.useFakeTimers({ advanceTimers: true, doNotFake: ['setImmediate', 'performance', 'Date'] });
    try {
      const ui = await panel({ kind: 'funnel' });
      await ui.until(() => {
        expect(sent(ui)).toHaveLength(1);
      });
      expect(ui.all('SectionMessage')).toEqual([]);
      jest.advanceTimersByTime(20_000);
      await expectText(ui, 'The drawing of this chart did not load.');
      ui.emit(READY, { channel: 'gadget/7' });
      await ui.until(() => {
        expect(ui.all('SectionMessage')).toEqual([]);
      });
    } finally {
      jest.useRealTimers();
    }
  });

  it('has its table beside it', async () => {
    const ui = await panel({ kind: 'funnel' });
    await expectText(ui, 'Show table');
  });
});

describe('exporting', () => {
  const exporting = async (changes: Partial<ChartConfig>): Promise<RenderedUi> => {
    const ui = await panel(changes);
    await expectText(ui, 'Export');
    await press(ui, 'Export');
    await ui.until(() => {
      expect(sent(ui).at(-1)?.exported).not.toBeNull();
      expect(ui.all('FileCard').map(({ props }) => props['fileName'])).toEqual([
        'My work.xlsx',
        'My work.csv',
      ]);
    });
    return ui;
  };

  it('redraws a chart of UI Kit in the one Frame, with its table for the clipboard', async () => {
    const ui = await exporting({ kind: 'pie' });
    expect(ui.all('PieChart')).toEqual([]);
    expect(ui.all('Frame')).toHaveLength(1);
    expect(sent(ui).at(-1)).toMatchObject({
      chart: { picture: 'pie' },
      exported: {
        fileName: 'My work',
        table: [
          ['Status', 'Number of work items', 'Share', 'Number of work items', 'JQL'],
          ['Done', 1, 0.5, 1, 'project = "K" AND status = "Done"'],
          ['To Do', 1, 0.5, 1, 'project = "K" AND status = "To Do"'],
          ['Total (sum of segments)', 2, 1, 2, 'project = "K"'],
        ],
      },
    });
  });

  it('leaves a table where it is, as it has no picture', async () => {
    const ui = await exporting({ kind: 'table' });
    expect(ui.all('DynamicTable')).toHaveLength(1);
    expect(sent(ui).at(-1)?.chart.picture).toBeNull();
  });

  it('offers the numbers as a CSV file that spreadsheets take for UTF-8', async () => {
    const ui = await exporting({ kind: 'pie' });
    const card = ui.all('FileCard')[1];
    expect(card?.props).toMatchObject({ fileName: 'My work.csv', fileType: 'text/csv' });
    const file = await (card?.props['onDownload'] as () => Promise<Blob>)();
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(await file.text()).toContain('Done,1,0.5,1,');
  });
});
