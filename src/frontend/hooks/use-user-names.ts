import { useEffect, useState } from 'react';
import { callJira } from '../../core/jira/call';
import { readUserNames, USERS_PER_QUESTION } from '../../core/jira/users';
import { createBrowserSend } from '../browser-send';

const send = createBrowserSend();

/**
 * Names of accounts as far as Jira has told them. An account that the viewer may not see, or that Jira did not tell, has its id
 * in the place of a name.
 */
export function useUserNames(accountIds: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = [...new Set(accountIds)].filter((id) => !names.has(id)).join(' ');
  useEffect(() => {
    let isCurrent = true;
    const ids = missing === '' ? [] : missing.split(' ');
    for (let at = 0; at < ids.length; at += USERS_PER_QUESTION) {
      const asked = ids.slice(at, at + USERS_PER_QUESTION);
      void callJira(send, readUserNames(asked)).then((answer) => {
        if (!isCurrent) return;
        const told = answer.ok ? answer.value : new Map<string, string>();
        setNames((before) => new Map([...before, ...asked.map((id) => [id, told.get(id) ?? id] as const)]));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [missing]);
  return names;
}
