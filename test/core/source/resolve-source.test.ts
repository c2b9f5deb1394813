import { appError } from '../../../src/core/error';
import type { Source } from '../../../src/core/source/source';
import { explainRefusal, resolveSource } from '../../../src/core/source/resolve-source';
import { createFakeSend, refusal } from '../../support/fake-send';

const board = { id: 7, name: 'Web', filter: { id: '10100' } };
const BOARD = 'GET /rest/agile/1.0/board/7/configuration';

describe('resolveSource', () => {
  it.each<[Source, string]>([
    [{ kind: 'jql', jql: 'status = Done ORDER BY created' }, 'status = Done'],
    [{ kind: 'filter', filterId: '10100' }, 'filter = 10100'],
    [{ kind: 'project', projectKey: 'SHOP' }, 'project = "SHOP"'],
    [{ kind: 'board', boardId: 7 }, 'filter = 10100'],
  ])('makes JQL of %j', async (source, jql) => {
    const { send } = createFakeSend({ [BOARD]: board });
    expect(await resolveSource(send, source)).toEqual({ ok: true, value: jql });
  });

  it.each(['', '  ', 'ORDER BY created DESC'])('refuses %j, which restricts nothing', async (jql) => {
    const { send, requests } = createFakeSend({});
    expect(await resolveSource(send, { kind: 'jql', jql })).toEqual({
      ok: false,
      error: { code: 'source-unbounded', params: {}, path: 'source.jql' },
    });
    expect(requests).toEqual([]);
  });

  it('does not find a board that is missing or hidden', async () => {
    const { send } = createFakeSend({ [BOARD]: refusal(404, 'Board not found') });
    expect(await resolveSource(send, { kind: 'board', boardId: 7 })).toEqual({
      ok: false,
      error: { code: 'source-not-found', params: { kind: 'board', name: '7' }, path: 'source.boardId' },
    });
  });
});

describe('explainRefusal', () => {
  const refused = appError('jql-invalid', { message: 'The value does not exist.' });

  it.each<[Source, string, object]>([
    [{ kind: 'filter', filterId: '5' }, 'source.filterId', { kind: 'filter', name: '5' }],
    [{ kind: 'project', projectKey: 'GONE' }, 'source.projectKey', { kind: 'project', name: 'GONE' }],
  ])('says that the source of %j is not there', async (source, path, params) => {
    const { send } = createFakeSend({});
    expect(await explainRefusal(send, source, refused)).toEqual({ code: 'source-not-found', params, path });
  });

  it('keeps the words of Jira about JQL, and about a filter that is there', async () => {
    const { send } = createFakeSend({ 'GET /rest/api/3/filter/5': { id: '5', name: 'Broken' } });
    expect(await explainRefusal(send, { kind: 'jql', jql: 'a = 1' }, refused)).toEqual({
      ...refused,
      path: 'source.jql',
    });
    expect(await explainRefusal(send, { kind: 'filter', filterId: '5' }, refused)).toEqual({
      ...refused,
      path: 'source.filterId',
    });
  });

  it('finds the hidden filter behind a board that is there', async () => {
    const { send } = createFakeSend({ [BOARD]: board });
    expect(await explainRefusal(send, { kind: 'board', boardId: 7 }, refused)).toMatchObject({
      code: 'source-not-found',
      params: { kind: 'filter', name: '10100' },
    });
  });

  it('leaves errors alone that are not about the JQL', async () => {
    const { send, requests } = createFakeSend({});
    const busy = appError('jira-busy', { retryAfterSeconds: 5 });
    expect(await explainRefusal(send, { kind: 'filter', filterId: '5' }, busy)).toBe(busy);
    expect(requests).toEqual([]);
  });
});
