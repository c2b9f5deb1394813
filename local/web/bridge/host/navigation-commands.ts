import * as v from 'valibot';
import type { BridgeCommands } from './module-session';
import { targetPath } from './navigation-target';

const navigateData = v.looseObject({
  type: v.picklist(['same-tab', 'new-tab']),
  url: v.optional(v.string()),
  target: v.optional(v.string()),
});
const urlData = v.looseObject({ target: v.string() });

export const navigationCommands: BridgeCommands = {
  navigate: async (data, { site }) => {
    const { type, url, target, ...ids } = v.parse(navigateData, data);
    site.navigate(url ?? (await targetPath(target ?? '', ids, site)), type);
  },
  getUrl: async (data, { site, context }) => {
    const { target, ...ids } = v.parse(urlData, data);
    return new URL(await targetPath(target, ids, site), context().siteUrl).href;
  },
};
