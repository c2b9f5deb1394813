import { readBoardRights } from '../../src/app/capacity/read-board-rights';
import { createFakePorts } from '../support/fake-ports';
import { refusal } from '../support/fake-send';

const CONFIGURATION = 'GET /rest/agile/1.0/board/5/configuration';

describe('readBoardRights', () => {
  it('answers of a board whose space is hidden what it answers of a board that does not exist', async () => {
    const board = {
      ...{ id: 5, name: 'Lay-offs', filter: { id: '1' }, columnConfig: { columns: [] } },
      location: { type: 'project', id: '3', key: 'SECRET' },
    };
    const held = { permissions: { 'app/view-capacity': { havePermission: true } } };
    const hidden = await readBoardRights(
      createFakePorts({ answers: { [CONFIGURATION]: board, 'GET /rest/api/3/mypermissions': held } }),
      5,
    );
    expect(hidden).toEqual({
      ok: false,
      error: { code: 'source-not-found', params: { kind: 'board', name: '5' } },
    });
    const missing = createFakePorts({ answers: { [CONFIGURATION]: refusal(404, 'Board not found') } });
    expect(await readBoardRights(missing, 5)).toEqual(hidden);
  });

  it('gives nobody a right on a board that belongs to a person', async () => {
    const ports = createFakePorts({
      answers: {
        [CONFIGURATION]: {
          id: 5,
          name: 'Mine',
          location: { type: 'user', id: '10001' },
          filter: { id: '1' },
          columnConfig: { columns: [] },
        },
      },
    });
    expect(await readBoardRights(ports, 5)).toMatchObject({ error: { code: 'board-of-person' } });
  });
});
