import type { SiteSettings } from '../settings/site-settings';
import type { RecordType } from './record-type';
import { siteSettingsRecord } from './records/site-settings';

/** Every type of record that the app stores. The store takes nothing else. */
export interface StoredRecords {
  'site-settings': SiteSettings;
}

export type RecordName = keyof StoredRecords;

/** The data inventory: one entry for each type of record. */
export const INVENTORY: { readonly [Name in RecordName]: RecordType<StoredRecords[Name]> } = {
  'site-settings': siteSettingsRecord,
};
