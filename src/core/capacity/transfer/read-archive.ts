import { unzipSync } from 'fflate';
import { appError, type AppError } from '../../error';
import { failure, success, type Result } from '../../result';

/** A file that somebody chose, or one out of an archive. */
export interface TransferFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All files together, unpacked: far more than any site has, and what a browser still takes. */
export const TRANSFER_MAX_BYTES = 100_000_000;
const FILES_MAX = 2_000;

/** How every zip archive begins. */
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

/**
 * The files that were chosen, each archive among them replaced by the JSON files in it, under their names without folders.
 * Nothing is unpacked before the sizes that the archive states are known to be small enough, and no file grows beyond its own.
 */
export function unpackFiles(files: readonly TransferFile[]): Result<readonly TransferFile[], AppError> {
  const unpacked: TransferFile[] = [];
  for (const file of files) {
    if (!isArchive(file)) {
      unpacked.push(file);
      continue;
    }
    const inside = readArchive(file);
    if (!inside.ok) return inside;
    unpacked.push(...inside.value);
  }
  const total = unpacked.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return total > TRANSFER_MAX_BYTES ? failure(tooLarge()) : success(unpacked);
}

function isArchive({ bytes }: TransferFile): boolean {
  return ZIP_MARK.every((byte, at) => bytes[at] === byte);
}

function readArchive({ name, bytes }: TransferFile): Result<readonly TransferFile[], AppError> {
  let total = 0;
  let count = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        const isWanted = isJson(entry.name);
        if (isWanted) {
          total += entry.originalSize;
          count += 1;
        }
        return isWanted && total <= TRANSFER_MAX_BYTES && count <= FILES_MAX;
      },
    });
    if (total > TRANSFER_MAX_BYTES || count > FILES_MAX) return failure(tooLarge());
    return success(
      Object.entries(entries).map(([path, content]) => ({ name: baseName(path), bytes: content })),
    );
  } catch (error) {
    // fflate tells a damaged archive by an exception; others are bugs of ours.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return failure(appError('file-unreadable', { name }));
  }
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function tooLarge(): AppError {
  return appError('file-too-large', { maxMegabytes: TRANSFER_MAX_BYTES / 1_000_000 });
}
