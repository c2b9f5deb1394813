import { act, expectText, fieldOf, renderUi, textOf, type RenderedUi } from '../../../../support/forge-ui';
import { press, submit, tick, type } from '../../../../support/gestures';
import React from 'react';
import type { SaveBoardPayload } from '../../../../../src/contract/capacity';
import {
  newPublicHolidayChoice,
  type BoardCapacity,
} from '../../../../../src/core/capacity/records/board-capacity';
import { AppFrame } from '../../../../../src/frontend/components/app-frame';
import { BoardSettings } from '../../../../../src/frontend/components/capacity/settings/board-settings';
import { aBoard, aPointsBoard } from '../../../../support/capacity';
import { HOLIDAY_RESOLVERS } from '../../../../support/holidays';

const TYPES = [
  { id: '1', name: 'Story' },
  { id: '2', name: 'Bug' },
  { id: '7', name: 'Bug', scope: { type: 'PROJECT' } },
];

const FIELDS = [
  {
    ...{ id: 'customfield_1', name: 'Effort', custom: true, clauseNames: ['Effort'] },
    schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
  },
];

async function open(saved: Partial<BoardCapacity> = {}) {
  const sent: SaveBoardPayload[] = [];
  const ui = await renderUi(
    <AppFrame>
      <BoardSettings
        boardId={5}
        saved={{ revision: 2, record: aBoard(saved) }}
        iterations={[]}
        now={Date.parse('2026-03-02T12:00:00Z')}
        onSaved={() => undefined}
        onClose={() => undefined}
      />
    </AppFrame>,
    {
      resolvers: {
        ...HOLIDAY_RESOLVERS,
        'capacity/save-board': (payload) => {
          sent.push(payload as SaveBoardPayload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 3, record: {} } } };
        },
      },
      jira: ({ path }) => ({ status: 200, body: path.endsWith('/issuetype') ? TYPES : FIELDS }),
    },
  );
  await expectText(ui, 'Board settings');
  return { ui, sent };
}

const choose = (ui: RenderedUi, id: string, value: string | null) =>
  act(fieldOf(ui, 'Select', id), 'onChange', value === null ? null : { value, label: value });

