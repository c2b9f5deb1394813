import { expectText, payloadsOf, renderUi, type RenderedUi } from '../../support/forge-ui';
import React from 'react';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { CapacityPage } from '../../../src/frontend/components/capacity/capacity-page';
import { capacitySite } from '../../support/capacity-site';

function openAt(location: string): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <CapacityPage />
    </AppFrame>,
    {
      extension: { project: { id: '1', key: 'KITE', type: 'software' }, location },
      ...capacitySite({
        bodies: {
          // More boards than on a page: the one that is linked to is not among them.
          '/rest/agile/1.0/board': () => ({
            values: [{ id: 4, name: 'Other board', type: 'kanban' }],
            isLast: false,
          }),
          '/rest/api/3/project/KITE/versions': () => [],
        },
      }),
    },
  );
}

const readPayloads = (ui: RenderedUi) => payloadsOf(ui, 'capacity/read');

describe('an address of the capacity page', () => {
  it('leads to the board and the iteration that it names', async () => {
    const ui = await openAt('https://site.invalid/page?inhouse-capacity=5/sprint:8');
    await expectText(ui, /complete/);
    expect(ui.all('Select').map(({ props }) => props['value'])).toContainEqual({
      ...{ value: '5', label: 'Kite board' },
    });
    expect(readPayloads(ui)).toMatchObject([{ boardId: 5, iteration: 'sprint:8' }]);
  });

  it('leads to the dates that it names', async () => {
    const ui = await openAt('https://site.invalid/page?inhouse-capacity=5/range:2099-06-03:2099-06-04');
    await expectText(ui, 'Jun 3, 2099 – Jun 4, 2099, both counted');
    expect(readPayloads(ui)).toMatchObject([{ boardId: 5, iteration: 'range:2099-06-03:2099-06-04' }]);
  });

  it('leads to the active iteration of a board', async () => {
    const ui = await openAt('https://site.invalid/page?inhouse-capacity=5');
    await expectText(ui, /complete/);
    expect(readPayloads(ui)).toMatchObject([{ boardId: 5, iteration: 'sprint:7' }]);
  });

  it.each([
    '?inhouse-capacity=99',
    '?inhouse-capacity=x/y',
    '?inhouse-capacity=4/range:soon:later',
    '',
    '?inhouse-capacity=5/../../9',
  ])('that names none leads to the first board: %s', async (query) => {
    const ui = await openAt(`https://site.invalid/page${query}`);
    await expectText(ui, 'Other board');
    await ui.until(() => {
      expect(readPayloads(ui)).toMatchObject([{ boardId: 4 }]);
    });
  });
});
