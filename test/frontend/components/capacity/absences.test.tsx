import { act, expectText, payloadsOf, renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import { choose, press, submit } from '../../../support/gestures';
import React from 'react';
import type { AbsencesPart, AbsencesPayload } from '../../../../src/contract/absences';
import { mondayOf } from '../../../../src/core/capacity/absence-table';
import { NO_PERSON_CAPACITY } from '../../../../src/core/capacity/records/person-capacity';
import { formatDay } from '../../../../src/core/time/period';
import { parseDate } from '../../../../src/core/time/timestamp';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { DaysOffTab } from '../../../../src/frontend/components/capacity/absences/days-off-tab';
import { offOn } from '../../../support/capacity';

const KITE = { boardId: 5, name: 'Kite board', workingDays: [1, 2, 3, 4, 5] as const };

function render(absences: (payload: AbsencesPayload) => object): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <DaysOffTab />
    </AppFrame>,
    {
      resolvers: {
        'capacity/list-absences': (payload) => absences(payload as AbsencesPayload),
        'capacity/read-days-off': () => ({ ok: true, value: null }),
        'capacity/save-days-off': () => ({
          ...{ ok: true, value: { kind: 'saved', saved: { revision: 1, record: NO_PERSON_CAPACITY } } },
        }),
      },
    },
  );
}

/** Anna is off on the first day that is asked for, with a reason, and half of the third. */
const annaOff = ({ from }: AbsencesPayload): { ok: true; value: AbsencesPart } => ({
  ok: true,
  value: {
    boards: [KITE],
    people: [
      {
        ...{ accountId: 'anna', boardIds: [5] },
        daysOff: [offOn(from, { reason: 'Move' }), offOn(formatDay(parseDate(from) + 2), { share: 0.5 })],
      },
      ...['ben', 'carl'].map((accountId) => ({ accountId, boardIds: [5], daysOff: [] })),
    ],
    next: null,
  },
});
const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf));
const asked = (ui: RenderedUi) => payloadsOf(ui, 'capacity/list-absences') as readonly AbsencesPayload[];

describe('the days off of everybody', () => {
  it('stand by day for two weeks from Monday, with boards, reasons and how many are not off', async () => {
    const ui = await render(annaOff);
    await expectText(ui, '2 other people of these boards are not off.');
    const [{ from, to } = { from: '', to: '' }] = asked(ui);
    expect(mondayOf(parseDate(from))).toBe(parseDate(from));
    expect(parseDate(to) - parseDate(from)).toBe(13);
    expect(rows(ui)[0]).toEqual(['', 'Kite board', 'Off', '', '50%', ...Array<string>(11).fill(''), '1.5']);
    expect(ui.all('Tooltip').map(({ props }) => props['content'])).toEqual(['Move']);
  });

  it('say to whoever looks which boards plan with that person, who sees the reasons there, or that none does', async () => {
    const withViewer = await render((payload) => {
      const { value } = annaOff(payload);
      const people = [...value.people, { accountId: 'viewer', boardIds: [5], daysOff: [] }];
      return { ok: true, value: { ...value, people } };
    });
    await expectText(withViewer, 'Boards that plan with you: Kite board. Whoever manages one of them sees');
    const without = await render(annaOff);
    await expectText(without, 'None of these boards plans with you.');
  });

  it('can be taken away as files', async () => {
    const ui = await render(annaOff);
    await expectText(ui, 'Off');
    await press(ui, 'Export');
    await ui.until(() => {
      expect(ui.all('FileCard').map(({ props }) => props['fileName'])).toEqual([
        'Who is off.xlsx',
        'Who is off.csv',
      ]);
    });
  });

  it('come in parts where there are many boards, and somebody of two of them stands once', async () => {
    const MOON = { ...KITE, boardId: 7, name: 'Moon board' };
    const ui = await render((payload) =>
      payload.after === null
        ? { ok: true, value: { ...annaOff(payload).value, next: '5' } }
        : {
            ...{ ok: true },
            value: {
              ...{ boards: [MOON], next: null },
              people: [
                { accountId: 'anna', boardIds: [7], daysOff: [offOn(payload.from)] },
                { accountId: 'ben', boardIds: [7], daysOff: [] },
              ],
            },
          },
    );
    await expectText(ui, '2 other people of these boards are not off.');
    expect(asked(ui).map(({ after }) => after)).toEqual([null, '5']);
    expect(rows(ui)).toHaveLength(1);
    expect(rows(ui)[0]?.slice(0, 3)).toEqual(['', 'Kite board, Moon board', 'Off']);
    expect(ui.all('Tooltip').map(({ props }) => props['content'])).toEqual(['Move']);
  });

  it('are read anew once the viewer saved own ones', async () => {
    const ui = await render(annaOff);
    await expectText(ui, 'Add days off');
    await submit(ui);
    await expectText(ui, 'Your days off are saved');
    await ui.until(() => {
      expect(asked(ui)).toHaveLength(2);
    });
  });

  it('stand by week, and on other dates', async () => {
    const ui = await render(annaOff);
    await expectText(ui, 'Off');
    await choose(ui, 'absences-view', 'week');
    await expectText(ui, '1.5 days');
    await press(ui, 'After');
    await ui.until(() => {
      const dates = asked(ui).map(({ from }) => parseDate(from));
      expect((dates[2] ?? 0) - (dates[0] ?? 0)).toBe(84);
    });
  });

  it('stand by name in the days of a month, and a day leads to its two weeks', async () => {
    const everyDay = { ...KITE, workingDays: [1, 2, 3, 4, 5, 6, 7] as const };
    const ui = await render((payload) => ({
      ...{ ok: true, value: { ...annaOff(payload).value, boards: [everyDay] } },
    }));
    await expectText(ui, 'Off');
    await choose(ui, 'absences-view', 'month');
    await press(ui, 'After');
    const cell = (text: string) => ui.all('Pressable').find((one) => textOf(one) === text);
    await ui.until(() => {
      expect(cell('1anna, Move')).toBeDefined();
      expect(cell('3anna (50%)')).toBeDefined();
    });
    const month = asked(ui).at(-1)?.from ?? '';
    expect(month).toMatch(/-01$/);
    await act(cell('3anna (50%)'), 'onClick');
    await ui.until(() => {
      expect(asked(ui).at(-1)?.from).toBe(formatDay(mondayOf(parseDate(month) + 2)));
    });
    await expectText(ui, '2 other people of these boards are not off.');
  });

  it.each([
    [
      'nobody is off',
      () => ({ ok: true, value: { boards: [KITE], people: [], next: null } }),
      'Nobody is off',
    ],
    [
      'no board may be viewed',
      () => ({ ok: true, value: { boards: [], people: [], next: null } }),
      'There is no board',
    ],
    [
      'they cannot be read',
      () => ({ ok: false, error: { code: 'forbidden', params: {} } }),
      'You do not have',
    ],
  ])('are clear about it if %s', async (_name, absences, text) => {
    await expectText(await render(absences), text);
  });
});
