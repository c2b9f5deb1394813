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

/** A file of the build. Browsers keep it, and ask each time whether it is still the same. */
export async function staticFile(dir: string, path: string, { headers }: SiteRequest): Promise<Reply> {
  const contentType = CONTENT_TYPES[extname(path)];
  const file = join(dir, path);
  const info = SAFE_PATH.test(path) ? await stat(file).catch(() => null) : null;
  if (contentType === undefined || !info?.isFile()) return errorReply(404, `There is no file "${path}".`);
  const etag = `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`;
  const cacheHeaders = { etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match'] === etag)
    return { kind: 'body', status: 304, headers: cacheHeaders, body: '' };
  return {
    kind: 'body',
    status: 200,
    headers: { ...cacheHeaders, 'content-type': contentType },
    body: await readFile(file),
  };
}
