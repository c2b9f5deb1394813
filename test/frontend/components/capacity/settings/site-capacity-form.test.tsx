import { act, expectText, fieldOf, renderUi, textOf } from '../../../../support/forge-ui';
import { press, submit, tick, type } from '../../../../support/gestures';
import React from 'react';
import type { Change } from '../../../../../src/contract/change';
import {
  DEFAULT_SITE_CAPACITY,
  type SiteCapacityInput,
} from '../../../../../src/core/capacity/records/site-capacity';
import { success } from '../../../../../src/core/result';
import { AppFrame } from '../../../../../src/frontend/components/app-frame';
import { SiteCapacityForm } from '../../../../../src/frontend/components/capacity/settings/site-capacity-form';

type Sent = Change<SiteCapacityInput>;

async function open(answer: (sent: Sent) => unknown = savedAnswer) {
  const sent: Sent[] = [];
  const ui = await renderUi(
    <AppFrame>
      <SiteCapacityForm />
    </AppFrame>,
    {
      resolvers: {
        'capacity/read-site': () => success({ record: DEFAULT_SITE_CAPACITY, revision: 3 }),
        'capacity/save-site': (payload) => {
          sent.push(payload as Sent);
          return success(answer(payload as Sent));
        },
      },
    },
  );
  await expectText(ui, 'What holds for capacity on all boards of the site.');
  return { ui, sent };
}

const kept = (record: SiteCapacityInput, revision: number) => ({
  record: { ...record, roles: [] },
  revision,
});
const savedAnswer = ({ record, seen }: Sent) => ({ kind: 'saved', saved: kept(record, (seen ?? 0) + 1) });

/** Refuses what has not seen the fourth revision, which somebody else has written. */
const overtaken = (theirs: SiteCapacityInput) => (sent: Sent) =>
  (sent.seen ?? 0) < 4 ? { kind: 'conflict', present: kept(theirs, 4) } : savedAnswer(sent);

const { version, viewers, defaults, dailyLimit } = DEFAULT_SITE_CAPACITY;
const begun: SiteCapacityInput = { version, viewers, defaults, dailyLimit };

describe('SiteCapacityForm', () => {
  it('saves who may view, the limit and what boards start with', async () => {
    const { ui, sent } = await open();
    await act(ui.all('RadioGroup')[0], 'onChange', { target: { value: 'permission' } });
    await type(ui, 'site-limit', '7,5');
    await type(ui, 'site-hours', '6');
    await type(ui, 'site-points', '0.5');
    await type(ui, 'site-focus', '80');
    await tick(ui, 'site-weekdays-5', false);
    await submit(ui);
    await expectText(ui, 'Saved. It holds from the next time');
    const record = {
      ...{ version: 1, dailyLimit: 7.5, viewers: 'permission' },
      defaults: { workingDays: [1, 2, 3, 4], dailyCapacity: { hours: 6, points: 0.5 }, focus: 0.8 },
    };
    expect(sent).toEqual([{ record, seen: 3 }]);
    await type(ui, 'site-focus', '70');
    await submit(ui);
    expect(sent[1]).toMatchObject({ record: { dailyLimit: 7.5, defaults: { focus: 0.7 } }, seen: 4 });
  });

  it('shows what somebody else decided first, loses nothing, and saves what is chosen of both', async () => {
    const { ui, sent } = await open(overtaken({ ...begun, dailyLimit: 6, viewers: 'permission' }));
    await type(ui, 'site-limit', '7');
    await type(ui, 'site-hours', '5');
    await submit(ui);
    await expectText(ui, 'Somebody else saved in the meantime');
    expect(ui.all('Row').map(({ children }) => children.slice(1, 4).map(textOf))).toEqual([
      [expect.any(String), expect.any(String), expect.any(String)],
      ['8 h, 1 pt', '8 h, 1 pt', '5 h, 1 pt'],
      ['8', '6', '7'],
    ]);
    expect(sent).toHaveLength(1);
    await press(ui, 'Yours for all');
    // Of the first line, which says who may view.
    await press(ui, 'Theirs');
    await submit(ui);
    await expectText(ui, 'Saved. It holds from the next time');
    expect(sent[1]).toMatchObject({
      ...{ seen: 4, record: { dailyLimit: 7, viewers: 'permission' } },
    });
    expect(fieldOf(ui, 'Textfield', 'site-limit')?.props['defaultValue']).toBe('7');
  });

  it('does not ask about a change of the roles, which it has not got', async () => {
    const { ui, sent } = await open(overtaken(begun));
    await type(ui, 'site-limit', '7');
    await submit(ui);
    await expectText(ui, 'Saved. It holds from the next time');
    expect(sent.map(({ seen }) => seen)).toEqual([3, 4]);
    expect(ui.texts().join()).not.toContain('in the meantime');
  });

  it('says of each setting what it decides, and what it is at first', async () => {
    const { ui } = await open();
    const help = ui.all('HelperMessage').map(textOf);
    expect(help).toHaveLength(6);
    expect(help.every((words) => words.includes('Default:'))).toBe(true);
  });

  it.each([
    ['site-limit', '', 'A number from 0 to 1,000.'],
    ['site-hours', 'many', 'A number from 0 to 1,000.'],
    ['site-focus', '101', 'A percentage from 0 to 100.'],
  ])('says what is wrong with %s', async (id, text, fault) => {
    const { ui, sent } = await open();
    await type(ui, id, text);
    await submit(ui);
    await expectText(ui, fault);
    expect(sent).toEqual([]);
  });
});
