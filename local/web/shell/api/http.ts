/** A call that the site answered with an error, with the texts that it gave. */
export class SiteError extends Error {
  readonly status: number;

  constructor(status: number, messages: readonly string[]) {
    super(messages.length > 0 ? messages.join(' ') : `The site answered with status ${status}.`);
    this.name = 'SiteError';
    this.status = status;
  }
}

export interface HttpRequest {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

/** Sends as `accountId`. Null for an answer without a body. */
export async function sendAs(
  accountId: string | null,
  { method = 'GET', path, body }: HttpRequest,
): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(accountId === null ? {} : { 'x-local-account': accountId }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = jsonOrNull(text);
  if (!response.ok) throw new SiteError(response.status, messagesOf(json, text));
  return json;
}

function jsonOrNull(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    // Not every answer is JSON: an unexpected error page is shown as it is by the caller.
    return null;
  }
}

/** Jira's error body: `{errorMessages: [...], errors: {field: text}}`. */
function messagesOf(json: unknown, text: string): readonly string[] {
  if (typeof json !== 'object' || json === null) return text === '' ? [] : [text.slice(0, 500)];
  const { errorMessages, errors, message } = json as Readonly<Record<string, unknown>>;
  return [
    ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
    ...(typeof errors === 'object' && errors !== null ? Object.values(errors).map(String) : []),
    ...(typeof message === 'string' ? [message] : []),
  ];
}
