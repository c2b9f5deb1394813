import { act, expectText, fieldOf, renderUi } from '../../../support/forge-ui';
import { choose } from '../../../support/gestures';
import React from 'react';
import type { Board } from '../../../../src/core/jira/boards';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ProjectBoardPicker } from '../../../../src/frontend/components/capacity/project-board-picker';

const PAGE = 50;
const BOARDS = Array.from({ length: 120 }, (_, at) => ({
  id: at + 1,
  name: `Board ${String(at + 1)}`,
  type: 'scrum',
}));

describe('ProjectBoardPicker', () => {
  it('finds boards that are not on the first page', async () => {
    const chosen: Board[] = [];
    const [first] = BOARDS;
    if (first === undefined) throw new Error('There is no board.');
    const ui = await renderUi(
      <AppFrame>
        <ProjectBoardPicker
          projectKey="KITE"
          boards={{ values: BOARDS.slice(0, PAGE), isLast: false }}
          value={first}
          onChange={(board) => chosen.push(board)}
        />
      </AppFrame>,
      {
        jira: ({ query }) => {
          const found = BOARDS.filter(({ name }) => name.includes(query['name'] ?? ''));
          const isHere = query['projectKeyOrId'] === 'KITE';
          const values = isHere ? found.slice(0, PAGE) : [];
          return { status: 200, body: { values, isLast: found.length <= PAGE } };
        },
      },
    );
    await expectText(ui, 'There are more');
    expect(ui.texts()).not.toContain('Board 117');
    await act(fieldOf(ui, 'Select', 'capacity-board'), 'onInputChange', 'Board 117');
    await expectText(ui, 'Board 117');
    await choose(ui, 'capacity-board', '117');
    expect(chosen).toEqual([{ id: 117, name: 'Board 117', type: 'scrum' }]);
  });
});
