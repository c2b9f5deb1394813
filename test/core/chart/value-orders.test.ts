import { readValueOrders } from '../../../src/core/chart/value-orders';
import type { RestRequest, SendRequest } from '../../../src/core/jira/rest';
import { aChart, aContext, aField, by, from } from '../../support/chart';
import { createFakeSend, pathOf } from '../../support/fake-send';

const BUILT_IN = aField('customfield_10050', { type: 'version' }, 'Built in');
const byVersion = aChart({
  kind: 'bar',
  chartBy: by(BUILT_IN.id),
  sort: { by: 'field', direction: 'ascending' },
  sources: [from({ kind: 'filter', filterId: '7' })],
});
const context = aContext({ fields: [BUILT_IN] });

function orderOf(send: SendRequest) {
  return readValueOrders(send, { config: byVersion, context, jql: 'filter = 7' });
}

/** Work items of one space after the other: each page holds those of the first one that is not left out. */
function searchOf(spaces: readonly { readonly key: string; readonly name: string }[]) {
  const asked: string[] = [];
  const send = ({ body }: RestRequest) => {
    const { jql } = body as { readonly jql: string };
    asked.push(jql);
    const project = spaces.find(({ key }) => !jql.includes(`"${key}"`));
    const issues = project === undefined ? [] : [{ id: '1', key: `${project.key}-1`, fields: { project } }];
    return { issues, isLast: true };
  };
  return { asked, send };
}

function siteOf(spaces: readonly { readonly key: string; readonly name: string }[]) {
  const search = searchOf(spaces);
  const lists = createFakeSend(
    Object.fromEntries(
      spaces.map(({ key }, at) => [
        `GET /rest/api/3/project/${key}/versions`,
        [
          { id: String(90 - at), name: `${key} second` },
          { id: String(10 + at), name: `${key} first` },
        ],
      ]),
    ),
  );
  const send: SendRequest = (request) =>
    pathOf(request) === '/rest/api/3/search/jql'
      ? Promise.resolve({ status: 200, headers: {}, body: search.send(request) })
      : lists.send(request);
  return { send, asked: search.asked };
}

describe('the order of the versions of a source that may reach into several spaces', () => {
  it('is that of each space, the spaces by name, for fields of one version too', async () => {
    const { send, asked } = siteOf([
      { key: 'A', name: 'Zeppelins' },
      { key: 'B', name: 'Balloons' },
    ]);
    expect(await orderOf(send)).toEqual({
      customfield_10050: ['b second', 'b first', 'a second', 'a first'],
    });
    expect(asked).toEqual([
      'filter = 7 AND cf[10050] is not EMPTY',
      'filter = 7 AND cf[10050] is not EMPTY AND project not in ("A")',
      'filter = 7 AND cf[10050] is not EMPTY AND project not in ("A", "B")',
    ]);
  });

  it('is left to the ids where the spaces are too many to ask each for its versions', async () => {
    const spaces = Array.from({ length: 60 }, (_, at) => ({ key: `S${String(at)}`, name: 'Any' }));
    const { send, asked } = siteOf(spaces);
    expect(await orderOf(send)).toEqual({});
    expect(asked.length).toBeLessThan(30);
  });

  it('is left to the ids where Jira does not give a list', async () => {
    const { send } = createFakeSend({});
    expect(await orderOf(send)).toEqual({});
  });
});
