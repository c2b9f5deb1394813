import { appError, type AppError } from '../error';
import { parseJson } from '../parse-json';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';
import { choicesSchema } from './choice';
import type { FilterChoices } from './config';

/** Says what the text is and how it is written, so that a later version can read it as well. */
const MARK = 'IF1.';

/** Choices as a text to hand on: only letters that stay as they are in an address and in a message. */
export function encodeChoices(choices: FilterChoices): string {
  const bytes = new TextEncoder().encode(JSON.stringify(choices));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return MARK + btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The choices of a text that somebody handed on; blanks around it do not matter. */
export function decodeChoices(code: string): Result<FilterChoices, AppError> {
  const text = code.trim();
  const json = text.startsWith(MARK) ? readBase64(text.slice(MARK.length)) : null;
  const value = json === null ? undefined : parseJson(json);
  return value === undefined
    ? failure(appError('invalid-input', { expected: MARK }, { path: 'code' }))
    : parseValue(choicesSchema, value, 'invalid-input');
}

function readBase64(text: string): string | null {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return null; // not Base64: not one of our codes
  }
}
