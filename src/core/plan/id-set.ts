import { appError, type AppError } from '../error';
import { failure, success, type Result } from '../result';

/**
 * Ids of one block, a bit each: 256 bytes. Issue ids of a site lie close together, so a million of them take well under 1 MB,
 * and a made-up token cannot ask for much more memory than its own length.
 */
const IDS_PER_BLOCK = 2048;

/** A set of issue ids: whole numbers from 0. */
export interface IdSet {
  readonly size: number;
  has(id: number): boolean;
  /** Whether the id was not in the set before. */
  add(id: number): boolean;
  /** Ascending. */
  values(): Generator<number>;
}

export function createIdSet(): IdSet {
  const blocks = new Map<number, Uint8Array>();
  let size = 0;

  const has = (id: number): boolean => {
    const place = id % IDS_PER_BLOCK;
    const byte = blocks.get(Math.floor(id / IDS_PER_BLOCK))?.[place >> 3] ?? 0;
    return (byte & (1 << (place & 7))) !== 0;
  };

  return {
    get size() {
      return size;
    },
    has,
    add(id) {
      if (has(id)) return false;
      const number = Math.floor(id / IDS_PER_BLOCK);
      const block = blocks.get(number) ?? new Uint8Array(IDS_PER_BLOCK / 8);
      blocks.set(number, block);
      const place = id % IDS_PER_BLOCK;
      block[place >> 3] = (block[place >> 3] ?? 0) | (1 << (place & 7));
      size += 1;
      return true;
    },
    *values() {
      for (const [number, block] of [...blocks].sort(([a], [b]) => a - b)) {
        for (const [index, byte] of block.entries()) {
          for (let bit = 0; byte >> bit > 0; bit += 1) {
            if ((byte & (1 << bit)) !== 0) yield number * IDS_PER_BLOCK + index * 8 + bit;
          }
        }
      }
    },
  };
}

/**
 * Ids as a short text: the distances between ascending ids, seven bits a byte, in base 64. Neighbours take a byte each.
 * Duplicates are not kept.
 */
export function encodeIds(ids: Iterable<number>): string {
  const chars: string[] = [];
  let previous = 0;
  for (const id of [...ids].sort((a, b) => a - b)) {
    let distance = id - previous;
    previous = id;
    while (distance > 127) {
      chars.push(String.fromCharCode((distance % 128) + 128));
      distance = Math.floor(distance / 128);
    }
    chars.push(String.fromCharCode(distance));
  }
  return btoa(chars.join(''));
}

/** The inverse of `encodeIds`; text from elsewhere is refused. */
export function decodeIds(text: string): Result<readonly number[], AppError> {
  const bytes = decodeBase64(text);
  if (bytes === null) return failure(appError('invalid-input', { expected: 'ids' }));
  const ids: number[] = [];
  let previous = 0;
  let distance = 0;
  let weight = 1;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes.charCodeAt(index);
    distance += (byte % 128) * weight;
    weight *= 128;
    if (byte > 127) continue;
    previous += distance;
    if (!Number.isSafeInteger(previous)) return failure(appError('invalid-input', { expected: 'ids' }));
    ids.push(previous);
    distance = 0;
    weight = 1;
  }
  return weight === 1 ? success(ids) : failure(appError('invalid-input', { expected: 'ids' }));
}

function decodeBase64(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}
