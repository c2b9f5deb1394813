import { aForm } from '../../../support/form';
import { aJira, errorsOf } from '../../../support/jira';
import { ANNA, BEN, CLEO, aSite, anIssue } from '../../../support/site';

const COMMENT = '/rest/api/3/issue/SHOP-1/comment';
const ATTACH = '/rest/api/3/issue/SHOP-1/attachments';
const NOTIFY = '/rest/api/3/issue/SHOP-1/notify';

const aDocument = (text: string) => ({
  ...{ type: 'doc', version: 1 },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

function setUp() {
  const issues = [
    anIssue({ key: 'SHOP-1', assigneeId: BEN.accountId, reporterId: ANNA.accountId }),
    anIssue({ key: 'VAULT-1' }),
  ];
  const site = aJira(aSite({ issues }));
  const textsFor = async (as: typeof ANNA, query = ''): Promise<readonly string[]> => {
    const { json } = await site.ask('GET', COMMENT + query, undefined, { as });
    const { comments } = json as { readonly comments: readonly { readonly body: unknown }[] };
    return comments.map(({ body }) => /"text":"([^"]*)"/.exec(JSON.stringify(body))?.[1] ?? '');
  };
  return { ...site, textsFor };
}

describe('comments', () => {
  it('are there for whoever sees the issue, the oldest first or the newest', async () => {
    const { ask, textsFor } = setUp();
    const { status, json } = await ask('POST', COMMENT, { body: aDocument('One') });
    expect(status).toBe(201);
    expect(json).toMatchObject({ id: '10000', author: { accountId: 'anna' }, body: aDocument('One') });
    await ask('POST', COMMENT, { body: aDocument('Two') }, { as: BEN });
    expect(await textsFor(CLEO)).toEqual(['One', 'Two']);
    expect(await textsFor(CLEO, '?orderBy=-created&maxResults=1')).toEqual(['Two']);
  });

  it.each([
    [{ type: 'role', value: 'Member' }, [ANNA, BEN], [CLEO]],
    [{ type: 'group', identifier: 'g1' }, [ANNA, BEN], [CLEO]],
  ])('of %j are for those alone', async (visibility, seeing, blind) => {
    const { ask, textsFor } = setUp();
    const { status, json } = await ask('POST', COMMENT, { body: aDocument('Ours'), visibility });
    expect([status, json]).toMatchObject([201, { visibility: { type: visibility.type } }]);
    for (const person of seeing) expect(await textsFor(person)).toEqual(['Ours']);
    for (const person of blind) expect(await textsFor(person)).toEqual([]);
    const field = await ask('GET', '/rest/api/3/issue/SHOP-1?fields=comment', undefined, { as: CLEO });
    expect(field.json).toMatchObject({ fields: { comment: { total: 0 } } });
  });

  it.each([
    [{ body: 'Plain text' }, { comment: 'Comment body is not valid!' }],
    [
      { body: aDocument('x'), visibility: { type: 'role', value: 'Nobody' } },
      { commentLevel: "Role 'Nobody' does not exist." },
    ],
    [
      { body: aDocument('x'), visibility: { type: 'role', value: 'Administrators' } },
      { commentLevel: "You are currently not a member of 'Administrators'." },
    ],
  ])('are refused: %j', async (body, errors) => {
    const { ask, textsFor } = setUp();
    const { status, json } = await ask('POST', COMMENT, body, { as: BEN });
    expect([status, json]).toMatchObject([400, { errors }]);
    expect(await textsFor(ANNA)).toEqual([]);
  });

  it('need an issue that their author sees', async () => {
    const { ask } = setUp();
    const path = '/rest/api/3/issue/VAULT-1/comment';
    expect((await ask('POST', path, { body: aDocument('x') }, { as: CLEO })).status).toBe(404);
  });
});

describe('attachments', () => {
  const file = { name: 'file', filename: 'größe.csv', mimeType: 'text/csv', text: 'a;b\r\n1;2' };

  it('keep their name, their type and every byte', async () => {
    const { ask } = setUp();
    const { json } = await ask('POST', ATTACH, aForm(file, { ...file, filename: 'b.csv' }));
    expect(json).toMatchObject([
      { id: '10000', filename: 'größe.csv', mimeType: 'text/csv', size: 8, author: { accountId: 'anna' } },
      { id: '10001', filename: 'b.csv' },
    ]);
    const field = await ask('GET', '/rest/api/3/issue/SHOP-1?fields=attachment');
    expect(field.json).toMatchObject({
      fields: { attachment: [{ filename: 'größe.csv' }, { filename: 'b.csv' }] },
    });
  });

  it('are refused under another name, as JSON, without the header against forgery, and cut off', async () => {
    const { ask, jira } = setUp();
    expect((await ask('POST', ATTACH, aForm({ ...file, name: 'picture' }))).status).toBe(400);
    expect((await ask('POST', ATTACH, { file: 'x' })).status).toBe(400);
    const { body, headers } = aForm(file);
    const send = { method: 'POST', path: ATTACH, accountId: ANNA.accountId, scopes: null, body, headers };
    const untold = { 'content-type': headers['content-type'] ?? '' };
    expect((await jira.handle({ ...send, headers: untold })).status).toBe(403);
    expect((await jira.handle({ ...send, body: body.slice(0, -10) })).status).toBe(400);
    expect((await jira.handle(send)).status).toBe(200);
  });
});

describe('notifications', () => {
  it('go to people who see the issue, and never to who sends them', async () => {
    const { ask, jira } = setUp();
    const to = { assignee: true, reporter: true, users: [{ accountId: CLEO.accountId }] };
    const mail = { subject: 'News', textBody: 'Text', to };
    expect((await ask('POST', NOTIFY, mail)).status).toBe(204);
    expect(jira.snapshot().posts).toMatchObject([
      {
        kind: 'notification',
        authorId: 'anna',
        subject: 'News',
        text: 'Text',
        recipientIds: ['ben', 'cleo'],
      },
    ]);
  });

  it.each([
    [{}, 'No recipients were defined for notification.'],
    [{ users: [{ accountId: 'anna' }] }, 'No recipients were defined for notification.'],
    [{ users: [{ accountId: 'nobody' }] }, 'A user of the recipients does not exist.'],
    [{ groupIds: ['nothing'] }, 'A group of the recipients does not exist.'],
  ])('are refused to %j', async (to, message) => {
    const { ask, jira } = setUp();
    const answer = await ask('POST', NOTIFY, { to });
    expect([answer.status, errorsOf(answer)]).toEqual([400, [message]]);
    expect(jira.snapshot().posts).toEqual([]);
  });
});
