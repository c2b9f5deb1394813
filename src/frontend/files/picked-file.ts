import type { TransferFile } from '../../core/capacity/transfer/read-archive';
import { TRANSFER_MAX_BYTES } from '../../core/capacity/transfer/read-archive';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';

/** A file as UI Kit's picker hands it over. */
export interface PickedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly data: string;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The bytes of picked files. What is in `data` is not documented: the bridge's object storage takes it for base64, Atlassian
 * calls it text. Both are tried, and the size says which it is; bytes that a text did not survive are refused.
 */
export function readPickedFiles(files: readonly PickedFile[]): Result<readonly TransferFile[], AppError> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > TRANSFER_MAX_BYTES) {
    return failure(appError('file-too-large', { maxMegabytes: TRANSFER_MAX_BYTES / 1_000_000 }));
  }
  const read: TransferFile[] = [];
  for (const { name, size, data } of files) {
    const bytes = [fromBase64(data), new TextEncoder().encode(data)].find((one) => one?.length === size);
    if (bytes === undefined || bytes === null) return failure(appError('file-unreadable', { name }));
    read.push({ name, bytes });
  }
  return success(read);
}

function fromBase64(data: string): Uint8Array | null {
  const text = data.replace(/^data:[^,]*;base64,/, '');
  if (!BASE64.test(text) || text.length % 4 !== 0) return null;
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
