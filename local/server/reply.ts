import type { ServerResponse } from 'node:http';

/** What a route answers; `stream` keeps the connection and writes by itself, `cut` closes it without a word. */
export type Reply =
  | {
      readonly kind: 'body';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
    }
  | { readonly kind: 'stream'; readonly start: (response: ServerResponse) => void }
  | { readonly kind: 'cut' };

export function jsonReply(body: unknown, status = 200): Reply {
  return {
    kind: 'body',
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}

export function htmlReply(body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    kind: 'body',
    status: 200,
    headers: { 'content-type': 'text/html;charset=UTF-8', 'cache-control': 'no-cache', ...headers },
    body,
  };
}

/** An error in the shape that Jira's own errors have, so that clients show it. */
export function errorReply(status: number, message: string): Reply {
  return jsonReply({ errorMessages: [message], errors: {} }, status);
}
