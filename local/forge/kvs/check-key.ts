import { KvsRefusal } from './kvs-refusal';
import { KEY_MAX_LENGTH, KEY_PATTERN } from './limits';

export function checkKey(key: string): void {
  if (key === '') throw new KvsRefusal('EMPTY_KEY', 'The key must not be empty.');
  if (key.length > KEY_MAX_LENGTH) {
    throw new KvsRefusal('KEY_TOO_LONG', `The key must have at most ${KEY_MAX_LENGTH} characters.`);
  }
  if (!KEY_PATTERN.test(key)) {
    throw new KvsRefusal('INVALID_KEY', `The key "${key}" does not match ${KEY_PATTERN.source}.`);
  }
}
