import { readBoardRights } from '../../src/app/read-board-rights';
import { createFakePorts } from '../support/fake-ports';

const CONFIGURATION = 'GET /rest/agile/1.0/board/5/configuration';

describe('readBoardRights', () => {
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
