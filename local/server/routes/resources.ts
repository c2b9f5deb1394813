import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolderResource } from '../../forge/folder-resource';
import type { Manifest } from '../../forge/manifest';
import { htmlReply, type Reply } from '../reply';
import type { Route, SiteRequest } from '../route';
import { staticFile, versionedAddress } from '../static-file';

const PREFIX = '/__local/resource/';

/** The shell is another origin to the app's pages: they come from this site's other loopback name. */
const SITES = ['http://localhost:*', 'http://127.0.0.1:*'];

/** What holds for all pages of the app. Their scripts reach the app's own files; what this site answers besides is the shell's. */
const COMMON_POLICY = [
  "script-src 'self'",
  `connect-src ${SITES.map((site) => `${site}${PREFIX}`).join(' ')}`,
  `frame-ancestors ${SITES.join(' ')}`,
  'sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts',
];

/** Nothing is loaded from elsewhere, as under Forge's own policy for an app without external permissions. */
const FRAME_POLICY = ["default-src 'none'", ...COMMON_POLICY].join('; ');

/**
 * The policy of a Frame's page: what Forge's own (@forge/csp) says for an app without external permissions, without Atlassian's
 * hosts.
 */
const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "form-action 'self'",
  ...COMMON_POLICY,
].join('; ');

/** The page of an app frame: the bridge first, with the site's clock, then the bundle of the resource. */
const framePage = (now: number, script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>App frame</title>
  </head>
  <body>
    ${bridgeScript(now)}
    <script src="${script}"></script>
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
      const script = await versionedAddress(join(buildDir, 'resources', key), 'main.js');
      return htmlReply(framePage(now(), script), { 'content-security-policy': FRAME_POLICY });
    }
    return staticFile(join(buildDir, 'resources'), path, request);
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
