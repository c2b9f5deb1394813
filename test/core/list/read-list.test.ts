import type { ListConfig } from '../../../src/core/list/config';
import { listConfigDefaults } from '../../../src/core/list/parse-config';
import { prepareList, readListPage } from '../../../src/core/list/read-list';
import type { SendRequest } from '../../../src/core/jira/rest';
import { LISTED_FIELDS } from '../../support/chart';
import { createFakeSend, refusal } from '../../support/fake-send';

const CONFIG: ListConfig = {
  ...listConfigDefaults,
  source: { kind: 'jql', jql: 'status = Done OR labels = x ORDER BY rank' },
  columns: ['issuekey', 'customfield_10016', 'status'],
  sort: { fieldId: 'customfield_10016', direction: 'descending' },
};
const KEY = { id: 'issuekey', name: 'Key', custom: false, clauseNames: ['id', 'issuekey', 'key'] };
const ANSWERS = {
  'GET /rest/api/3/field': [
    KEY,
    ...LISTED_FIELDS,
    { id: 'nowhere', name: 'Nowhere', custom: false, clauseNames: [], schema: { type: 'string' } },
  ],
  'GET /rest/api/3/myself': { accountId: 'viewer', displayName: 'Vi', timeZone: 'Asia/Tokyo' },
  'POST /rest/api/3/search/approximate-count': { count: 31 },
  'POST /rest/api/3/search/jql': { issues: [{ id: '1', key: 'K-1', fields: {} }], nextPageToken: 'more' },
};

async function preparedOf(config: ListConfig) {
  const prepared = await prepareList(createFakeSend(ANSWERS).send, { config, overlay: null });
  if (!prepared.ok) throw new Error(prepared.error.code);
  return prepared.value;
}

describe('prepareList', () => {
  it("takes the source's restriction, its own order, the columns in their order, and Jira's count", async () => {
    expect(await preparedOf(CONFIG)).toMatchObject({
      jql: 'status = Done OR labels = x ORDER BY cf[10016] DESC',
      columns: [{ id: 'issuekey' }, { id: 'customfield_10016' }, { id: 'status' }],
      missingColumns: [],
      itemsExpected: 31,
      accountId: 'viewer',
      timeZone: 'Asia/Tokyo',
    });
  });

  it('sorts keys by JQL that sorts by project and number', async () => {
    const prepared = await preparedOf({ ...CONFIG, sort: { fieldId: 'issuekey', direction: 'ascending' } });
    expect(prepared.jql).toBe('status = Done OR labels = x ORDER BY key ASC');
  });

  it('goes on without a column that is gone, and says so', async () => {
    const prepared = await preparedOf({ ...CONFIG, columns: ['issuekey', 'customfield_1'] });
    expect(prepared.columns.map(({ id }) => id)).toEqual(['issuekey']);
    expect(prepared.missingColumns).toEqual(['customfield_1']);
  });

  it.each<[string, Partial<ListConfig>, object]>([
    [
      'all columns are gone',
      { columns: ['customfield_1'] },
      { code: 'field-not-found', path: 'columns', params: { fieldId: 'customfield_1' } },
    ],
    [
      'the field to sort by is gone',
      { sort: { fieldId: 'customfield_1', direction: 'ascending' } },
      { code: 'field-not-found', path: 'sort.fieldId' },
    ],
    [
      'JQL does not know the field to sort by',
      { sort: { fieldId: 'nowhere', direction: 'ascending' } },
      { code: 'field-unsupported', path: 'sort.fieldId' },
    ],
    ['nothing restricts', { source: { kind: 'jql', jql: 'order by key' } }, { code: 'source-unbounded' }],
  ])('fails when %s', async (_name, change, error) => {
    const { send } = createFakeSend(ANSWERS);
    expect(await prepareList(send, { config: { ...CONFIG, ...change }, overlay: null })).toMatchObject({
      ok: false,
      error,
    });
  });

  it('says that a space is gone where Jira only says that its name means nothing', async () => {
    const { send } = createFakeSend({
      ...ANSWERS,
      'POST /rest/api/3/search/approximate-count': refusal(400, "The value 'GONE' does not exist."),
    });
    const config: ListConfig = { ...CONFIG, source: { kind: 'project', projectKey: 'GONE' } };
    expect(await prepareList(send, { config, overlay: null })).toMatchObject({
      ok: false,
      error: { code: 'source-not-found', path: 'source.projectKey' },
    });
  });
});

describe('a list on a dashboard with a filter', () => {
  it('is narrowed by it', async () => {
    const { send } = createFakeSend(ANSWERS);
    const prepared = await prepareList(send, { config: CONFIG, overlay: 'priority = "High"' });
    expect(prepared).toMatchObject({
      value: { jql: '(status = Done OR labels = x) AND priority = "High" ORDER BY cf[10016] DESC' },
    });
  });

  it('says that the filter is to blame where the source alone is sound', async () => {
    const known = createFakeSend(ANSWERS).send;
    const send: SendRequest = (request) =>
      JSON.stringify(request.body).includes('x = 1')
        ? Promise.resolve(refusal(400, 'Field x does not exist.'))
        : known(request);
    expect(await prepareList(send, { config: CONFIG, overlay: 'x = 1' })).toMatchObject({
      ok: false,
      error: { code: 'filter-invalid' },
    });
  });
});

describe('readListPage', () => {
  it('asks for exactly the columns and the page', async () => {
    const prepared = await preparedOf(CONFIG);
    const { send, requests } = createFakeSend(ANSWERS);
    const page = await readListPage(send, prepared, { pageSize: 25, pageToken: 'second' });
    expect(page).toMatchObject({ ok: true, value: { issues: [{ key: 'K-1' }], nextPageToken: 'more' } });
    expect(requests.map(({ body }) => body)).toEqual([
      {
        jql: prepared.jql,
        fields: ['customfield_10016', 'status'],
        maxResults: 25,
        nextPageToken: 'second',
      },
    ]);
  });

  it('asks for a field even where only keys are shown: a search for ids alone answers none', async () => {
    const prepared = await preparedOf({ ...CONFIG, columns: ['issuekey'] });
    const { send, requests } = createFakeSend(ANSWERS);
    await readListPage(send, prepared, { pageSize: 10, pageToken: null });
    expect(requests[0]?.body).toMatchObject({ fields: ['summary'], maxResults: 10 });
  });
});
