import { iterationsOf, readPeriods } from '../../../src/core/capacity/read-iterations';
import { createZone } from '../../../src/core/time/zone';
import { createFakeSend, refusal } from '../../support/fake-send';

const UTC = createZone('UTC');
const NOW = Date.parse('2026-03-02T12:00:00Z');
const VERSIONS = 'GET /rest/api/3/project/KITE/versions';
const SPRINTS = 'GET /rest/agile/1.0/board/5/sprint';

const versions = [
  { id: '1', name: 'Done', startDate: '2026-01-01', releaseDate: '2026-02-01', released: true },
  { id: '2', name: 'Next', startDate: '2026-04-01', releaseDate: '2026-05-01' },
  { id: '3', name: 'Now', startDate: '2026-03-01', releaseDate: '2026-03-20' },
  { id: '4', name: 'Forgotten', archived: true },
];

async function names(
  type: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<readonly string[] | string> {
  const periods = await readPeriods(createFakeSend(answers).send, {
    board: { id: 5, type },
    projectKey: 'KITE',
  });
  return periods.ok ? iterationsOf(periods.value, UTC, NOW).map(({ name }) => name) : periods.error.code;
}

describe('the iterations of a board', () => {
  it('are versions on a kanban board: the active one, those to come, those that are over', async () => {
    expect(await names('kanban', { [VERSIONS]: versions })).toEqual(['Now', 'Next', 'Done']);
  });

  it('are versions where a board of a team has no sprints', async () => {
    const refused = refusal(400, 'The board does not support sprints');
    expect(await names('simple', { [VERSIONS]: versions, [SPRINTS]: refused })).toEqual([
      'Now',
      'Next',
      'Done',
    ]);
  });

  it('are not told when Jira does not tell the sprints', async () => {
    expect(await names('scrum', { [VERSIONS]: versions, [SPRINTS]: refusal(503, 'later') })).toBe(
      'jira-unavailable',
    );
  });
});
