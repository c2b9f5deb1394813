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
  schema: v.strictObject({ version: v.literal(1), largeReads: v.picklist(LARGE_READS) }),
  upgrades: {},
};
