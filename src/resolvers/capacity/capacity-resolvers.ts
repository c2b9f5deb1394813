import { findPlannedPerson } from '../../app/capacity/find-planned-person';
import { listAbsences } from '../../app/capacity/list-absences';
import { listSharingBoards } from '../../app/capacity/list-sharing-boards';
import { readCapacity } from '../../app/capacity/read-capacity';
import { readDaysOff } from '../../app/capacity/read-days-off';
import { readPlans } from '../../app/capacity/read-plans';
import { savePlan } from '../../app/capacity/save-plan';
import { saveRevised } from '../../app/record/save-revised';
import { parseAbsences } from '../../contract/absences';
import { parseReadPlans, parseSharingBoards } from '../../contract/board-plans';
import {
  parseCapacityRead,
  parsePlannedPerson,
  parseSaveBoard,
  parseSaveDaysOff,
  parseSaveIteration,
  parseSavePerson,
} from '../../contract/capacity';
import { parseNoPayload } from '../../contract/payloads';
import { defineBoardResolver } from './define-board-resolver';
import { defineResolver, type DefinedResolver } from '../define-resolver';

export const capacityResolvers: readonly DefinedResolver[] = [
  defineBoardResolver({
    name: 'capacity/read',
    resource: 'viewed-board',
    effect: 'reads',
    actsAs: 'app',
    parse: parseCapacityRead,
    run: readCapacity,
  }),
  defineBoardResolver({
    name: 'capacity/read-plans',
    resource: 'viewed-board',
    effect: 'reads',
    actsAs: 'app',
    parse: parseReadPlans,
    run: readPlans,
  }),
  defineBoardResolver({
    name: 'capacity/list-sharing-boards',
    resource: 'viewed-board',
    effect: 'reads',
    actsAs: 'app',
    parse: parseSharingBoards,
    run: listSharingBoards,
  }),
  defineBoardResolver({
    name: 'capacity/save-board',
    resource: 'managed-board',
    effect: 'writes',
    actsAs: 'app',
    parse: parseSaveBoard,
    run: (ports, { boardId, ...change }) =>
      saveRevised(ports, { name: 'board-capacity', id: String(boardId), change }),
  }),
  defineBoardResolver({
    name: 'capacity/save-iteration',
    resource: 'managed-board',
    effect: 'writes',
    actsAs: 'app',
    parse: parseSaveIteration,
    run: savePlan,
  }),
  defineBoardResolver({
    name: 'capacity/read-person',
    resource: 'planned-person',
    effect: 'reads',
    actsAs: 'app',
    parse: parsePlannedPerson,
    run: async (ports, person, caller) => {
      const found = await findPlannedPerson(ports, person, caller);
      return found.ok ? readDaysOff(ports, found.value) : found;
    },
  }),
  defineBoardResolver({
    name: 'capacity/save-person',
    resource: 'planned-person',
    effect: 'writes',
    actsAs: 'app',
    parse: parseSavePerson,
    run: async (ports, { record, seen, ...person }, caller) => {
      const found = await findPlannedPerson(ports, person, caller);
      if (!found.ok) return found;
      return saveRevised(ports, { name: 'person-capacity', id: found.value, change: { record, seen } });
    },
  }),
  defineResolver({
    name: 'capacity/list-absences',
    who: 'viewer',
    resource: 'viewed-boards',
    effect: 'reads',
    actsAs: 'app',
    parse: parseAbsences,
    run: listAbsences,
  }),
  defineResolver({
    name: 'capacity/read-days-off',
    who: 'viewer',
    resource: 'own-records',
    effect: 'reads',
    actsAs: 'app',
    parse: parseNoPayload,
    run: (ports, _payload, accountId) => readDaysOff(ports, accountId),
  }),
  defineResolver({
    name: 'capacity/save-days-off',
    who: 'viewer',
    resource: 'own-records',
    effect: 'writes',
    actsAs: 'app',
    parse: parseSaveDaysOff,
    run: (ports, change, accountId) => saveRevised(ports, { name: 'person-capacity', id: accountId, change }),
  }),
];
