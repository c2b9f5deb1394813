import type { CapacityReport, DeletedCapacityReport } from '../capacity/records/capacity-report';
import type { CapacityTemplate, DeletedCapacityTemplate } from '../capacity/records/capacity-template';
import type { FilterChoiceRecord } from '../filter/choice-record';
import type { DeletedTemplateRecord, TemplateRecord } from '../template/template';
import type { AdminAction } from './admin-action';
import type { CollectionType } from './collection-type';
import type { DataTask } from './data-task';
import { adminActionRecord } from './records/admin-action';
import { capacityReportRecord, deletedCapacityReportRecord } from './records/capacity-report';
import { capacityTemplateRecord, deletedCapacityTemplateRecord } from './records/capacity-template';
import { dataTaskRecord } from './records/data-task';
import { filterChoiceRecord } from './records/filter-choice';
import {
  deletedPersonalTemplateRecord,
  deletedSiteTemplateRecord,
  personalTemplateRecord,
  siteTemplateRecord,
} from './records/templates';

/** Every type of record of which there are many. The store takes no others. */
export interface StoredCollections {
  'capacity-report': CapacityReport;
  'deleted-capacity-report': DeletedCapacityReport;
  'capacity-template': CapacityTemplate;
  'deleted-capacity-template': DeletedCapacityTemplate;
  'filter-choice': FilterChoiceRecord;
  'personal-template': TemplateRecord;
  'deleted-personal-template': DeletedTemplateRecord;
  'site-template': TemplateRecord;
  'deleted-site-template': DeletedTemplateRecord;
  'admin-action': AdminAction;
  'data-task': DataTask;
}

export type CollectionName = keyof StoredCollections;

/** The part of the data inventory with many records of a type. */
export const COLLECTIONS: { readonly [Name in CollectionName]: CollectionType<StoredCollections[Name]> } = {
  'capacity-report': capacityReportRecord,
  'deleted-capacity-report': deletedCapacityReportRecord,
  'capacity-template': capacityTemplateRecord,
  'deleted-capacity-template': deletedCapacityTemplateRecord,
  'filter-choice': filterChoiceRecord,
  'personal-template': personalTemplateRecord,
  'deleted-personal-template': deletedPersonalTemplateRecord,
  'site-template': siteTemplateRecord,
  'deleted-site-template': deletedSiteTemplateRecord,
  'admin-action': adminActionRecord,
  'data-task': dataTaskRecord,
};
