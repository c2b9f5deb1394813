import type { SiteCapacity } from '../capacity/records/site-capacity';
import type { SiteSettings } from '../settings/site-settings';
import type { RecordType } from './record-type';
import { siteCapacityRecord } from './records/site-capacity';
import { siteSettingsRecord } from './records/site-settings';

/** Every type of record that the app stores. The store takes nothing else. */
export interface StoredRecords {
  'site-settings': SiteSettings;
  'site-capacity': SiteCapacity;
}

export type RecordName = keyof StoredRecords;

/** The data inventory: one entry for each type of record. */
export const INVENTORY: { readonly [Name in RecordName]: RecordType<StoredRecords[Name]> } = {
  'site-settings': siteSettingsRecord,
  'site-capacity': siteCapacityRecord,
};
