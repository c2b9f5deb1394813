import { expectText, renderUi, textOf, type RenderedUi } from '../../support/forge-ui';
import React from 'react';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { CapacityAction } from '../../../src/frontend/components/capacity-action/capacity-action';
import { capacitySite, issueBean } from '../../support/capacity-site';

function openFrom(extension: Readonly<Record<string, unknown>>): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <CapacityAction />
    </AppFrame>,
    { extension, ...capacitySite({ issues: [issueBean('1', { assignee: 'anna', hours: 20 })] }) },
  );
}

describe('CapacityAction', () => {
  it.each([
    [
      'of a sprint, that sprint',
      { board: { id: '5' }, sprint: { id: '8', state: 'future' } },
      'Kite board · Next',
    ],
    ['of a sprint, with ids that are numbers', { board: { id: 5 }, sprint: { id: 8 } }, 'Kite board · Next'],
    ['of a board, its active sprint', { board: { id: '5', type: 'scrum' } }, 'Kite board · Now'],
  ])('shows from the menu %s', async (_name, extension, heading) => {
    const ui = await openFrom(extension);
    await expectText(ui, '1 work item · complete');
    expect(ui.texts()).toContain(heading);
    expect(
      ui
        .all('Row')
        .map(({ children }) => children.map(textOf))
        .at(-1),
    ).toEqual([...['Team', '160 h', '20 h', '140 h', 'Room12.5%']]);
  });

  it('says so where Jira does not name the board', async () => {
    await expectText(await openFrom({}), 'Open Capacity among the pages of the space instead.');
  });
});
