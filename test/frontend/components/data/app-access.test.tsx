import { renderUi, textOf } from '../../../support/forge-ui';
import { readFileSync } from 'node:fs';
import React from 'react';
import { parse } from 'yaml';
import { AppAccess } from '../../../../src/frontend/components/data/app-access';
import { AppFrame } from '../../../../src/frontend/components/app-frame';

describe('what the app may do', () => {
  it('is each scope of manifest.yml with its reason, and in whose name the app acts', async () => {
    const manifest = parse(readFileSync('manifest.yml', 'utf8')) as { permissions: { scopes: object } };
    const ui = await renderUi(
      <AppFrame>
        <AppAccess />
      </AppFrame>,
    );
    await ui.until(() => {
      expect(ui.all('DynamicTable')).toHaveLength(1);
    });
    const scopes = ui.all('Code').map(textOf);
    expect([...scopes].sort()).toEqual(Object.keys(manifest.permissions.scopes).sort());
    expect(ui.texts()).toContain('Settings, capacity, templates and reports are kept in Forge storage.');
    expect(ui.all('ListItem').map(textOf)).toEqual([
      expect.stringContaining('as whoever looks'),
      expect.stringContaining('as the owner of the delivery'),
      expect.stringContaining('as the app'),
    ]);
  });
});
