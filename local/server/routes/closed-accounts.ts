import * as v from 'valibot';
import type { ClosedAccount } from '../../protocol';
import { errorReply, jsonReply } from '../reply';
import { exactRoute, type Route } from '../route';

const PATH = '/__local/closed-accounts';

const closedAccount: v.GenericSchema<unknown, ClosedAccount> = v.object({
  accountId: v.pipe(v.string(), v.nonEmpty()),
  isClosed: v.boolean(),
});

/** The switches of accounts that somebody closes at Atlassian: the app learns of it when it reports whose ids it keeps. */
export function closedAccountRoutes({
  closedAccounts,
}: {
  readonly closedAccounts: Set<string>;
}): readonly Route[] {
  return [
    exactRoute('GET', PATH, () => jsonReply([...closedAccounts])),
    exactRoute('POST', PATH, ({ body }) => {
      const input = v.safeParse(v.pipe(v.string(), v.parseJson(), closedAccount), body);
      if (!input.success) return errorReply(400, input.issues.map(({ message }) => message).join('; '));
      const { accountId, isClosed } = input.output;
      if (isClosed) closedAccounts.add(accountId);
      else closedAccounts.delete(accountId);
      return jsonReply([...closedAccounts]);
    }),
  ];
}
