import { callJira, type JiraCall } from '../../../src/core/jira/call';
import { hasAttachmentWith, hasCommentWith } from '../../../src/core/jira/delivery-traces';
import { addComment, attachFile, sendNotification } from '../../../src/core/jira/write-deliveries';
import { aJira } from '../../support/jira';
import { jiraSend } from '../../support/jira-send';
import { ANNA, BEN, CLEO, aSite, anIssue } from '../../support/site';

const body = {
  ...{ type: 'doc', version: 1 },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Run r1' }] }],
};

function setUp() {
  const { jira } = aJira(aSite({ issues: [anIssue({ key: 'SHOP-1', assigneeId: BEN.accountId })] }));
  const as =
    (accountId: string) =>
    <T>(call: JiraCall<T>) =>
      callJira(jiraSend(jira, accountId), call);
  return { jira, anna: as(ANNA.accountId), cleo: as(CLEO.accountId) };
}

describe('what deliveries write', () => {
  it('is a comment that is found again by what stands in it, by those who see it', async () => {
    const { anna, cleo } = setUp();
    expect(await anna(hasCommentWith('SHOP-1', 'r1'))).toEqual({ ok: true, value: false });
    const visibility = { type: 'role', value: 'Member' } as const;
    expect(await anna(addComment('SHOP-1', { body, visibility }))).toEqual({ ok: true, value: null });
    expect(await anna(hasCommentWith('SHOP-1', 'r1'))).toEqual({ ok: true, value: true });
    expect(await anna(hasCommentWith('SHOP-1', 'r2'))).toEqual({ ok: true, value: false });
    expect(await cleo(hasCommentWith('SHOP-1', 'r1'))).toEqual({ ok: true, value: false });
  });

  it('is a file with every character, found again by its name', async () => {
    const { anna, jira } = setUp();
    const text = 'größe,"1\r\n2"\r\n--inhouse-0--';
    const file = { filename: 'Points "r1"\r\n.csv', mimeType: 'text/csv', text };
    expect(await anna(attachFile('SHOP-1', file))).toEqual({ ok: true, value: null });
    expect(jira.snapshot().posts).toMatchObject([{ filename: 'Points r1.csv', mimeType: 'text/csv', text }]);
    expect(await anna(hasAttachmentWith('SHOP-1', 'r1'))).toEqual({ ok: true, value: true });
    expect(await anna(hasAttachmentWith('SHOP-1', 'r2'))).toEqual({ ok: true, value: false });
  });

  it('is a mail to whom it is meant for', async () => {
    const { anna, jira } = setUp();
    const to = { assignee: true, reporter: false, accountIds: [CLEO.accountId], groupIds: [] };
    await anna(sendNotification('SHOP-1', { subject: 'Points', text: '18', to }));
    expect(jira.snapshot().posts).toMatchObject([
      { kind: 'notification', subject: 'Points', text: '18', recipientIds: ['ben', 'cleo'] },
    ]);
  });

  it('is refused in Jira’s own words', async () => {
    const { anna } = setUp();
    const to = { assignee: false, reporter: false, accountIds: [ANNA.accountId], groupIds: [] };
    expect(await anna(sendNotification('SHOP-1', { subject: 'S', text: 'T', to }))).toMatchObject({
      error: { code: 'write-refused', params: { message: 'No recipients were defined for notification.' } },
    });
    expect(await anna(hasCommentWith('SHOP-9', 'r1'))).toMatchObject({
      error: { code: 'delivery-item-gone', params: { key: 'SHOP-9' } },
    });
  });
});
