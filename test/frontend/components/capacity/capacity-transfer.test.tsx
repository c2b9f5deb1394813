import { act, expectText, renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import { choose, press } from '../../../support/gestures';
import React from 'react';
import type { TransferWritePayload } from '../../../../src/contract/capacity-transfer';
import { appError } from '../../../../src/core/error';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { CapacityTransfer } from '../../../../src/frontend/components/capacity/transfer/capacity-transfer';
import { aBoard, aPlan } from '../../../support/capacity';

const ANN = '5be24ad8b1653240376955d2';

const SPRINTS = [{ id: 7, name: 'Now', state: 'active' }];

function jira({ path, query }: { readonly path: string; readonly query: Readonly<Record<string, string>> }) {
  const bodies: Readonly<Record<string, unknown>> = {
    '/rest/agile/1.0/board': { values: [{ id: 5, name: 'Kite board', type: 'scrum' }], isLast: true },
    '/rest/agile/1.0/board/5/configuration': { name: 'Kite board', filter: { id: '1' } },
    '/rest/agile/1.0/board/5/sprint': { values: query['state'] === 'closed' ? [] : SPRINTS, isLast: true },
    '/rest/api/3/user/search': [{ accountId: ANN, displayName: 'Ann' }],
  };
  const body = bodies[path];
  return body === undefined ? { status: 404, body: null } : { status: 200, body };
}

async function render(present: Readonly<Record<string, unknown>> = {}): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <CapacityTransfer />
    </AppFrame>,
    {
      jira,
      resolvers: {
        'capacity-transfer/read': (payload) => {
          const { name } = payload as { name: string };
          return { ok: true, value: { site: null, entries: present[name] ?? [], next: null } };
        },
        'capacity-transfer/write': (payload) => ({
          ok: true,
          value: (payload as TransferWritePayload).writes.map(({ name, id }) => ({
            ...{ name, id },
            refusal: name === 'iteration-capacity' ? appError('conflict') : null,
          })),
        }),
      },
    },
  );
  await expectText(ui, 'Capacity: export and import');
  return ui;
}

const picked = (name: string, content: unknown, size?: number) => {
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return [{ name, type: '', size: size ?? bytes.length, data: bytes.toString('base64') }];
};
const pick = (ui: RenderedUi, files: unknown) => act(ui.all('FilePicker')[0], 'onChange', files);
const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf).join(' '));

const TRACKER = {
  sprintSettings: {
    '7': { userCapacitySettings: { [ANN]: { dailyCapacity: 6 }, JIRAUSER1: { dailyCapacity: 4 } } },
    '99': { userCapacitySettings: {} },
  },
};

describe('CapacityTransfer', () => {
  it('shows what an import would write, lets the rest be mapped, and writes it', async () => {
    const ui = await render();
    await pick(ui, picked('board-properties-5.json', TRACKER));
    await expectText(ui, 'Kite board');
    expect(rows(ui)).toEqual([
      'Settings of the site 0 0 0',
      'Boards 1 0 0',
      'Plans of sprints, versions and dates 1 0 0',
      'People’s days off 0 0 0',
      'Kite board Settings of the board New ',
      'Kite board Now New ',
      'Kite board 99 To be decided ',
      'The whole site JIRAUSER1 To be decided ',
    ]);
    await expectText(ui, '0 boards, 1 plan, 1 person');
    await choose(ui, 'transfer-iteration-5-99', 'sprint:7');
    await press(ui, 'Leave out');
    await choose(ui, 'transfer-board-5', '5');
    await press(ui, 'Write 2 records');
    await expectText(ui, '1 record is written');
    await expectText(ui, /^What was written$/m);
    await expectText(ui, 'What was written, record by record');
    expect(rows(ui)).toEqual([
      'Settings of the site 0 0 0 0',
      'Boards 1 0 0 0',
      'Plans of sprints, versions and dates 0 0 0 1',
      'People’s days off 0 0 0 0',
      'Kite board Settings of the board New ',
      'Kite board Now Not written ',
      'Kite board Now Not written ',
      'The whole site JIRAUSER1 Left out ',
    ]);
    expect(ui.texts().join('\n')).not.toContain('What would be written');
    await expectText(
      ui,
      'Plans of sprints, versions and dates 5:sprint:7: changed by somebody else meanwhile, and left as it is',
    );
    await press(ui, 'Plan what is left');
    await expectText(ui, 'Write 2 records');
  });

  it('says of each record that is there already what would change in it', async () => {
    const content = {
      ...{ format: 'inhouse-capacity', version: 1, site: null, persons: {} },
      boards: { '5': aBoard({ reserved: 2 }) },
      iterations: { '5:sprint:7': aPlan([{ accountId: ANN, dailyCapacity: 4 }]) },
    };
    const ui = await render({
      'board-capacity': [{ id: '5', revision: 1, record: aBoard() }],
      'iteration-capacity': [{ id: '5:sprint:7', revision: 3, record: aPlan([{ accountId: ANN }]) }],
    });
    await pick(ui, picked('capacity.json', content));
    await expectText(ui, 'Write 2 records');
    expect(rows(ui).slice(4)).toEqual([
      'Kite board Settings of the board Changed Reserved hours a day: 0 → 2',
      'Kite board Now Changed as much a day as the board has → 4 h a day',
    ]);
  });

  it('has nothing to write where everything is there already', async () => {
    const plan = aPlan([{ accountId: ANN }]);
    const content = {
      ...{ format: 'inhouse-capacity', version: 1, site: null, persons: {} },
      boards: { '5': aBoard() },
      iterations: { '5:sprint:7': plan },
    };
    const ui = await render({
      'board-capacity': [{ id: '5', revision: 1, record: aBoard() }],
      'iteration-capacity': [{ id: '5:sprint:7', revision: 3, record: plan }],
    });
    await pick(ui, picked('capacity.json', content));
    await expectText(ui, 'Nothing to write');
    expect(rows(ui)).toContain('Boards 0 0 1');
  });

  it.each([
    ['half of a file', picked('capacity.json', '{"format"'), 'The file cannot be read'],
    ['a file of another kind', picked('notes.json', {}), 'Nothing to take over'],
    ['bytes that a text did not survive', picked('export.zip', 'PK', 4), 'The file cannot be read'],
    ['more than 100 MB', picked('export.zip', 'PK', 100_000_001), 'The files are too large'],
  ])('refuses %s in words', async (_what, files, text) => {
    const ui = await render();
    await pick(ui, files);
    await expectText(ui, text);
  });

  it('exports what a later import takes', async () => {
    const ui = await render({ 'board-capacity': [{ id: '5', revision: 1, record: aBoard() }] });
    await press(ui, 'Prepare an export');
    await ui.until(() => {
      expect(ui.all('FileCard')).toHaveLength(1);
    });
    const download = ui.all('FileCard')[0]?.props['onDownload'] as () => Promise<Blob>;
    await pick(ui, picked('capacity.json', await (await download()).text()));
    await expectText(ui, 'Nothing to write');
  });
});
