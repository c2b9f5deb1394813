import { useEffect, useState } from 'react';
import type { AppError } from '../../core/error';
import { callJira, type JiraCall } from '../../core/jira/call';
import type { Result } from '../../core/result';
import { createBrowserSend } from '../browser-send';

const send = createBrowserSend();

/**
 * Answer of a call to Jira as the viewer; null while it is on its way. The call is repeated when `key` changes, and an
 * answer that comes too late is dropped. A null key asks nothing.
 */
export function useJira<T>(key: string | null, call: () => JiraCall<T>): Result<T, AppError> | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly result: Result<T, AppError> } | null>(
    null,
  );
  useEffect(() => {
    if (key === null) return undefined;
    let isCurrent = true;
    void callJira(send, call()).then((result) => {
      if (isCurrent) setAnswer({ key, result });
    });
    return () => {
      isCurrent = false;
    };
    // `call` is made anew by every render; `key` says when it asks something else.
  }, [key]);
  return answer !== null && answer.key === key ? answer.result : null;
}
