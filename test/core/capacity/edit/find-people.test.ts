import { findPeople } from '../../../../src/core/capacity/edit/find-people';
import type { RestRequest, SendRequest } from '../../../../src/core/jira/rest';

const ANN = { accountId: '5be24ad8b1653240376955d2', displayName: 'Ann' };
const ANNABEL = { accountId: '712020:anna-bel', displayName: 'Annabel' };
const BEN = { accountId: '712020:ben', displayName: 'Ben Bird' };
const BEA = { accountId: '712020:bea', displayName: 'Bea Bird' };

function aSite(): { readonly send: SendRequest; readonly requests: RestRequest[] } {
  const requests: RestRequest[] = [];
  const send: SendRequest = (request) => {
    requests.push(request);
    const path = request.path.strings.join('');
    const { query = '', accountId = [] } = request.query;
    const all = [ANN, ANNABEL, BEN, BEA];
    const body =
      path === '/rest/api/3/user/bulk'
        ? { values: all.filter((user) => [accountId].flat().includes(user.accountId)) }
        : all.filter(({ displayName }) => displayName.toLowerCase().includes(String(query).toLowerCase()));
    return Promise.resolve({ status: 200, body, headers: {} });
  };
  return { send, requests };
}

describe('findPeople', () => {
  it('takes a whole name before names that only begin so, whatever their case', async () => {
    const { send } = aSite();
    expect(await findPeople(send, [' ann', 'Annab', 'bird', 'Zoe'])).toEqual({
      ok: true,
      value: new Map([
        [' ann', { kind: 'found', accountId: ANN.accountId }],
        ['Annab', { kind: 'found', accountId: ANNABEL.accountId }],
        ['bird', { kind: 'several' }],
        ['Zoe', { kind: 'nobody' }],
      ]),
    });
  });

  it('takes account ids, and asks once for each text', async () => {
    const { send, requests } = aSite();
    const found = await findPeople(send, [BEN.accountId, BEN.accountId]);
    expect(found).toMatchObject({
      value: new Map([[BEN.accountId, { kind: 'found', accountId: BEN.accountId }]]),
    });
    expect(requests).toHaveLength(1);
  });

  it('says why Jira did not answer', async () => {
    const busy: SendRequest = () => Promise.resolve({ status: 503, body: null, headers: {} });
    expect(await findPeople(busy, ['Ann'])).toMatchObject({ ok: false, error: { code: 'jira-unavailable' } });
  });
});
