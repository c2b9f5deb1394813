import { act, expectText, renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import React from 'react';
import type { DataImportPayload } from '../../../../src/contract/data';
import { appError } from '../../../../src/core/error';
import { dataFileParts, type ExportedRecord } from '../../../../src/core/privacy/transfer/data-file';
import { failure, success } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { DataImportPanel } from '../../../../src/frontend/components/data/data-import-panel';
import { STORED_SAMPLES } from '../../../support/stored-samples';

const { content } = STORED_SAMPLES['site-template'];
const template = (id: string, name: string, revision = 1): ExportedRecord => ({
  ...{ name: 'site-template', id, revision, content: { ...content, name } },
});
const FILE = Array.from({ length: 40 }, (_, at) => template(`t${String(at)}`, `Template ${String(at)}`));

/** A site on which a colleague changes t3 before it is written, and whose storage fails at the second call, once. */
async function render(records: readonly ExportedRecord[] = FILE) {
  const present = new Map<string, ExportedRecord>();
  let calls = 0;
  const ui = await renderUi(
    <AppFrame>
      <DataImportPanel />
    </AppFrame>,
    {
      resolvers: {
        'data/export': () => success({ records: [...present.values()], next: null }),
        'data/import': (payload) => {
          calls += 1;
          if (calls === 1) present.set('t3', template('t3', 'Mine', 7));
          if (calls === 2) return failure(appError('app-unavailable', {}, { id: 'a1' }));
          const { writes } = payload as DataImportPayload;
          return success(
            writes.map(({ name, id, revision, content: written, seen }) => {
              const isSeen = (present.get(id)?.revision ?? null) === seen;
              if (isSeen) present.set(id, { name, id, revision: revision ?? 1, content: written });
              return { name, id, refusal: isSeen ? null : appError('conflict') };
            }),
          );
        },
      },
    },
  );
  const bytes = Buffer.from(dataFileParts(records, 0).join(''));
  const file = { name: 'all.json', type: '', size: bytes.length, data: bytes.toString('base64') };
  await expectText(ui, 'Import');
  await act(ui.all('FilePicker')[0], 'onChange', [file]);
  await expectText(ui, 'What would be written');
  return { ui, present };
}

const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf).join(' '));

describe('an import of everything that breaks off', () => {
  it('says what is written, what is not and why, and goes on with the rest', async () => {
    const { ui, present } = await render();
    expect(rows(ui)).toEqual(['Site templates 40 0 0 0 0']);
    await press(ui, 'Write 40 records');
    await expectText(ui, '24 records are written');
    await expectText(ui, 'What was written');
    expect(rows(ui)).toEqual(['Site templates 24 0 0 0 0 16']);
    expect(ui.texts().join('\n')).not.toContain('What would be written');
    await expectText(ui, '1 record is not written:');
    expect(ui.all('ListItem').map(textOf)).toEqual([
      'Site templates t3: changed by somebody else meanwhile, and left as it is',
    ]);
    await expectText(ui, '15 records were not tried, or their answer was lost.');
    expect(ui.all('SectionMessage').map(({ props }) => props['appearance'])).toContain('error');
    expect(present.get('t3')?.content).toMatchObject({ name: 'Mine' });

    await press(ui, 'Plan what is left');
    await expectText(ui, 'Write 16 records');
    expect(rows(ui)).toEqual(['Site templates 15 1 24 0 0']);
    await press(ui, 'Write 16 records');
    await expectText(ui, '16 records are written');
    expect(present.size).toBe(40);
    expect(ui.texts().join('\n')).not.toContain('Plan what is left');
  });
});

it('an import says of each record that it refuses why, in words about the record, and leaves out the log', async () => {
  const { ui } = await render([
    { name: 'admin-action', revision: 1, ...STORED_SAMPLES['admin-action'] },
    { ...template('newer', 'Newer'), content: { version: 9 } },
    { ...template('odd', 'Odd'), content: { ...content, name: 'Odd', secret: 1 } },
    template('sound', 'Sound'),
  ]);
  await expectText(ui, 'Write 1 record');
  await expectText(ui, '2 records are refused:');
  await expectText(ui, 'Left out is what the app logged about its own work');
  expect(rows(ui)).toEqual(['Site templates 1 0 0 0 2', 'Log of administrative actions 0 0 0 1 0']);
  expect(ui.all('ListItem').map(textOf)).toEqual([
    expect.stringMatching(
      /^Site templates newer: This has version 9, which this version of the app does not know\./,
    ),
    'Site templates odd: “secret” is not what such a record can have there',
  ]);
});
