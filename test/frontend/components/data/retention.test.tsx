import { expectText, payloadsOf, renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import { submit, type } from '../../../support/gestures';
import React from 'react';
import type { Change } from '../../../../src/contract/change';
import type { RetentionState } from '../../../../src/contract/data';
import { DEFAULT_RETENTION, type Retention } from '../../../../src/core/privacy/retention';
import { success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { RetentionPart } from '../../../../src/frontend/components/data/retention-part';

const HOUR_MS = 3_600_000;

async function render(lastPurge: RetentionState['lastPurge'] = null): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <RetentionPart />
    </AppFrame>,
    {
      resolvers: {
        'data/read-retention': () =>
          success({ retention: { record: DEFAULT_RETENTION, revision: null }, lastPurge }),
        'data/save-retention': (payload) =>
          success({ kind: 'saved', saved: { record: (payload as Change<Retention>).record, revision: 1 } }),
        'data/log': () => success([]),
      },
    },
  );
  await expectText(ui, 'How long things are kept');
  return ui;
}

const saved = (ui: RenderedUi): unknown => payloadsOf(ui, 'data/save-retention').at(-1);

describe('the retention settings', () => {
  it('warn about a shorter time until it is saved, and say nothing about a longer one', async () => {
    const ui = await render();
    await type(ui, 'retention-deletedReportsDays', '60');
    await type(ui, 'retention-deletedTemplatesDays', '9');
    expect(ui.texts().join('\n')).not.toContain('shorter than before');
    await type(ui, 'retention-deletedReportsDays', '10');
    await expectText(ui, 'This is shorter than before. What is older can no longer be put back');
    await submit(ui);
    await expectText(ui, 'Saved. What can be put back follows it at once');
    expect(saved(ui)).toEqual({
      record: { ...DEFAULT_RETENTION, deletedReportsDays: 10, deletedTemplatesDays: 9 },
      seen: null,
    });
    expect(ui.texts().join('\n')).not.toContain('shorter than before');
  });

  it('keep what was typed where it is no number of days, and save nothing', async () => {
    const ui = await render();
    await type(ui, 'retention-deletedCapacityDays', '91');
    await submit(ui);
    await expectText(ui, 'A whole number from 1 to 90.');
    expect(saved(ui)).toBeUndefined();
    await type(ui, 'retention-deletedCapacityDays', '90');
    await submit(ui);
    await expectText(ui, 'Saved. What can be put back follows it at once');
    expect(saved(ui)).toEqual({ record: { ...DEFAULT_RETENTION, deletedCapacityDays: 90 }, seen: null });
  });

  it.each([
    ['before the first', null, 'The first clean-up comes within a day.'],
    ['in between', 2 * HOUR_MS, 'deleted 3 records.'],
    ['where one is late', 30 * HOUR_MS, 'has not run yet: until then nothing goes.'],
  ])('say when things go %s clean-up', async (_name, agoMs, words) => {
    const lastPurge = agoMs === null ? null : { version: 1 as const, at: Date.now() - agoMs, records: 3 };
    const ui = await render(lastPurge);
    expect(ui.all('Text').map(textOf).join('\n')).toContain(words);
  });
});
