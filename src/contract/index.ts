import type { AppError } from '../core/error';
import type { FilterChoices } from '../core/filter/config';
import type { Result } from '../core/result';
import type { LargeReads, SiteSettings } from '../core/settings/site-settings';
import type { BoardCapacity } from '../core/capacity/records/board-capacity';
import type { IterationCapacity } from '../core/capacity/records/iteration-capacity';
import type { NamedRegion, PublicHoliday } from '../core/calendar/holiday';
import type { PersonCapacity } from '../core/capacity/records/person-capacity';
import type { SiteCapacity, SiteCapacityInput } from '../core/capacity/records/site-capacity';
import type { Revised } from '../core/privacy/revised-records';
import type { AbsenceResolvers } from './absences';
import type { BoardPlansResolvers } from './board-plans';
import type { FoundCalendar } from './calendar';
import type {
  CapacityReadPayload,
  CapacityRecords,
  OnBoard,
  PlannedPerson,
  SaveBoardPayload,
  SaveDaysOffPayload,
  SaveIterationPayload,
  SavePersonPayload,
  SaveRolesPayload,
  SiteRoles,
} from './capacity';
import type { Change, Kept, SaveOutcome } from './change';
import type { HolidaysPayload, RegionsPayload } from './holidays';
import type { CapacityReportResolvers } from './capacity-reports';
import type { CapacityTemplateResolvers } from './capacity-templates';
import type { CapacityTransferResolvers } from './capacity-transfer';
import type { ReadingResolvers } from './reading';
import type { ReportResolvers } from './reports';
import type { DataResolvers } from './data';
import type { DeliveryResolvers } from './deliveries';
import type { TemplateResolvers } from './templates';

export type { SiteSettings };

/** Every resolver of the app: what it takes and what it answers. Answers are Results, encoded as they are. */
export interface Resolvers
  extends
    AbsenceResolvers,
    BoardPlansResolvers,
    CapacityReportResolvers,
    CapacityTemplateResolvers,
    CapacityTransferResolvers,
    DataResolvers,
    ReadingResolvers,
    ReportResolvers,
    DeliveryResolvers,
    TemplateResolvers {
  /** The working days of a board, without those of any person. */
  'calendar/read': (payload: OnBoard) => Promise<Result<FoundCalendar, AppError>>;
  'capacity/read': (payload: CapacityReadPayload) => Promise<Result<CapacityRecords, AppError>>;
  'capacity/read-days-off': (
    payload: Record<string, never>,
  ) => Promise<Result<Revised<PersonCapacity> | null, AppError>>;
  'capacity/save-board': (payload: SaveBoardPayload) => Promise<Result<SaveOutcome<BoardCapacity>, AppError>>;
  'capacity/save-days-off': (
    payload: SaveDaysOffPayload,
  ) => Promise<Result<SaveOutcome<PersonCapacity>, AppError>>;
  'capacity/save-iteration': (
    payload: SaveIterationPayload,
  ) => Promise<Result<SaveOutcome<IterationCapacity>, AppError>>;
  'capacity/read-person': (
    payload: PlannedPerson,
  ) => Promise<Result<Revised<PersonCapacity> | null, AppError>>;
  'capacity/read-site': (payload: Record<string, never>) => Promise<Result<Kept<SiteCapacity>, AppError>>;
  'capacity/save-person': (
    payload: SavePersonPayload,
  ) => Promise<Result<SaveOutcome<PersonCapacity>, AppError>>;
  'capacity/save-site': (
    payload: Change<SiteCapacityInput>,
  ) => Promise<Result<SaveOutcome<SiteCapacity>, AppError>>;
  'capacity/list-roles': (payload: Record<string, never>) => Promise<Result<SiteRoles, AppError>>;
  'capacity/save-roles': (payload: SaveRolesPayload) => Promise<Result<SaveOutcome<SiteCapacity>, AppError>>;
  'filter/read': (payload: FilterPlace) => Promise<Result<FilterChoices | null, AppError>>;
  'filter/remember': (payload: RememberFilterPayload) => Promise<Result<null, AppError>>;
  'holidays/list': (payload: HolidaysPayload) => Promise<Result<readonly PublicHoliday[], AppError>>;
  'holidays/regions': (payload: RegionsPayload) => Promise<Result<readonly NamedRegion[], AppError>>;
  /** Where the site wants charts to be read. */
  'reading/place': (payload: Record<string, never>) => Promise<Result<LargeReads, AppError>>;
  'settings/read': (payload: Record<string, never>) => Promise<Result<Kept<SiteSettings>, AppError>>;
  'settings/save': (payload: Change<SiteSettings>) => Promise<Result<SaveOutcome<SiteSettings>, AppError>>;
}

/** A filter gadget on a dashboard, as Jira names both. */
export interface FilterPlace {
  readonly dashboardId: string;
  readonly gadgetId: string;
}

export interface RememberFilterPayload extends FilterPlace {
  /** Null forgets what was remembered. */
  readonly choices: FilterChoices | null;
}
