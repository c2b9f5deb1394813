import type { SiteView, UserView } from '../../protocol';
import { navigateTo, VIEW_AS } from './router';
import { storedChoice } from './stored-choice';

const choice = storedChoice('local-site.viewer');

/** Who is looking: the address says it first, then the last choice in this browser, then the site. */
export function chosenViewer(site: SiteView, query: URLSearchParams): UserView {
  const wanted = [query.get(VIEW_AS), choice.read(), site.defaultAccountId];
  const known = wanted.map((name) => site.users.find((user) => isNamed(user, name)));
  const viewer = known.find((user) => user !== undefined) ?? site.users[0];
  if (viewer === undefined) throw new Error('This site has no users.');
  return viewer;
}

export function chooseViewer(accountId: string): void {
  choice.write(accountId);
  const address = new URL(window.location.href);
  address.searchParams.set(VIEW_AS, accountId);
  navigateTo(address.href, { replace: true });
}

function isNamed(user: UserView, name: string | null): boolean {
  return name !== null && (user.accountId === name || user.emailAddress === name);
}
