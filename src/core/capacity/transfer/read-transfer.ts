import { appError, type AppError } from '../../error';
import { readJson } from '../../read-json';
import { failure, success, type Result } from '../../result';
import type { IncomingCapacity } from './incoming';
import { isOwnFile, readOwnFile } from './own-file';
import { unpackFiles, type TransferFile } from './read-archive';
import { isTrackerFile, readTrackerFiles, type TrackerDefaults, type TrackerFile } from './tracker-files';

/** What chosen files hold: one of ours, or those of Capacity Tracker's export, packed or not. */
export function readTransfer(
  chosen: readonly TransferFile[],
  defaults: TrackerDefaults,
): Result<IncomingCapacity, AppError> {
  const files = unpackFiles(chosen);
  if (!files.ok) return files;
  const read: TrackerFile[] = [];
  for (const { name, bytes } of files.value) {
    const content = readJson(bytes);
    if (content === undefined) return failure(appError('file-unreadable', { name }));
    if (isOwnFile(content)) return readOwnFile(name, content);
    read.push({ name, content });
  }
  const known = read.filter(({ name }) => isTrackerFile(name));
  const [first] = read;
  if (known.length === 0) return failure(appError('file-unknown', { name: first?.name ?? '' }));
  return success(readTrackerFiles(known, defaults));
}
