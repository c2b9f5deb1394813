import { createContractSite, type ContractSite } from './support/contract-site';
import { loadOpenApi, type OpenApi } from './support/openapi';
import { describeWithShared, readShared } from './support/shared-files';

type Shape = { readonly [key: string]: Shape } | string;

/** The keys and JSON types of a value; the items of a list are taken together. */
function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return mergeShapes(value.map(shapeOf));
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
}

function mergeShapes(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes;
  return others.reduce<Shape>(mergeTwo, first ?? {});
}

function mergeTwo(a: Shape, b: Shape): Shape {
  if (typeof a === 'string' || typeof b === 'string') return a;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [one, two] = [a[key], b[key]];
      return [key, one === undefined ? (two ?? {}) : two === undefined ? one : mergeTwo(one, two)];
    }),
  );
}

function without(shape: Shape, key: string): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => name !== key));
}

/** Real answers of these calls have no schema in the document, so their shapes come from recorded ones. */
describeWithShared('answers of the Agile API', () => {
  let site: ContractSite;
  let api: OpenApi;
  beforeAll(() => {
    site = createContractSite();
    api = loadOpenApi('openapi/jira-software.2024-09.json', () => undefined);
  });

  const boardIdOf = (type: 'scrum' | 'kanban'): number => {
    const board = site.data.boards.find((each) => each.type === type);
    if (board === undefined) throw new Error(`The generated site has no ${type} board.`);
    return board.id;
  };

  it('list boards and give one, valid against the document', async () => {
    const list = await site.ask('GET', '/rest/agile/1.0/board?maxResults=2');
    const one = await site.ask('GET', `/rest/agile/1.0/board/${boardIdOf('scrum')}`);
    const call = { method: 'GET', status: 200 };
    expect([list.status, one.status]).toEqual([200, 200]);
    expect(api.findFaults({ ...call, path: '/rest/agile/1.0/board', body: list.json })).toEqual([]);
    expect(api.findFaults({ ...call, path: '/rest/agile/1.0/board/{boardId}', body: one.json })).toEqual([]);
  });

  it('configure a board in the shape of a recorded answer, but for the rank field', async () => {
    const { json } = await site.ask('GET', `/rest/agile/1.0/board/${boardIdOf('scrum')}/configuration`);
    const recorded = shapeOf(readShared('data/heartbeat/JiraColumns.json')) as Record<string, Shape>;
    expect(shapeOf(json)).toEqual(without(recorded, 'ranking'));
  });

  it('list sprints in the shape of recorded answers, with the total that newer sites give', async () => {
    const { json } = await site.ask('GET', `/rest/agile/1.0/board/${boardIdOf('scrum')}/sprint`);
    const recorded = shapeOf(readShared('data/heartbeat/Sprints.json')) as Record<string, Shape>;
    expect(shapeOf(json)).toEqual({ ...recorded, total: 'number' });
  });

  it.each(['closed', 'active', 'future'])(
    'give a sprint that is %s as a recorded list has it',
    async (state) => {
      const recorded = readShared('data/heartbeat/Sprints.json') as { values: readonly { state: string }[] };
      const { json } = await site.ask(
        'GET',
        `/rest/agile/1.0/board/${boardIdOf('scrum')}/sprint?state=${state}`,
      );
      const { id } = (json as { values: readonly [{ id: number }] }).values[0];
      const sprint = await site.ask('GET', `/rest/agile/1.0/sprint/${id}`);
      const expected = shapeOf(recorded.values.find((each) => each.state === state));
      // Goals come and go in recorded sprints of the same state.
      expect(without(shapeOf(sprint.json), 'goal')).toEqual(without(expected, 'goal'));
    },
  );

  it.each(['issue', 'backlog'])(
    'list the %s of a board as before, valid against the document',
    async (list) => {
      const path = `/rest/agile/1.0/board/{boardId}/${list}`;
      const address = path.replace('{boardId}', String(boardIdOf('scrum')));
      const answer = await site.ask('GET', `${address}?maxResults=20&expand=names,schema`);
      expect(api.findFaults({ method: 'GET', path, status: 200, body: answer.json })).toEqual([]);
      expect((answer.json as { issues: readonly unknown[] }).issues.length).toBeGreaterThan(0);
    },
  );

  it('refuse the sprints of a kanban board', async () => {
    const answer = await site.ask('GET', `/rest/agile/1.0/board/${boardIdOf('kanban')}/sprint`);
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({ errorMessages: ['The board does not support sprints'], errors: {} });
  });
});
