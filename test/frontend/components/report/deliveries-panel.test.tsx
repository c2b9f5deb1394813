import {
  act,
  expectText,
  payloadsOf,
  renderUi,
  textOf,
  withText,
  type RenderedUi,
} from '../../../support/forge-ui';
import { choose, press, tick, type } from '../../../support/gestures';
import React from 'react';
import type { PauseDeliveryPayload, SaveDeliveryPayload } from '../../../../src/contract/deliveries';
import { appError } from '../../../../src/core/error';
import type { Delivery } from '../../../../src/core/report/delivery/delivery';
import { failure, success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { DeliveriesPanel } from '../../../../src/frontend/components/report/delivery/deliveries-panel';
import { aDelivery } from '../../../support/delivery';

type Resolvers = Readonly<Record<string, (payload: never) => unknown>>;

/** The fake site's viewer has the account id `viewer`. */
const OWN = aDelivery({ ownerId: 'viewer', nextAt: Date.UTC(2026, 2, 9, 8) });

function render(deliveries: readonly Delivery[], resolvers: Resolvers = {}): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <DeliveriesPanel reportId="rep" />
    </AppFrame>,
    {
      jira: () => ({ status: 404, body: null }),
      resolvers: { 'deliveries/list': () => success(deliveries), ...resolvers },
    },
  );
}

async function openForm(resolvers: Resolvers = {}): Promise<RenderedUi> {
  const ui = await render([], resolvers);
  await expectText(ui, 'This report goes nowhere by itself.');
  await press(ui, 'New delivery');
  await expectText(ui, 'To the work item');
  return ui;
}

