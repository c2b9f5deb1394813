import * as v from 'valibot';
import { LARGE_READS, type SiteSettings } from '../../settings/site-settings';
import type { RecordType } from '../record-type';

export const siteSettingsRecord: RecordType<SiteSettings> = {
  key: 'site-settings',
  version: 1,
  fields: {
    largeReads: {
      meaning:
        'Where charts read their work items: by size, always in the resolver, or always in the browser.',
      isPersonalData: false,
    },
  },
  why: "Jira administrators decide for the site how charts share the app's hourly quota.",
  whoReads: 'The resolvers of the app, for every viewer of a chart; administrators on the settings page.',
  keptFor: 'Until the app is uninstalled.',
  schema: v.strictObject({ version: v.literal(1), largeReads: v.picklist(LARGE_READS) }),
  upgrades: {},
};
