import { join } from 'node:path';
import { htmlReply } from '../reply';
import type { Route } from '../route';
import { staticFile } from '../static-file';

const ASSETS = '/__local/web/';

const SHELL_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Inhouse local site</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${ASSETS}main.css" />
  </head>
  <body>
    <div id="root"></div>
    <script src="${ASSETS}main.js"></script>
  </body>
</html>
`;

/** The shell's own files, and its page under every other path: it finds its way by the address. */
export function shellRoutes(buildDir: string): readonly Route[] {
  return [
    (request) => {
      const { method, url } = request;
      if (method !== 'GET' || !url.pathname.startsWith(ASSETS)) return null;
      return staticFile(join(buildDir, 'web'), url.pathname.slice(ASSETS.length), request);
    },
    ({ method }) => (method === 'GET' ? htmlReply(SHELL_PAGE) : null),
  ];
}
