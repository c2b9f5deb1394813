import { deleteCapacityReport } from '../../app/capacity/delete-capacity-report';
import { listCapacityReports } from '../../app/capacity/list-capacity-reports';
import { restoreCapacityReport } from '../../app/capacity/restore-capacity-report';
import { saveCapacityReport } from '../../app/capacity/save-capacity-report';
import { parseCapacityReportRef, parseSaveCapacityReport } from '../../contract/capacity-reports';
import { parseNoPayload } from '../../contract/payloads';
import { defineResolver, type DefinedResolver } from '../define-resolver';

const common = { actsAs: 'app' } as const;

/** Which of the reports somebody may open and delete stands in each of them: the use cases look there. */
export const capacityReportResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...common,
    name: 'capacity-reports/list',
    who: 'member',
    resource: 'opened-capacity-report',
    effect: 'reads',
    parse: parseNoPayload,
    run: (ports, _payload, accountId) => listCapacityReports(ports, accountId),
  }),
  defineResolver({
    ...common,
    name: 'capacity-reports/save',
    who: 'capacity-report-author',
    resource: 'own-capacity-report',
    effect: 'writes',
    parse: parseSaveCapacityReport,
    run: saveCapacityReport,
  }),
  defineResolver({
    ...common,
    name: 'capacity-reports/delete',
    who: 'member',
    resource: 'deleted-capacity-report',
    effect: 'writes',
    parse: parseCapacityReportRef,
    run: deleteCapacityReport,
  }),
  defineResolver({
    ...common,
    name: 'capacity-reports/restore',
    who: 'member',
    resource: 'deleted-capacity-report',
    effect: 'writes',
    parse: parseCapacityReportRef,
    run: restoreCapacityReport,
  }),
];
