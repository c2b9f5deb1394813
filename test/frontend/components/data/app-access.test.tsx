import { expectText, renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import { readFileSync } from 'node:fs';
import React from 'react';
import { parse } from 'yaml';
import { FEATURES } from '../../../../src/core/privacy/access';
import { ACCESS_TABLE } from '../../../../src/core/privacy/access-table';
import { AppAccess } from '../../../../src/frontend/components/data/app-access';
import { AppFrame } from '../../../../src/frontend/components/app-frame';

async function render(): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <AppAccess />
    </AppFrame>,
  );
  await expectText(ui, 'What the app may do');
  return ui;
}

const codes = (ui: RenderedUi): readonly string[] => ui.all('Code').map(textOf);

describe('what the app may do', () => {
  it('is each scope of manifest.yml with its reason, and in whose name the app acts', async () => {
    const manifest = parse(readFileSync('manifest.yml', 'utf8')) as { permissions: { scopes: object } };
    const ui = await render();
    expect([...codes(ui)].sort()).toEqual(Object.keys(manifest.permissions.scopes).sort());
    expect(ui.texts()).toContain('Settings, capacity, templates and reports are kept in Forge storage.');
    expect(ui.all('ListItem').map(textOf)).toEqual([
      expect.stringContaining('as whoever looks'),
      expect.stringContaining('as the owner of the delivery'),
      expect.stringContaining('as the app'),
    ]);
  });

  it('says as whom the app acts for each feature: deliveries alone for somebody who is not there', async () => {
    const ui = await render();
    const lozenges = ui.all('Lozenge').map(textOf);
    expect(lozenges.filter((text) => text === 'As whoever looks')).toHaveLength(FEATURES.length);
    expect(lozenges.filter((text) => text === 'As the owner of the delivery')).toHaveLength(1);
  });

  it('opens to the calls that take a scope, with where they stand and which features come to them', async () => {
    const ui = await render();
    expect(ui.texts()).not.toContain('POST /rest/agile/1.0/backlog/issue');
    await press(ui, 'write:board-scope:jira-software: 1 call');
    await expectText(ui, 'POST /rest/agile/1.0/backlog/issue');
    expect(ui.texts()).toContain('src/core/jira/write-issues.ts · Capacity');
  });

  it('opens to the ways into a feature, with who may go them and in whose name', async () => {
    const ui = await render();
    const before = codes(ui).length;
    await press(ui, 'Deliveries of reports: 6 functions');
    await expectText(ui, 'Nobody: a queue of the app');
    expect(codes(ui)).toHaveLength(before + 6);
    expect(ui.texts()).toContain('As the owner of the delivery');
    expect(FEATURES.flatMap((feature) => ACCESS_TABLE.features[feature])).toContainEqual({
      ...{ name: 'delivery', who: 'queue', effect: 'writes', actsAs: 'owner' },
    });
  });
});
