import { act, expectText, fieldOf, renderUi, type RenderedUi } from '../../../support/forge-ui';
import { press, submit } from '../../../support/gestures';
import React from 'react';
import type { Change } from '../../../../src/contract/change';
import { appError } from '../../../../src/core/error';
import { failure, success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { SiteSettingsForm } from '../../../../src/frontend/components/page/site-settings-form';

const SAVED = { version: 1, largeReads: 'automatic' };

const saved = (payload: unknown): unknown => {
  const { record, seen } = payload as Change<unknown>;
  return success({ kind: 'saved', saved: { record, revision: (seen ?? 0) + 1 } });
};

async function page(resolvers: Readonly<Record<string, (payload: unknown) => unknown>>): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <SiteSettingsForm />
    </AppFrame>,
    { resolvers: { 'settings/read': () => success({ record: SAVED, revision: 1 }), ...resolvers } },
  );
}

const radio = (ui: RenderedUi): ReturnType<typeof fieldOf> => fieldOf(ui, 'RadioGroup', 'large-reads');

describe('SiteSettingsForm', () => {
  it('shows what holds now and what it costs', async () => {
    const ui = await page({});
    await expectText(ui, 'up to 1,000 work items in Forge');
    expect(radio(ui)?.props['value']).toBe('automatic');
    expect(radio(ui)?.props['options']).toMatchObject([
      { value: 'automatic' },
      { value: 'resolver' },
      { value: 'browser' },
    ]);
  });

  it('saves the choice and says so, until it changes again', async () => {
    const ui = await page({ 'settings/save': saved });
    await expectText(ui, 'Always in Forge');
    await act(radio(ui), 'onChange', { target: { value: 'resolver' } });
    await expectText(ui, 'about one point of the hourly quota for each work item');
    await submit(ui);
    await expectText(ui, 'Saved. It holds');
    expect(ui.invocations()).toContainEqual({
      name: 'settings/save',
      payload: { record: { version: 1, largeReads: 'resolver' }, seen: 1 },
    });
    await act(radio(ui), 'onChange', { target: { value: 'browser' } });
    expect(ui.texts().join()).not.toContain('Saved. It holds');
  });

  it('shows what somebody else chose first, and saves what is chosen of the two', async () => {
    const theirs = { record: { version: 1, largeReads: 'browser' }, revision: 2 };
    const ui = await page({
      'settings/save': (payload) =>
        (payload as Change<unknown>).seen === 1
          ? success({ kind: 'conflict', present: theirs })
          : saved(payload),
    });
    await expectText(ui, 'Always in Forge');
    await act(radio(ui), 'onChange', { target: { value: 'resolver' } });
    await submit(ui);
    await expectText(ui, 'Somebody else saved in the meantime');
    expect(radio(ui)?.props['value']).toBe('resolver');
    await press(ui, 'Theirs');
    await submit(ui);
    await expectText(ui, 'Saved. It holds');
    expect(ui.invocations().at(-1)?.payload).toEqual({ record: theirs.record, seen: 2 });
    expect(radio(ui)?.props['value']).toBe('browser');
  });

  it('keeps the choice when saving fails', async () => {
    const ui = await page({ 'settings/save': () => failure(appError('internal', {}, { id: 'f-7' })) });
    await expectText(ui, 'Always in Forge');
    await act(radio(ui), 'onChange', { target: { value: 'resolver' } });
    await submit(ui);
    await expectText(ui, 'Reference: f-7');
    expect(radio(ui)?.props['value']).toBe('resolver');
  });

  it('shows nothing but the reason to those who may not see it', async () => {
    const ui = await page({ 'settings/read': () => failure(appError('forbidden')) });
    await expectText(ui, "The app's settings are for Jira administrators");
    expect(ui.all('Form')).toEqual([]);
    expect(ui.all('Button')).toEqual([]);
  });

  it('tries again when the settings cannot be read', async () => {
    let isUp = false;
    const ui = await page({
      'settings/read': () =>
        isUp ? success({ record: SAVED, revision: 1 }) : failure(appError('internal', {}, { id: 'f-8' })),
    });
    await expectText(ui, 'Reference: f-8');
    isUp = true;
    await act(ui.all('Button')[0], 'onClick');
    await expectText(ui, 'Always in Forge');
  });
});
