import { expectText, renderUi, type RenderedUi } from '../../../support/forge-ui';
import { press, type } from '../../../support/gestures';
import React from 'react';
import type { DataTaskState } from '../../../../src/contract/data';
import { success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ErasePerson } from '../../../../src/frontend/components/data/erase-person';
import { ANNE } from '../../../support/stored-samples';

const BEGUN: DataTaskState = {
  ...{ id: 't1', kind: 'erase', scope: [], done: 0, unreadable: 0 },
  next: { name: 'report', cursor: null },
};

async function render(continued: () => unknown): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <ErasePerson />
    </AppFrame>,
    { resolvers: { 'data/erase': () => success(BEGUN), 'data/continue': continued } },
  );
  await expectText(ui, 'Erase a person');
  return ui;
}

const erase = (ui: RenderedUi): Promise<void> => press(ui, 'Erase this person');

const called = (ui: RenderedUi): readonly string[] => ui.invocations().map(({ name }) => name);

describe('erasing a person', () => {
  it('begins with a whole account id and the typed word, and with nothing less', async () => {
    const ui = await render(() => success({ ...BEGUN, done: 3, next: null }));
    await erase(ui);
    await expectText(ui, 'Choose a person, or write a whole account id');
    await expectText(ui, 'Type ERASE exactly as it stands here.');
    await type(ui, 'erase-word', 'ERASE');
    await type(ui, 'erase-account', 'Anne');
    await erase(ui);
    await type(ui, 'erase-account', ANNE);
    await type(ui, 'erase-word', 'erase');
    await erase(ui);
    expect(called(ui)).toEqual([]);
    await type(ui, 'erase-word', 'ERASE');
    await erase(ui);
    await expectText(ui, '3 records are changed or deleted');
    expect(ui.invocations()).toMatchObject([
      { name: 'data/erase', payload: { accountId: ANNE } },
      { name: 'data/continue', payload: { id: 't1', from: BEGUN.next } },
    ]);
  });

  it('asks for the word again before it does it again', async () => {
    const ui = await render(() => success({ ...BEGUN, done: 3, next: null }));
    await type(ui, 'erase-account', ANNE);
    await type(ui, 'erase-word', 'ERASE');
    await erase(ui);
    await expectText(ui, '3 records are changed or deleted');
    expect(ui.texts().join('\n')).not.toContain('Type ERASE exactly as it stands here.');
    await erase(ui);
    await expectText(ui, 'Type ERASE exactly as it stands here.');
    expect(called(ui)).toEqual(['data/erase', 'data/continue']);
  });

  it('says how far it is, and at last what could not be read', async () => {
    let finish: (answer: unknown) => void = () => undefined;
    const ui = await render(() => new Promise((resolve) => (finish = resolve)));
    await type(ui, 'erase-account', ANNE);
    await type(ui, 'erase-word', 'ERASE');
    await erase(ui);
    await expectText(ui, '0 records are changed or deleted so far');
    finish(success({ ...BEGUN, done: 1, unreadable: 1, next: null }));
    await expectText(ui, '1 record is changed or deleted');
    await expectText(ui, '1 record may name the person, and this version of the app cannot read it.');
  });

  it('says that nothing was stored about an account that nobody knows', async () => {
    const ui = await render(() => success({ ...BEGUN, next: null }));
    await type(ui, 'erase-account', '712020:00000000-0000-4000-8000-000000000000');
    await type(ui, 'erase-word', 'ERASE');
    await erase(ui);
    await expectText(ui, 'Nothing was stored about this person');
  });
});
