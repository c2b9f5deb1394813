import { beginDataTask } from '../app/data/begin-data-task';
import { continueDataTask } from '../app/data/continue-data-task';
import { countRecords } from '../app/data/count-records';
import { exportRecords } from '../app/data/export-records';
import { importRecords } from '../app/data/import-records';
import { listActions } from '../app/data/list-actions';
import { listDataTasks } from '../app/data/list-data-tasks';
import { readRetentionState } from '../app/data/read-retention-state';
import { saveRevised } from '../app/record/save-revised';
import {
  parseContinue,
  parseDataImport,
  parseDataSlice,
  parseDelete,
  parseErase,
  parseSaveRetention,
} from '../contract/data';
import { parseNoPayload } from '../contract/payloads';
import { defineResolver, type DefinedResolver } from './define-resolver';

const common = { who: 'jira-admin', resource: 'stored-data', actsAs: 'app' } as const;
const read = { ...common, effect: 'reads' } as const;
const change = { ...common, effect: 'writes' } as const;

/** All that is stored of everybody: for those alone who answer for the site. */
export const dataResolvers: readonly DefinedResolver[] = [
  defineResolver({ ...read, name: 'data/count', parse: parseDataSlice, run: countRecords }),
  defineResolver({ ...change, name: 'data/export', parse: parseDataSlice, run: exportRecords }),
  defineResolver({ ...change, name: 'data/import', parse: parseDataImport, run: importRecords }),
  defineResolver({
    ...{ ...change, name: 'data/delete', parse: parseDelete },
    run: (ports, { names }, by) => beginDataTask(ports, { kind: 'delete', names, accountIds: [], by }),
  }),
  defineResolver({
    ...{ ...change, name: 'data/erase', parse: parseErase },
    run: (ports, { accountId }, by) =>
      beginDataTask(ports, { kind: 'erase', names: null, accountIds: [accountId], by }),
  }),
  defineResolver({ ...change, name: 'data/continue', parse: parseContinue, run: continueDataTask }),
  defineResolver({ ...read, name: 'data/tasks', parse: parseNoPayload, run: listDataTasks }),
  defineResolver({
    ...{ ...read, name: 'data/read-retention', parse: parseNoPayload, run: readRetentionState },
  }),
  defineResolver({
    ...{ ...change, name: 'data/save-retention', parse: parseSaveRetention, logs: 'retention-saved' },
    run: (ports, change) => saveRevised(ports, { name: 'retention', id: '', change }),
  }),
  defineResolver({ ...read, name: 'data/log', parse: parseNoPayload, run: listActions }),
];
