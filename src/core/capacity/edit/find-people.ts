import type { AppError } from '../../error';
import { isAccountId } from '../../jira/account-id';
import { callJira } from '../../jira/call';
import type { SendRequest } from '../../jira/rest';
import { findUsers, readUserNames } from '../../jira/users';
import { success, type Result } from '../../result';

/** Whom a text names: one account, or why it is not clear which. */
export type FoundPerson =
  | { readonly kind: 'found'; readonly accountId: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several' };

/** So many searches at a time are no burst. */
const AT_ONCE = 5;

/**
 * Whom each text names: an account id, or a name or an e-mail address as far as the viewer may search for it. A whole name
 * goes before one that only begins so; neither case nor spaces at the ends matter.
 */
export async function findPeople(
  send: SendRequest,
  texts: readonly string[],
): Promise<Result<ReadonlyMap<string, FoundPerson>, AppError>> {
  const wanted = [...new Set(texts)];
  const found = new Map<string, FoundPerson>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const part = wanted.slice(at, at + AT_ONCE);
    const answers = await Promise.all(part.map((text) => findPerson(send, text.trim())));
    for (const [index, answer] of answers.entries()) {
      if (!answer.ok) return answer;
      found.set(part[index] ?? '', answer.value);
    }
  }
  return success(found);
}

async function findPerson(send: SendRequest, text: string): Promise<Result<FoundPerson, AppError>> {
  if (isAccountId(text)) {
    const named = await callJira(send, readUserNames([text]));
    if (named.ok && named.value.has(text)) return success({ kind: 'found', accountId: text });
  }
  const answer = await callJira(send, findUsers({ query: text }));
  if (!answer.ok) return answer;
  const { values } = answer.value;
  const name = text.toLocaleLowerCase();
  const exact = values.filter(({ displayName }) => displayName.trim().toLocaleLowerCase() === name);
  const [first, second] = exact.length > 0 ? exact : values;
  if (first === undefined) return success({ kind: 'nobody' });
  return success(second === undefined ? { kind: 'found', accountId: first.accountId } : { kind: 'several' });
}
