import { act, renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import React, { useState } from 'react';
import { Button, Text } from '@forge/react';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { PageTabs } from '../../../../src/frontend/components/page/page-tabs';

function Counter(): React.JSX.Element {
  const [count, setCount] = useState(0);
  return (
    <Button
      onClick={() => {
        setCount(count + 1);
      }}
    >{`Pressed ${String(count)} times`}</Button>
  );
}

const Other = (): React.JSX.Element => <Text>Other</Text>;

async function page(): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <PageTabs
        id="tabs"
        tabs={[
          { title: 'action.save', content: Counter },
          { title: 'action.close', content: Other },
        ]}
      />
    </AppFrame>,
  );
  await ui.until(() => {
    expect(ui.all('Tabs')).toHaveLength(1);
  });
  return ui;
}

const toTab = (ui: RenderedUi, at: number): Promise<void> => act(ui.all('Tabs')[0], 'onChange', at);

describe('PageTabs', () => {
  it('shows nothing of a tab before it is opened', async () => {
    const ui = await page();
    expect(ui.texts()).not.toContain('Other');
    await toTab(ui, 1);
    expect(ui.texts()).toContain('Other');
  });

  it('keeps what was done behind a tab while another one is looked at', async () => {
    const ui = await page();
    await press(ui, 'Pressed 0 times');
    await toTab(ui, 1);
    await toTab(ui, 0);
    expect(ui.all('Button').map(textOf)).toEqual(['Pressed 1 times']);
  });
});
