import { act, expectText, renderUi } from '../../../../support/forge-ui';
import { submit, tick, type } from '../../../../support/gestures';
import React from 'react';
import {
  DEFAULT_SITE_CAPACITY,
  type SiteCapacity,
  type SiteCapacityInput,
} from '../../../../../src/core/capacity/records/site-capacity';
import { AppFrame } from '../../../../../src/frontend/components/app-frame';
import { SiteCapacityForm } from '../../../../../src/frontend/components/capacity/settings/site-capacity-form';

async function open(saved: SiteCapacity = DEFAULT_SITE_CAPACITY) {
  const sent: SiteCapacityInput[] = [];
  const ui = await renderUi(
    <AppFrame>
      <SiteCapacityForm />
    </AppFrame>,
    {
      resolvers: {
        'capacity/read-site': () => ({ ok: true, value: saved }),
        'capacity/save-site': (payload) => {
          const settings = payload as SiteCapacityInput;
          sent.push(settings);
          return { ok: true, value: { ...settings, roles: saved.roles } };
        },
      },
    },
  );
  await expectText(ui, 'What holds for capacity on all boards of the site.');
  return { ui, sent };
}

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
    expect(sent).toEqual([
      {
        ...{ version: 1, dailyLimit: 7.5, viewers: 'permission' },
        defaults: { workingDays: [1, 2, 3, 4], dailyCapacity: { hours: 6, points: 0.5 }, focus: 0.8 },
      },
    ]);
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