describe('DeliveriesPanel', () => {
  it('arms a delivery only once its owner has agreed to who sees what', async () => {
    const ui = await openForm({
      'deliveries/save': ({ delivery }: SaveDeliveryPayload) => success([{ ...OWN, ...delivery }]),
    });
    await type(ui, 'delivery-issue', ' shop-7 ');
    await press(ui, 'Check who will see it');
    await expectText(ui, 'Everybody who can see SHOP-7 can read it.');
    await expectText(ui, 'Groups and totals are in it, and no keys of work items.');
    await press(ui, 'Start delivering');
    await expectText(ui, 'Tick the box first: the report goes out in your name.');
    expect(payloadsOf(ui, 'deliveries/save')).toEqual([]);
    await tick(ui, 'delivery-agree', true);
    await press(ui, 'Start delivering');
    await expectText(ui, 'Comment on SHOP-7, Mon at 08:00 (UTC)');
    expect(payloadsOf(ui, 'deliveries/save')).toMatchObject([
      {
        ...{ reportId: 'rep', id: null, consent: { audience: true, typedKey: null } },
        delivery: {
          ...{ issueKey: 'SHOP-7', namesItems: false, language: 'en-US' },
          way: { kind: 'comment', visibility: { kind: 'everyone' } },
          schedule: { days: [1], hour: 8 },
        },
      },
    ]);
  });

  it('wants the key of the work item typed once more before it attaches files', async () => {
    const ui = await openForm({ 'deliveries/save': () => success([OWN]) });
    await type(ui, 'delivery-issue', 'SHOP-7');
    await choose(ui, 'delivery-way', 'attachment');
    await press(ui, 'Check who will see it');
    await expectText(ui, 'Everybody who can see SHOP-7 can open and keep the file. It cannot be restricted.');
    await tick(ui, 'delivery-agree', true);
    await type(ui, 'delivery-typed-key', 'SHOP-8');
    await press(ui, 'Start delivering');
    await expectText(ui, 'Type the key of the work item exactly: SHOP-7.');
    await type(ui, 'delivery-typed-key', 'shop-7');
    await press(ui, 'Start delivering');
    await expectText(ui, 'Comment on SHOP-1');
    expect(payloadsOf(ui, 'deliveries/save')).toMatchObject([{ consent: { typedKey: 'SHOP-7' } }]);
  });

  it('says what is missing where it is missing, and keeps what was typed', async () => {
    const ui = await openForm();
    await type(ui, 'delivery-issue', 'SHOP');
    await choose(ui, 'delivery-seen-by', 'group');
    await press(ui, 'Check who will see it');
    await expectText(ui, 'Enter the key of one work item, such as SHOP-12.');
    await expectText(ui, 'Choose the group that may read the comment.');
    expect(ui.texts()).not.toContain('Who will see this report');
    await type(ui, 'delivery-issue', 'SHOP-7');
    await press(ui, 'Check who will see it');
    await ui.until(() => {
      expect(ui.texts()).not.toContain('Enter the key of one work item, such as SHOP-12.');
    });
    await expectText(ui, 'Choose the group that may read the comment.');
  });

  it('shows why it was refused and leaves the form as it is', async () => {
    const ui = await openForm({
      'deliveries/save': () => failure(appError('delivery-item-gone', { key: 'SHOP-7' })),
    });
    await type(ui, 'delivery-issue', 'SHOP-7');
    await press(ui, 'Check who will see it');
    await expectText(ui, 'Who will see this report');
    await tick(ui, 'delivery-agree', true);
    await press(ui, 'Start delivering');
    await expectText(ui, 'SHOP-7 does not exist any more');
    await press(ui, 'Check who will see it');
    await expectText(ui, 'Everybody who can see SHOP-7 can read it.');
    await tick(ui, 'delivery-agree', true);
    await press(ui, 'Start delivering');
    const again = { delivery: { issueKey: 'SHOP-7' }, consent: { audience: true } };
    expect(payloadsOf(ui, 'deliveries/save')).toMatchObject([again, again]);
  });

  it('tells how the last runs went, and why it was given up', async () => {
    const log = [
      {
        runId: 'b',
        at: Date.UTC(2026, 2, 2, 9),
        outcome: { kind: 'failed', code: 'jira-refused', params: {} },
      },
      {
        ...{ runId: 'a', at: Date.UTC(2026, 1, 23, 9) },
        outcome: { kind: 'delivered', read: 5000, expected: 12_000, isPart: true },
      },
    ] as const;
    const ui = await render([{ ...OWN, state: 'given-up', log }]);
    await expectText(ui, 'Paused after 5 failures in a row');
    await expectText(ui, /Mar 2, 2026.*Jira refused/);
    await press(ui, 'Show 1 earlier run');
    await expectText(ui, /Delivered a part: 5,000 of about 12,000 work items/);
  });

  it('lets others than its owner stop it and no more', async () => {
    const paused: PauseDeliveryPayload[] = [];
    const ui = await render([aDelivery({ ownerId: 'anna' })], {
      'deliveries/pause': (payload: PauseDeliveryPayload) => {
        paused.push(payload);
        return success([aDelivery({ ownerId: 'anna', state: 'paused' })]);
      },
    });
    await expectText(ui, 'Pause');
    expect(withText(ui, 'Button', 'Change')).toBeUndefined();
    await press(ui, 'Pause');
    await expectText(ui, 'Paused');
    expect(paused).toEqual([{ reportId: 'rep', id: 'd1', isPaused: true }]);
    expect(withText(ui, 'Button', 'Resume')).toBeUndefined();
  });

  it('asks before it deletes', async () => {
    const ui = await render([OWN], { 'deliveries/delete': () => success([]) });
    await expectText(ui, 'Pause');
    await press(ui, 'Delete');
    await expectText(ui, 'Delete this delivery?');
    expect(payloadsOf(ui, 'deliveries/delete')).toEqual([]);
    await act(
      ui
        .all('Button')
        .filter((button) => textOf(button) === 'Delete')
        .at(-1),
      'onClick',
    );
    await expectText(ui, 'This report goes nowhere by itself.');
  });

  it('tells whoever does not administer the report that it is gone', async () => {
    const ui = await renderUi(
      <AppFrame>
        <DeliveriesPanel reportId="rep" />
      </AppFrame>,
      { resolvers: { 'deliveries/list': () => failure(appError('report-gone')) } },
    );
    await expectText(ui, 'The report is gone');
    expect(withText(ui, 'Button', 'New delivery')).toBeUndefined();
  });
});
