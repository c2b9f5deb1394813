import { KvsRefusal } from './kvs-refusal';
import { VALUE_MAX_BYTES, VALUE_MAX_DEPTH } from './limits';

/** The value as the JSON text that is stored; refuses what the store does not take. */
export function encodeValue(value: unknown): string {
  if (value === undefined || value === null) {
    throw new KvsRefusal('INVALID_VALUE', 'The value must be JSON other than null.');
  }
  if (isDeeperThan(value, VALUE_MAX_DEPTH)) {
    throw new KvsRefusal('MAX_DEPTH', `The value is nested deeper than ${VALUE_MAX_DEPTH} levels.`);
  }
  const text = JSON.stringify(value);
  const bytes = Buffer.byteLength(text);
  if (bytes > VALUE_MAX_BYTES) {
    throw new KvsRefusal('MAX_SIZE', `The value has ${bytes} bytes; at most ${VALUE_MAX_BYTES} are stored.`);
  }
  return text;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}
