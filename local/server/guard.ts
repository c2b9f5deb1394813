import { errorReply, type Reply } from './reply';
import type { SiteRequest } from './route';

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses what a foreign page in the same browser could send: a name that was re-bound to this machine (the Host header
 * gives it away), and changes whose Origin is another page. Clients that are no browser send no Origin and pass.
 */
export function guard({ method, headers, url }: SiteRequest): Reply | null {
  if (!OWN_NAMES.has(url.hostname)) {
    return errorReply(403, `This site answers only as localhost, not as "${url.hostname}".`);
  }
  const { origin } = headers;
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead || origin === undefined || origin === url.origin) return null;
  return errorReply(403, `A page of ${origin} must not change this site.`);
}
