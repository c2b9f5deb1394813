import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { errorReply, type Reply } from './reply';
import type { SiteRequest } from './route';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript;charset=UTF-8',
  '.css': 'text/css;charset=UTF-8',
  '.json': 'application/json;charset=UTF-8',
  '.map': 'application/json;charset=UTF-8',
  '.woff2': 'font/woff2',
};

/** Names of built files: no part starts with a dot, so no path leads out of the folder. */
const SAFE_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** Under an address that names the file's version, it never changes. */
const FOR_EVER = 'max-age=31536000, immutable';

/** The address of a file, relative to its folder's, with its version. */
export async function versionedAddress(dir: string, path: string): Promise<string> {
  const version = await fileVersion(join(dir, path));
  return version === null ? path : `${path}?v=${version}`;
}

/** Null for what is no file. */
async function fileVersion(file: string): Promise<string | null> {
  const info = await stat(file).catch(() => null);
  return info?.isFile() === true
    ? `${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}`
    : null;
}

/** A file of the build. Browsers keep it; where the address names no version, they ask each time whether it is still the same. */
export async function staticFile(dir: string, path: string, { headers, url }: SiteRequest): Promise<Reply> {
  const contentType = CONTENT_TYPES[extname(path)];
  const file = join(dir, path);
  const version = SAFE_PATH.test(path) ? await fileVersion(file) : null;
  if (contentType === undefined || version === null) return errorReply(404, `There is no file "${path}".`);
  const etag = `"${version}"`;
  const isFixed = url.searchParams.get('v') === version;
  const cacheHeaders = { etag, 'cache-control': isFixed ? FOR_EVER : 'no-cache' };
  if (headers['if-none-match'] === etag)
    return { kind: 'body', status: 304, headers: cacheHeaders, body: '' };
  return {
    kind: 'body',
    status: 200,
    headers: { ...cacheHeaders, 'content-type': contentType },
    body: await readFile(file),
  };
}
