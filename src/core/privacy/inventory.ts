import type { SiteCapacity } from '../capacity/records/site-capacity';
import type { SiteSettings } from '../settings/site-settings';
import type { LastPurge } from './last-purge';
import type { RecordType } from './record-type';
import { lastPurgeRecord } from './records/last-purge';
import { retentionRecord } from './records/retention';
import { siteCapacityRecord } from './records/site-capacity';
import { siteSettingsRecord } from './records/site-settings';
import type { Retention } from './retention';

/** Every type of record that the app stores. The store takes nothing else. */
export interface StoredRecords {
  'site-settings': SiteSettings;
  'site-capacity': SiteCapacity;
  retention: Retention;
  'last-purge': LastPurge;
}

export type RecordName = keyof StoredRecords;

/** The data inventory: one entry for each type of record. */
export const INVENTORY: { readonly [Name in RecordName]: RecordType<StoredRecords[Name]> } = {
  'site-settings': siteSettingsRecord,
  'site-capacity': siteCapacityRecord,
  retention: retentionRecord,
  'last-purge': lastPurgeRecord,
};
