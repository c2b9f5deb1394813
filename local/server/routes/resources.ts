import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolderResource } from '../../forge/folder-resource';
import type { Manifest } from '../../forge/manifest';
import { htmlReply, type Reply } from '../reply';
import type { Route, SiteRequest } from '../route';
import { staticFile } from '../static-file';

const PREFIX = '/__local/resource/';

/**
 * The frame of a module has an opaque origin (its sandbox keeps it from the shell and from other modules), so what it
 * fetches, its translations, must be open to every origin; nothing in a bundle is secret.
 */
const OPEN_TO_FRAMES = { 'access-control-allow-origin': '*' };

/** Nothing is loaded from elsewhere, as under Forge's own policy for an app without external permissions. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-downloads',
].join('; ');

/**
 * The policy of a Frame's page: what Forge's own (@forge/csp) says for an app without external permissions, without Atlassian's
 * hosts. The page comes from this site's other loopback name, so the shell is another origin to it.
 */
const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
  'sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts',
].join('; ');

/** The page of an app frame: the bridge first, with the site's clock, then the bundle of the resource. */
const framePage = (now: number): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>App frame</title>
  </head>
  <body>
    ${bridgeScript(now)}
    <script src="main.js"></script>
  </body>
</html>
`;

const bridgeScript = (now: number): string =>
  `<script src="/__local/web/frame.js" data-now="${now}"></script>`;

/** Pages, bundles and translations of the manifest's resources. */
export function resourceRoute(manifest: Manifest, buildDir: string, now: () => number): Route {
  return async (request): Promise<Reply | null> => {
    const { method, url } = request;
    if (method !== 'GET' || !url.pathname.startsWith(PREFIX)) return null;
    const path = url.pathname.slice(PREFIX.length);
    const [key = '', ...rest] = path.split('/');
    const source = manifest.resources.get(key);
    if (source !== undefined && isFolderResource(source)) {
      return folderReply(join(manifest.root, source), rest.join('/'), { request, now: now() });
    }
    if (source !== undefined && rest.join('/') === 'index.html') {
      return htmlReply(framePage(now()), { 'content-security-policy': FRAME_POLICY });
    }
    const reply = await staticFile(join(buildDir, 'resources'), path, request);
    return reply.kind === 'body' ? { ...reply, headers: { ...reply.headers, ...OPEN_TO_FRAMES } } : reply;
  };
}

/** A file of a Frame's folder; the bridge is put into its page before all else, as Forge does. */
async function folderReply(
  folder: string,
  path: string,
  { request, now }: { readonly request: SiteRequest; readonly now: number },
): Promise<Reply> {
  if (path !== 'index.html') return staticFile(folder, path, request);
  const page = await readFile(join(folder, path), 'utf8');
  return htmlReply(page.replace('<head>', `<head>${bridgeScript(now)}`), {
    'content-security-policy': PAGE_POLICY,
  });
}
