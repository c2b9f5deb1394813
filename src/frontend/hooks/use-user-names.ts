import { useEffect, useState } from 'react';
import { callJira } from '../../core/jira/call';
import { readUserName } from '../../core/jira/users';
import { createBrowserSend } from '../browser-send';

const send = createBrowserSend();

/** Names of accounts as far as Jira has told them; an account that the viewer may not see has none. */
export function useUserNames(accountIds: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = accountIds.filter((id) => !names.has(id)).join(' ');
  useEffect(() => {
    let isCurrent = true;
    for (const id of missing === '' ? [] : missing.split(' ')) {
      void callJira(send, readUserName(id)).then((answer) => {
        if (isCurrent && answer.ok) setNames((before) => new Map(before).set(id, answer.value));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [missing]);
  return names;
}
