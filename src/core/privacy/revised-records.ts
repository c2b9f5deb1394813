import type { BoardCapacity } from '../capacity/records/board-capacity';
import type { IterationCapacity } from '../capacity/records/iteration-capacity';
import type { PersonCapacity } from '../capacity/records/person-capacity';
import type { ReportFavourites, ReportRecord, ReportState } from '../report/report-records';
import type { ReportDeliveries } from '../report/delivery/delivery';
import type { CollectionType } from './collection-type';
import { boardCapacityRecord } from './records/board-capacity';
import { iterationCapacityRecord } from './records/iteration-capacity';
import { personCapacityRecord } from './records/person-capacity';
import { reportFavouritesRecord, reportRecord, reportStateRecord } from './records/report';
import { reportDeliveriesRecord } from './records/report-deliveries';

/** Every type of record that several people may change at the same time. Each change has a number, and none is lost. */
export interface StoredRevised {
  'board-capacity': BoardCapacity;
  'iteration-capacity': IterationCapacity;
  'person-capacity': PersonCapacity;
  report: ReportRecord;
  'report-state': ReportState;
  'report-favourites': ReportFavourites;
  'report-deliveries': ReportDeliveries;
}

export type RevisedName = keyof StoredRevised;

/** A record, and how often it was written. */
export interface Revised<T> {
  /** 1 after the first time. */
  readonly revision: number;
  readonly record: T;
}

/** The part of the data inventory with records that several people change. */
export const REVISED_RECORDS: { readonly [Name in RevisedName]: CollectionType<StoredRevised[Name]> } = {
  'board-capacity': boardCapacityRecord,
  'iteration-capacity': iterationCapacityRecord,
  'person-capacity': personCapacityRecord,
  report: reportRecord,
  'report-state': reportStateRecord,
  'report-favourites': reportFavouritesRecord,
  'report-deliveries': reportDeliveriesRecord,
};
