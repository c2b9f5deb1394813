import { useSite } from '../site-context';

/** Names an account of the site; an unknown one keeps its id. */
export function useUserName(): (accountId: string | null) => string {
  const { users } = useSite();
  return (accountId) =>
    accountId === null
      ? 'Anonymous'
      : (users.find((user) => user.accountId === accountId)?.displayName ?? accountId);
}
