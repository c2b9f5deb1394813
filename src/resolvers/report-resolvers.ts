import { deleteReport } from '../app/delete-report';
import { listReports } from '../app/list-reports';
import { markFavouriteReport } from '../app/mark-favourite-report';
import { readReport } from '../app/read-report';
import { readReportHistory } from '../app/read-report-history';
import { readReports } from '../app/read-reports';
import { restoreReport } from '../app/restore-report';
import { saveReport } from '../app/save-report';
import { takeOverReport } from '../app/take-over-report';
import { parseNoPayload } from '../contract/payloads';
import { parseFavourite, parseReportRef, parseReportRefs, parseSaveReport } from '../contract/reports';
import { defineResolver, type DefinedResolver } from './define-resolver';

const common = { resource: 'reports', actsAs: 'app' } as const;

/** Who may open a report and who may change it stands in the report: the use cases look there. */
export const reportResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...common,
    name: 'reports/list',
    who: 'viewer',
    parse: parseNoPayload,
    run: (ports, _payload, accountId) => listReports(ports, accountId),
  }),
  defineResolver({
    ...{ ...common, name: 'reports/read', who: 'viewer' },
    ...{ parse: parseReportRef, run: readReport },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/read-many', who: 'viewer' },
    ...{ parse: parseReportRefs, run: readReports },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/save', who: 'viewer' },
    ...{ parse: parseSaveReport, run: saveReport },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/delete', who: 'viewer' },
    ...{ parse: parseReportRef, run: deleteReport },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/restore', who: 'viewer' },
    ...{ parse: parseReportRef, run: restoreReport },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/history', who: 'viewer' },
    ...{ parse: parseReportRef, run: readReportHistory },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/favourite', who: 'viewer' },
    ...{ parse: parseFavourite, run: markFavouriteReport },
  }),
  defineResolver({
    ...{ ...common, name: 'reports/take-over', who: 'jira-admin' },
    ...{ parse: parseReportRef, run: takeOverReport },
  }),
];
