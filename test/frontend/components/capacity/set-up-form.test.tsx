import { expectText, fieldOf, renderUi } from '../../../support/forge-ui';
import { choose, submit } from '../../../support/gestures';
import React from 'react';
import type { SaveBoardPayload } from '../../../../src/contract/capacity';
import { newPublicHolidayChoice } from '../../../../src/core/capacity/records/board-capacity';
import {
  DEFAULT_SITE_CAPACITY,
  type CapacityDefaults,
} from '../../../../src/core/capacity/records/site-capacity';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { SetUpForm } from '../../../../src/frontend/components/capacity/set-up-form';
import { aBoard, anIteration } from '../../../support/capacity';
import { HOLIDAY_RESOLVERS } from '../../../support/holidays';

async function open(type: string, defaults: CapacityDefaults = DEFAULT_SITE_CAPACITY.defaults) {
  const sent: SaveBoardPayload[] = [];
  const place = {
    board: { id: 5, name: 'Kite board', type },
    iteration: anIteration('2026-03-02', '2026-03-13'),
    viewerTimeZone: 'UTC',
    now: Date.parse('2026-03-02T12:00:00Z'),
  };
  const ui = await renderUi(
    <AppFrame>
      <SetUpForm place={place} site={{ ...DEFAULT_SITE_CAPACITY, defaults }} onSaved={() => undefined} />
    </AppFrame>,
    {
      resolvers: {
        ...HOLIDAY_RESOLVERS,
        'capacity/save-board': (payload) => {
          sent.push(payload as SaveBoardPayload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 1, record: {} } } };
        },
      },
    },
  );
  await expectText(ui, 'Set up capacity for Kite board');
  return { ui, sent };
}

describe('SetUpForm', () => {
  it('asks on a board without sprints which work belongs to dates', async () => {
    const { ui, sent } = await open('kanban');
    await choose(ui, 'capacity-range-work', 'open');
    await submit(ui);
    expect(sent).toEqual([{ boardId: 5, record: aBoard({ rangeWork: 'open' }), seen: null }]);
  });

  it('asks on a board with sprints for the unit, the zone and the region alone', async () => {
    const { ui, sent } = await open('scrum');
    expect(fieldOf(ui, 'Select', 'capacity-range-work')).toBeUndefined();
    await expectText(ui, 'Iceland');
    await choose(ui, 'capacity-zone', 'Atlantic/Reykjavik');
    await choose(ui, 'holiday-country', 'IS');
    await submit(ui);
    const record = aBoard({
      timeZone: 'Atlantic/Reykjavik',
      publicHolidays: newPublicHolidayChoice('IS'),
    });
    expect(sent).toEqual([{ boardId: 5, record, seen: null }]);
  });

  it('begins, and says so, with what the site decided for new boards', async () => {
    const defaults = {
      ...{ workingDays: [1, 2, 3, 4] as const, dailyCapacity: { hours: 6, points: 0.5 }, focus: 0.8 },
    };
    const { ui, sent } = await open('scrum', defaults);
    await expectText(ui, '6 h a day, Mon, Tue, Wed, Thu.');
    await choose(ui, 'capacity-unit', 'points');
    await expectText(ui, '0.5 pt a day');
    await submit(ui);
    expect(sent.map(({ record }) => record)).toEqual([
      expect.objectContaining({ unit: 'points', dailyCapacity: 0.5, focus: 0.8, workingDays: [1, 2, 3, 4] }),
    ]);
  });
});
