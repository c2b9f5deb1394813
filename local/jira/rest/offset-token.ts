import { createHash } from 'node:crypto';

/**
 * Tokens that stand for a place in the answer to one question. A token of another question, or a text that is none,
 * reads as null.
 */
export interface OffsetTokens {
  readonly write: (offset: number) => string;
  readonly read: (token: string) => number | null;
}

/** `question` is everything that decides the answer, the viewer included. */
export function offsetTokens(...question: readonly string[]): OffsetTokens {
  const mark = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16);
  return {
    write: (offset) => Buffer.from(`${mark} ${offset}`).toString('base64url'),
    read: (token) => {
      const [given, offset, ...rest] = Buffer.from(token, 'base64url').toString('utf8').split(' ');
      const isOurs = given === mark && rest.length === 0 && /^\d{1,15}$/.test(offset ?? '');
      return isOurs ? Number(offset) : null;
    },
  };
}
