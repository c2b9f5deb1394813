import { extname } from 'node:path';

/** The resource of a Frame is a folder with an index.html; that of a UI Kit module is a source file. */
export function isFolderResource(path: string): boolean {
  return extname(path) === '';
}
