import { useSyncExternalStore } from 'react';

/** The query parameter that names who is looking; it stays when the page changes. */
export const VIEW_AS = 'as';

/** Sent on `window` when the address changes without the browser's own event. */
const CHANGED = 'shell-navigated';

export interface PageAddress {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The present address; the component follows it. */
export function usePageAddress(): PageAddress {
  const href = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  const [path = '/', query = ''] = href.split('?', 2);
  return { path, query: new URLSearchParams(query) };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** Shows another page of the shell. */
export function navigateTo(url: string, { replace = false } = {}): void {
  const target = withViewer(url);
  if (replace) window.history.replaceState(null, '', target);
  else window.history.pushState(null, '', target);
  window.dispatchEvent(new Event(CHANGED));
  if (!replace) window.scrollTo(0, 0);
}

/** Whether the shell shows this address itself. */
export function isOwnPage(url: string): boolean {
  const { origin, pathname } = new URL(url, window.location.href);
  return (
    origin === window.location.origin &&
    !pathname.startsWith('/rest/') &&
    !pathname.startsWith('/__local/resource')
  );
}

function withViewer(url: string): string {
  const target = new URL(url, window.location.href);
  const viewer = new URLSearchParams(window.location.search).get(VIEW_AS);
  if (viewer !== null && !target.searchParams.has(VIEW_AS)) target.searchParams.set(VIEW_AS, viewer);
  return target.pathname + target.search + target.hash;
}
