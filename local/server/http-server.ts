import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../user-error';
import { guard } from './guard';
import { errorReply, type Reply } from './reply';
import type { Route, SiteRequest } from './route';

export interface HttpServer {
  readonly port: number;
  /** From now on these routes answer, the first that knows how; what came before has waited. */
  serve(routes: readonly Route[]): void;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** More than any call of Jira or Forge takes (an attachment is not emulated). */
const BODY_MAX_BYTES = 10_000_000;

/** Longer than clients keep a connection: one that is closed while a request is on its way to it fails that request. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Listens on both loopback addresses; 0 picks a free port. The port comes before the site, whose data hold its address.
 * @throws {UserError} when the port is taken.
 */
export async function openHttpServer(port: number): Promise<HttpServer> {
  let serve: HttpServer['serve'] = ignoreRoutes;
  const routes = new Promise<readonly Route[]>((resolve) => (serve = resolve));
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    routes
      .then((ready) => answer(ready, request))
      .catch((error: unknown) => {
        process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${describe(error)}\n`);
        return errorReply(500, `The local site failed: ${describeBriefly(error)}`);
      })
      .then((reply) => send(reply, response))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  };

  const [ipv4, ipv6] = LOOPBACK;
  const servers = [await listenOn(ipv4, port, handle).catch(explain(port))];
  const chosen = (servers[0]?.address() as AddressInfo).port;
  try {
    servers.push(await listenOn(ipv6, chosen, handle));
  } catch (error) {
    // A machine without IPv6 is fine; a port that another program holds there is not.
    if (isInUse(error)) {
      await closeAll(servers);
      explain(chosen)(error);
    }
  }
  return { port: chosen, serve: (ready) => serve(ready), close: () => closeAll(servers) };
}

function ignoreRoutes(): void {
  // Replaced at once: a Promise hands out its resolver before its constructor returns.
}

async function listenOn(host: string, port: number, handle: RequestListener): Promise<Server> {
  const server = createServer(handle);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}

function explain(port: number): (error: unknown) => never {
  return (cause) => {
    if (isInUse(cause))
      throw new UserError(`Port ${port} is in use; choose another with --port, or 0 for any.`);
    throw new UserError(`Port ${port} cannot be opened: ${describe(cause)}`, { cause });
  };
}

function isInUse(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';
}

async function answer(routes: readonly Route[], incoming: IncomingMessage): Promise<Reply> {
  const address = `http://${incoming.headers.host ?? ''}${incoming.url ?? ''}`;
  if (!URL.canParse(address)) return errorReply(400, 'The request has no readable address.');
  const head = {
    method: methodOf(incoming),
    url: new URL(address),
    headers: flatHeaders(incoming),
    body: '',
  };
  const refused = guard(head);
  if (refused !== null) return refused;
  const body = await readBody(incoming);
  if (body === null) return errorReply(413, `A body has at most ${BODY_MAX_BYTES} bytes.`);
  const request: SiteRequest = { ...head, body };
  for (const route of routes) {
    const reply = await route(request);
    if (reply !== null) return reply;
  }
  return errorReply(404, `${request.method} ${request.url.pathname} is nothing here.`);
}

/** HEAD is answered like GET; Node leaves the body out. */
function methodOf({ method = 'GET' }: IncomingMessage): string {
  return method === 'HEAD' ? 'GET' : method;
}

function flatHeaders({ headers }: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(pairs);
}

/** Null when it is too long. */
async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > BODY_MAX_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(reply: Reply, response: ServerResponse): void {
  if (reply.kind === 'cut') {
    response.destroy();
    return;
  }
  if (reply.kind === 'stream') {
    reply.start(response);
    return;
  }
  response.writeHead(reply.status, {
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  });
  response.end(reply.body);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function describeBriefly(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
