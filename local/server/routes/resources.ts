import { join } from 'node:path';
import type { Manifest } from '../../forge/manifest';
import { htmlReply, type Reply } from '../reply';
import type { Route } from '../route';
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

/** The page of an app frame: the bridge first, with the site's clock, then the bundle of the resource. */
const framePage = (now: number): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>App frame</title>
  </head>
  <body>
    <script src="/__local/web/frame.js" data-now="${now}"></script>
    <script src="main.js"></script>
  </body>
</html>
`;

/** Pages, bundles and translations of the manifest's resources. */
export function resourceRoute(manifest: Manifest, buildDir: string, now: () => number): Route {
  return async (request): Promise<Reply | null> => {
    const { method, url } = request;
    if (method !== 'GET' || !url.pathname.startsWith(PREFIX)) return null;
    const path = url.pathname.slice(PREFIX.length);
    const [key = '', ...rest] = path.split('/');
    if (manifest.resources.has(key) && rest.join('/') === 'index.html') {
      return htmlReply(framePage(now()), { 'content-security-policy': FRAME_POLICY });
    }
    const reply = await staticFile(join(buildDir, 'resources'), path, request);
    return reply.kind === 'body' ? { ...reply, headers: { ...reply.headers, ...OPEN_TO_FRAMES } } : reply;
  };
}
