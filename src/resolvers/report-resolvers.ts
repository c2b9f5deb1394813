import { deleteReport } from '../app/report/delete-report';
import { listReports } from '../app/report/list-reports';
import { markFavouriteReport } from '../app/report/mark-favourite-report';
import { readReport } from '../app/report/read-report';
import { readReportHistory } from '../app/report/read-report-history';
import { readReports } from '../app/report/read-reports';
import { restoreReport } from '../app/report/restore-report';
import { saveReport } from '../app/report/save-report';
import { takeOverReport } from '../app/report/take-over-report';
import { parseNoPayload } from '../contract/payloads';
import { parseFavourite, parseReportRef, parseReportRefs, parseSaveReport } from '../contract/reports';
import { defineResolver, type DefinedResolver } from './define-resolver';

const read = { who: 'member', resource: 'opened-report', effect: 'reads', actsAs: 'app' } as const;
const change = { ...read, resource: 'administered-report', effect: 'writes' } as const;

/** Who may open a report and who may change it stands in the report: the use cases look there. */
export const reportResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...read,
    name: 'reports/list',
    parse: parseNoPayload,
    run: (ports, _payload, accountId) => listReports(ports, accountId),
  }),
  defineResolver({
    ...{ ...read, name: 'reports/read' },
    ...{ parse: parseReportRef, run: readReport },
  }),
  defineResolver({
    ...{ ...read, name: 'reports/read-many' },
    ...{ parse: parseReportRefs, run: readReports },
  }),
  defineResolver({
    ...{ ...change, name: 'reports/save' },
    ...{ parse: parseSaveReport, run: saveReport },
  }),
  defineResolver({
    ...{ ...change, name: 'reports/delete' },
    ...{ parse: parseReportRef, run: deleteReport },
  }),
  defineResolver({
    ...{ ...change, name: 'reports/restore' },
    ...{ parse: parseReportRef, run: restoreReport },
  }),
  defineResolver({
    ...{ ...change, name: 'reports/history', effect: 'reads' },
    ...{ parse: parseReportRef, run: readReportHistory },
  }),
  defineResolver({
    ...{ ...read, name: 'reports/favourite', effect: 'writes' },
    ...{ parse: parseFavourite, run: markFavouriteReport },
  }),
  defineResolver({
    ...{ ...change, name: 'reports/take-over', who: 'jira-admin', resource: 'orphaned-report' },
    logs: 'report-taken-over',
    ...{ parse: parseReportRef, run: takeOverReport },
  }),
];
