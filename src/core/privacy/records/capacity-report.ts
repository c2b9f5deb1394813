import {
  capacityReportFormat,
  deletedCapacityReportFormat,
  type CapacityReport,
  type DeletedCapacityReport,
} from '../../capacity/records/capacity-report';
import { withoutReportPerson } from '../../capacity/report/report-access';
import type { CollectionType } from '../collection-type';
import { RETENTION_LIMITS } from '../retention';

const setting = (meaning: string) => ({ meaning, isPersonalData: false });
const personal = (meaning: string) => ({ meaning, isPersonalData: true });

const common = {
  id: setting('An id of the report.'),
  fields: {
    name: setting('What the report is called.'),
    ownerId: personal('The account id of the person who made it; none once that account is deleted in Jira.'),
    access: personal('Who may open it: nobody else, everybody, or account ids and ids of groups.'),
    boards: setting('The boards, and the keys of their spaces.'),
    iterations: setting('Which sprints, versions or days it is about.'),
    rows: setting('By person, role, space or board.'),
    columns: setting('By iteration, month or quarter.'),
  },
} as const;

export const capacityReportRecord: CollectionType<CapacityReport> = {
  ...capacityReportFormat,
  ...common,
  key: 'capacity-report',
  withoutPerson: withoutReportPerson,
  expiresAfterDays: null,
};

export const deletedCapacityReportRecord: CollectionType<DeletedCapacityReport> = {
  ...deletedCapacityReportFormat,
  ...common,
  key: 'deleted-capacity-report',
  fields: { ...common.fields, deletedAt: setting('When it was deleted.') },
  withoutPerson: withoutReportPerson,
  expiresAfterDays: RETENTION_LIMITS.deletedCapacityDays.max,
};