describe('BoardSettings', () => {
  it('saves what it was given when nothing is changed', async () => {
    const saved = {
      holidays: [{ date: '2026-12-24', name: 'Eve', share: 0.3 }],
      publicHolidays: { ...newPublicHolidayChoice('DE'), state: 'BY', removed: ['05-01'] },
      workTypeIds: ['1'],
    };
    const { ui, sent } = await open(saved);
    await submit(ui);
    expect(sent).toEqual([{ boardId: 5, record: aBoard(saved), seen: 2 }]);
  });

  it.each([
    ['original', { unit: 'hours', estimate: { kind: 'original' } }],
    ['field:customfield_1', { unit: 'hours', estimate: { kind: 'field', fieldId: 'customfield_1' } }],
  ])('compares with the estimate %s, and counts done work as that one needs', async (estimate, expected) => {
    const { ui, sent } = await open();
    await expectText(ui, 'Effort');
    await choose(ui, 'capacity-estimate', estimate);
    await submit(ui);
    expect(sent.map(({ record }) => [record, record.rules.doneWork])).toMatchObject([[expected, 'left-out']]);
  });

  it('plans in points, with the reserved time, the focus and the days of the board', async () => {
    const { ui, sent } = await open();
    await choose(ui, 'capacity-unit', 'points');
    await type(ui, 'capacity-daily', '1.5');
    await type(ui, 'capacity-reserved', '0,5');
    await type(ui, 'capacity-focus', '80');
    await tick(ui, 'capacity-weekdays-5', false);
    await submit(ui);
    expect(sent.map(({ record }) => record)).toEqual([
      aPointsBoard({ dailyCapacity: 1.5, reserved: 0.5, focus: 0.8, workingDays: [1, 2, 3, 4] }),
    ]);
  });

  it('chooses the public holidays of a country, a state and a region, of some kinds, without single ones', async () => {
    const { ui, sent } = await open();
    await expectText(ui, 'Germany');
    await choose(ui, 'holiday-country', 'DE');
    await expectText(ui, 'Bayern');
    await expectText(ui, 'Labour Day, May 1, 2026');
    await choose(ui, 'holiday-state', 'BY');
    await expectText(ui, 'Stadt Augsburg');
    await choose(ui, 'holiday-region', 'A');
    await expectText(ui, 'Epiphany, Jan 6, 2027');
    await tick(ui, 'holiday-kind-optional', true);
    await tick(ui, 'observed-05-01', false);
    await submit(ui);
    expect(sent.map(({ record }) => record.publicHolidays)).toEqual([
      {
        ...{ country: 'DE', state: 'BY', region: 'A' },
        ...{ kinds: ['public', 'optional'], removed: ['05-01'] },
      },
    ]);
  });

  it('forgets the region without a country, and wants a kind with one', async () => {
    const { ui, sent } = await open({ publicHolidays: newPublicHolidayChoice('DE') });
    await tick(ui, 'holiday-kind-public', false);
    await submit(ui);
    await expectText(ui, 'Choose at least one of them, or no country.');
    expect(sent).toEqual([]);
    await choose(ui, 'holiday-country', null);
    await submit(ui);
    expect(sent.map(({ record }) => record.publicHolidays)).toEqual([null]);
  });

  it('takes own holidays of whole days and of parts', async () => {
    const { ui, sent } = await open();
    await press(ui, 'Add a holiday');
    await submit(ui);
    await expectText(ui, 'Each holiday needs a name and a date of its own.');
    await type(ui, 'holiday-date-0', '2026-12-24');
    await type(ui, 'holiday-name-0', 'Eve');
    await choose(ui, 'holiday-share-0', '0.25');
    await submit(ui);
    expect(sent.map(({ record }) => record.holidays)).toEqual([
      [{ date: '2026-12-24', name: 'Eve', share: 0.25 }],
    ]);
  });

  it('makes days holidays, and public holidays working days, with clicks on a calendar', async () => {
    const { ui, sent } = await open({ publicHolidays: newPublicHolidayChoice('DE') });
    await expectText(ui, 'Mar 2026');
    const click = async (text: string) => {
      await act(
        ui.all('Pressable').find((one) => textOf(one) === text),
        'onClick',
      );
    };
    await click('5');
    await press(ui, 'Apr 2026 →');
    await click('6Easter Monday');
    await submit(ui);
    expect(sent.map(({ record }) => [record.holidays, record.publicHolidays?.removed])).toEqual([
      [[{ date: '2026-03-05', name: 'Holiday', share: 1 }], ['easter 1']],
    ]);
  });

  it('counts some work types, whatever spaces call by that name; none chosen means all', async () => {
    const { ui, sent } = await open({ workTypeIds: ['1'] });
    await expectText(ui, 'Bug');
    expect(fieldOf(ui, 'Select', 'capacity-work-types')?.props['value']).toEqual([
      { value: 'Story', label: 'Story' },
    ]);
    const pick = (names: readonly string[]) =>
      act(
        fieldOf(ui, 'Select', 'capacity-work-types'),
        'onChange',
        names.map((value) => ({ value, label: value })),
      );
    await pick(['Bug']);
    await submit(ui);
    await pick([]);
    await submit(ui);
    expect(sent.map(({ record }) => record.workTypeIds)).toEqual([['2', '7'], null]);
  });

  it('says which work belongs to other dates, and whether only that on the board counts', async () => {
    const { ui, sent } = await open();
    await choose(ui, 'capacity-range-work', 'open');
    await tick(ui, 'capacity-only-board', true);
    await submit(ui);
    expect(sent.map(({ record }) => record)).toEqual([aBoard({ rangeWork: 'open', onlyBoardItems: true })]);
  });

  it('sets the ideal line and from when somebody is nearly full', async () => {
    const { ui, sent } = await open();
    await press(ui, 'How days and work items are counted');
    await choose(ui, 'rule-ideal-line', 'by-days');
    await type(ui, 'rule-nearly-full', 'much');
    await submit(ui);
    await expectText(ui, 'A percentage from 0 to 100.');
    await type(ui, 'rule-nearly-full', '75');
    await submit(ui);
    expect(sent.map(({ record }) => record.rules)).toEqual([
      { ...aBoard().rules, idealLine: 'by-days', nearlyFullFrom: 0.75 },
    ]);
  });
});
