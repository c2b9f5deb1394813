import type { Reply } from './reply';

/** A request as the routes see it. */
export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there was none. */
  readonly body: string;
}

/** Null: the request is none of this route's; the next one is asked. */
export type Route = (request: SiteRequest) => Promise<Reply | null> | Reply | null;

/** A route for one method and one exact path. */
export function exactRoute(
  method: string,
  path: string,
  answer: (request: SiteRequest) => Promise<Reply> | Reply,
): Route {
  return (request) => (request.method === method && request.url.pathname === path ? answer(request) : null);
}
