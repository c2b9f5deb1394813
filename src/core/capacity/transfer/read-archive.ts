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
 * Nothing of an archive is unpacked before the sizes that it states are known to be small enough for all files together, and
 * no file grows beyond its own.
 */
export function unpackFiles(files: readonly TransferFile[]): Result<readonly TransferFile[], AppError> {
  const unpacked: TransferFile[] = [];
  let bytesLeft = TRANSFER_MAX_BYTES;
  for (const file of files) {
    const read = isArchive(file) ? readArchive(file, bytesLeft) : success([file]);
    if (!read.ok) return read;
    bytesLeft -= read.value.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (bytesLeft < 0) return failure(tooLarge());
    unpacked.push(...read.value);
  }
  return success(unpacked);
}

function isArchive({ bytes }: TransferFile): boolean {
  return ZIP_MARK.every((byte, at) => bytes[at] === byte);
}

function readArchive(
  { name, bytes }: TransferFile,
  bytesLeft: number,
): Result<readonly TransferFile[], AppError> {
  try {
    if (unpackedBytes(bytes) > bytesLeft) return failure(tooLarge());
    const entries = unzipSync(bytes, { filter: (entry) => isJson(entry.name) });
    return success(
      Object.entries(entries).map(([path, content]) => ({ name: baseName(path), bytes: content })),
    );
  } catch (error) {
    if (error instanceof TooManyFiles) return failure(tooLarge());
    // fflate tells a damaged archive by an exception; others are bugs of ours.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return failure(appError('file-unreadable', { name }));
  }
}

/** Ends the reading of a directory that lists more files than any export has; only `readArchive` sees it. */
class TooManyFiles extends Error {}

/**
 * How much room an archive takes at most, by its directory alone. A file that is not packed comes out as long as it lies in
 * the archive, whatever is said of it, and several may lie in the same place.
 */
function unpackedBytes(archive: Uint8Array): number {
  let total = 0;
  let count = 0;
  unzipSync(archive, {
    filter: (entry) => {
      count += 1;
      if (count > FILES_MAX) throw new TooManyFiles();
      if (isJson(entry.name)) total += Math.max(entry.size, entry.originalSize);
      return false;
    },
  });
  return total;
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
