import type { SiteRoles } from '../../../contract/capacity';
import { call } from '../../call';
import { useAnswer, type Answer } from '../use-answer';

/** The roles of the site, and whether the viewer may change them. */
export function useSiteRoles(): Answer<SiteRoles> {
  return useAnswer('site-roles', () => call('capacity/list-roles', {}));
}
